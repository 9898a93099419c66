/** A counterexample as moments in the order of time: what a table has as rows. */
import type { Counterexample, ShownFault, ShownOperation } from "../counterexample/counterexample.ts";
import { answerOf, effectWords, faultName, faultWords, questionOf } from "../words/event-words.ts";
import { printDuration } from "../words/number-words.ts";

export interface Moment {
  readonly atMs: number;
  readonly lane: string;
  readonly what: "asked" | "answered" | "both" | "effect" | "fault";
  readonly text: string;
  readonly isCited: boolean;
}

/** An operation during which nothing else happened is one moment; otherwise its answer is another. */
export const momentsOf = (example: Counterexample): ReadonlyArray<Moment> => {
  const { operations, effects, faults } = example;
  const edges = [
    ...operations.flatMap(({ startMs, endMs }) => [startMs, endMs]),
    ...effects.map(({ atMs }) => atMs),
    ...faults.flatMap(({ beginMs, endMs }) => [beginMs, endMs]),
  ];
  const isAlone = ({ startMs, endMs }: ShownOperation): boolean =>
    !edges.some((edge) => edge > startMs && edge < endMs);
  return [
    ...operations.flatMap((one) => (one.times > 1 || isAlone(one) ? [whole(one)] : askedAndAnswered(one))),
    ...effects.map((one) => ({
      atMs: one.atMs,
      lane: one.lane,
      what: "effect" as const,
      text: `● ${effectWords(one)}`,
      isCited: one.isCited,
    })),
    ...faults.flatMap(faultMoments),
  ].sort((a, b) => a.atMs - b.atMs);
};

const signByOutcome = { ok: "✓", fail: "–", info: "?" } as const;

const whole = (one: ShownOperation): Moment => ({
  atMs: one.startMs,
  lane: one.lane,
  what: "both",
  text: `${questionOf(one)} ${signByOutcome[one.outcome]} ${answerOf(one)}`,
  isCited: one.isCited,
});

const askedAndAnswered = (one: ShownOperation): ReadonlyArray<Moment> => [
  { atMs: one.startMs, lane: one.lane, what: "asked", text: `${questionOf(one)} →`, isCited: one.isCited },
  {
    atMs: one.endMs,
    lane: one.lane,
    what: "answered",
    text: `${signByOutcome[one.outcome]} ${answerOf(one)}`,
    isCited: one.isCited,
  },
];

const faultMoments = (one: ShownFault): ReadonlyArray<Moment> => {
  const lasts = one.endMs - one.beginMs;
  const begin = { atMs: one.beginMs, lane: one.lane, what: "fault" as const, isCited: true };
  if (lasts <= 0) return [{ ...begin, text: `✗ ${faultWords(one)}` }];
  return [
    { ...begin, text: `✗ ${faultWords(one)}, ${printDuration(lasts)}` },
    {
      ...begin,
      atMs: one.endMs,
      text: `↑ ${isKill(one) ? "answers again" : `${faultName(one.kind)}: over`}`,
    },
  ];
};

const isKill = ({ kind }: ShownFault): boolean => kind === "kill9" || kind === "term";
