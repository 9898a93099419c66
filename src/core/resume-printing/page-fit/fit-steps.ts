/**
 * The row of choices from everything to the least. First go bullets of which nobody reads as many; then letters and white
 * space shrink a little; then go references and interests; last go the bullets that are missed.
 */
import type { ExtraSection, RankedBullet } from "./bullets.ts";

export interface DroppedBullet {
  readonly path: string;
  readonly text: string;
  readonly reason: "more-than-five" | "page-full";
  /** For the person whose bullet it is. */
  readonly message: string;
}

export interface FitSteps {
  /** In the order in which they go; a choice lets go the first few. */
  readonly dropped: ReadonlyArray<DroppedBullet>;
  readonly choices: ReadonlyArray<{
    readonly dropped: number;
    readonly size: number;
    readonly spacing: number;
  }>;
}

/** `extras`: sections that a résumé can do without, the first to go first. */
export const fitSteps = (
  bullets: ReadonlyArray<RankedBullet>,
  extras: ReadonlyArray<ExtraSection>,
  size: number,
): FitSteps => {
  const beyondFive = beyond(bullets, MOST_PER_ROLE);
  const easy = without(beyond(bullets, EASY_PER_ROLE), beyondFive);
  const second = without(beyond(bullets, 1), [...beyondFive, ...easy]);
  const last = without(beyond(bullets, 0), [...beyondFive, ...easy, ...second]);
  const looks = looksFrom(size);
  const smallest = looks.at(-1) ?? { size, spacing: 1 };
  const [start, afterEasy] = [beyondFive.length, beyondFive.length + easy.length];
  const dropped = [
    ...beyondFive.map((bullet) => droppedBullet(bullet, "more-than-five")),
    ...easy.map((bullet) => droppedBullet(bullet, "page-full")),
    ...extras.map(droppedSection),
    ...[...second, ...last].map((bullet) => droppedBullet(bullet, "page-full")),
  ];
  return {
    dropped,
    choices: [
      ...countsFrom(start, afterEasy).map((count) => ({ dropped: count, size, spacing: 1 })),
      ...looks.map((look) => ({ dropped: afterEasy, ...look })),
      ...countsFrom(afterEasy + 1, dropped.length).map((count) => ({ dropped: count, ...smallest })),
    ],
  };
};

/** R115: five bullets a role; what is beyond is not read. */
const MOST_PER_ROLE = 5;

/** R117: with two operations bullets and one of another kind, a role is still told. */
const EASY_PER_ROLE = 3;

/** R188: letters of at least ten points. White space may close up by a sixth before a page looks crammed. */
const SMALLEST_SIZE = 10;
const SPACINGS = [0.94, 0.88, 0.83] as const;

const looksFrom = (size: number): ReadonlyArray<{ readonly size: number; readonly spacing: number }> => {
  const smallest = Math.min(size, SMALLEST_SIZE);
  const middle = Math.max(smallest, size - 0.5);
  return [
    { size, spacing: SPACINGS[0] },
    { size: middle, spacing: SPACINGS[0] },
    { size: middle, spacing: SPACINGS[1] },
    { size: smallest, spacing: SPACINGS[1] },
    { size: smallest, spacing: SPACINGS[2] },
  ];
};

/** The bullets of each role beyond its best `most`, those of the oldest role first, the least worth first. */
const beyond = (bullets: ReadonlyArray<RankedBullet>, most: number): ReadonlyArray<RankedBullet> =>
  bullets
    .filter(({ keptAs, isNewest }) => keptAs > (isNewest ? Math.max(most, EASY_PER_ROLE) : most))
    .toSorted((a, b) => b.age - a.age || b.keptAs - a.keptAs);

const without = (
  bullets: ReadonlyArray<RankedBullet>,
  others: ReadonlyArray<RankedBullet>,
): ReadonlyArray<RankedBullet> => bullets.filter((bullet) => !others.includes(bullet));

const countsFrom = (first: number, last: number): ReadonlyArray<number> =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const droppedBullet = ({ path, text }: RankedBullet, reason: DroppedBullet["reason"]): DroppedBullet => ({
  path,
  text,
  reason,
  message:
    reason === "more-than-five"
      ? "A role is told in at most five bullets, and this one ranks behind the others. Merge it with one of them, 5 minutes."
      : "The pages are full, and this one ranks lowest among the oldest. Shorten a newer bullet to win its line back, 5 minutes.",
});

const droppedSection = ({ path, title }: ExtraSection): DroppedBullet => ({
  path,
  text: title,
  reason: "page-full",
  message: `The pages are full, and bullets tell more than this section. Keep it for the interview, or shorten a bullet to win its lines back, 5 minutes.`,
});
