/** What would move the score: the three cheapest things to do, each judged by evaluating again, never guessed. */
import type { Case } from "../case/case.ts";
import type { Action } from "../evaluation.ts";
import { blockTenthsOf, totalTenthsOf } from "../verdict/total.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";

/** More than three things to do is a list nobody starts. */
const SHOWN = 3;

export const actionsOf = (of: Case, baseTenths: number): ReadonlyArray<Action> => {
  const { rubric } = of.input.catalogue;
  return candidatesOf(of)
    .map((candidate) => ({
      ...candidate,
      tenths: totalTenthsOf(blockTenthsOf(candidate.changed()), rubric) - baseTenths,
    }))
    .filter(({ tenths }) => tenths > 0)
    .sort(
      (one, other) => one.minutes / one.tenths - other.minutes / other.tenths || one.minutes - other.minutes,
    )
    .filter(isFirstAboutItsLines)
    .slice(0, SHOWN)
    .map(({ text, minutes, because, tenths }) => ({ text: text(), minutes, delta: tenths / 10, because }));
};

/** "Bullet 3" and "bullets 3 and 7" are one piece of advice: the cheaper one is kept. */
const isFirstAboutItsLines = (action: Candidate, index: number, all: ReadonlyArray<Candidate>): boolean => {
  const places = new Set(placesOf(action));
  return !all
    .slice(0, index)
    .some((earlier) => earlier.kind === action.kind && placesOf(earlier).some((place) => places.has(place)));
};

const placesOf = ({ because }: Candidate): ReadonlyArray<string> =>
  because.flatMap((reason) =>
    "source" in reason && reason.quote !== "" ? [`${reason.source}:${reason.start}`] : [],
  );
