/** Which labs stand where on the shelf. */
import type { KeptLabRun, ListedLab } from "#web/api/labs/labs.ts";

export type ShelfOrder = "gap" | "skill" | "time";

export interface ShelfRow {
  readonly lab: ListedLab;
  /** "not tried", "passed 2026-11-23", "fails: once per key" */
  readonly standing: string;
  readonly tone: "plain" | "blue" | "bronze" | "red";
}

interface ShelfWish {
  readonly order: ShelfOrder;
  /** Words of a posting, or a skill; every lab that has one of them. Empty: all. */
  readonly wanted: string;
}

/** `gap`: those that the wish names come first, what was not passed before what was. */
export const shelfRows = (
  labs: ReadonlyArray<ListedLab>,
  runs: ReadonlyArray<KeptLabRun>,
  { order, wanted }: ShelfWish,
): ReadonlyArray<ShelfRow> => {
  const words = wanted.toLowerCase().match(/[a-z0-9]{2,}/gu) ?? [];
  const rows = labs
    .filter((lab) => words.length === 0 || hits(lab, words) > 0)
    .map((lab) => ({ lab, ...standingOf(runs.filter((run) => run.lab === lab.id)) }));
  const compare: Readonly<Record<ShelfOrder, (a: ShelfRow, b: ShelfRow) => number>> = {
    gap: (a, b) =>
      hits(b.lab, words) - hits(a.lab, words) || Number(isPassed(a)) - Number(isPassed(b)) || byNumber(a, b),
    skill: (a, b) => (a.lab.skills[0] ?? "").localeCompare(b.lab.skills[0] ?? "") || byNumber(a, b),
    time: (a, b) => a.lab.hours - b.lab.hours || byNumber(a, b),
  };
  return rows.toSorted(compare[order]);
};

const byNumber = (a: ShelfRow, b: ShelfRow): number => a.lab.number.localeCompare(b.lab.number);

const isPassed = ({ tone }: ShelfRow): boolean => tone === "blue";

const hits = (lab: ListedLab, words: ReadonlyArray<string>): number => {
  const text = [lab.id, lab.name, lab.question, lab.proves, ...lab.skills].join(" ").toLowerCase();
  return words.filter((word) => text.includes(word)).length;
};

const standingOf = ([newest]: ReadonlyArray<KeptLabRun>): Pick<ShelfRow, "standing" | "tone"> => {
  if (newest === undefined) return { standing: "not tried", tone: "plain" };
  const day = newest.startedAt.slice(0, 10);
  switch (newest.verdict) {
    case "pass":
      return { standing: `passed ${newest.size === "quick" ? "quickly " : ""}${day}`, tone: "blue" };
    case "fail":
      return { standing: `fails: ${newest.invariant ?? "see the run"}`, tone: "red" };
    case "inconclusive":
      return { standing: `inconclusive ${day}`, tone: "bronze" };
    case "error":
      return { standing: `not judged ${day}`, tone: "bronze" };
  }
};
