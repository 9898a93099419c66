/** What would move the score: the three cheapest things to do, each judged by evaluating again, never guessed. */
import type { Case } from "../case/case.ts";
import type { Action } from "../evaluation.ts";
import { blockTenthsOf, totalTenthsOf } from "../verdict/total.ts";
import { candidatesOf } from "./candidates.ts";

/** More than three things to do is a list nobody starts. */
const SHOWN = 3;

export const actionsOf = (of: Case, baseTenths: number): ReadonlyArray<Action> => {
  const { rubric } = of.input.catalogue;
  const judged = candidatesOf(of).map(({ text, minutes, because, changed }) => ({
    text,
    minutes,
    because,
    tenths: totalTenthsOf(blockTenthsOf(changed()), rubric) - baseTenths,
  }));
  return judged
    .filter(({ tenths }) => tenths > 0)
    .sort(
      (one, other) => one.minutes / one.tenths - other.minutes / other.tenths || one.minutes - other.minutes,
    )
    .filter(isFirstAboutItsLines)
    .slice(0, SHOWN)
    .map(({ tenths, ...action }) => ({ ...action, delta: tenths / 10 }));
};

/** "Bullet 3" and "bullets 3 and 7" are one piece of advice: the cheaper one is kept. */
const isFirstAboutItsLines = <T extends { readonly text: string; readonly because: Action["because"] }>(
  action: T,
  index: number,
  all: ReadonlyArray<T>,
): boolean => {
  const advice = action.text.slice(-30);
  return !all.slice(0, index).some((earlier) => {
    const spans = new Set(
      earlier.because.flatMap((reason) => ("source" in reason ? [`${reason.source}${reason.start}`] : [])),
    );
    const isSameAdvice = earlier.text.slice(-30) === advice;
    return (
      isSameAdvice &&
      action.because.some((reason) => "source" in reason && spans.has(`${reason.source}${reason.start}`))
    );
  });
};
