/** The ledger as one looks at it: a row for each chain of corrections, by job, with what waits for a word first. */
import type { ListedFact } from "#web/api/facts/facts.ts";

export interface FactRow {
  /** Id of the first fact of the chain: it stays while the fact is corrected. */
  readonly root: string;
  /** What stands there now. */
  readonly fact: ListedFact;
  readonly state: FactState;
  /** Of its chain, the newest fact whose words the résumé has today: after a correction the résumé may still say the old ones. */
  readonly inResume: ListedFact | null;
}

/** gone: read from a résumé that no longer says it, and not confirmed since. */
export type FactState = "gone" | "to-confirm" | "confirmed" | "withdrawn";

export interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly rows: ReadonlyArray<FactRow>;
}

export const rowsOf = (facts: ReadonlyArray<ListedFact>): ReadonlyArray<FactRow> => {
  const rowById = new Map<string, Pick<FactRow, "root" | "inResume">>();
  // A fact is older than its correction, so the row is known when the correction comes.
  for (const fact of facts) {
    const before = rowById.get(fact.supersedes ?? "");
    const inResume = fact.place === null ? (before?.inResume ?? null) : fact;
    rowById.set(fact.id, { root: before?.root ?? fact.id, inResume });
  }
  return facts
    .filter(({ supersededBy }) => supersededBy === null)
    .map((fact) => ({
      fact,
      state: stateOf(fact),
      ...(rowById.get(fact.id) ?? { root: fact.id, inResume: null }),
    }));
};

const stateOf = ({ standing, source, place }: ListedFact): FactState => {
  if (standing !== "read") return standing;
  return source.kind === "resume" && place === null ? "gone" : "to-confirm";
};

/** Jobs in the order in which the résumé names them; what is gone comes before them, what is withdrawn last. */
export const groupsOf = (rows: ReadonlyArray<FactRow>): ReadonlyArray<RowGroup> => {
  const standing = rows.filter(({ state }) => state === "to-confirm" || state === "confirmed");
  const jobs = new Map<string, RowGroup>();
  for (const row of standing) {
    const key = row.fact.job?.key ?? "";
    const group = jobs.get(key) ?? { key: `job ${key}`, title: titleOf(row.fact), note: "", rows: [] };
    jobs.set(key, { ...group, rows: [...group.rows, row] });
  }
  const withoutJob = jobs.get("");
  jobs.delete("");
  return [
    group(
      "gone",
      rows,
      "No longer in the résumé",
      "Confirm what is still true. Until then nothing cites it.",
    ),
    ...[...jobs.values()].sort(byPlace),
    ...(withoutJob ? [withoutJob] : []),
    group("withdrawn", rows, "Withdrawn", "Kept, so that the story is whole. Nothing cites these."),
  ]
    .filter((one) => one.rows.length > 0)
    .map((one) => ({ ...one, rows: waitingFirst(one.rows) }));
};

const group = (state: FactState, rows: ReadonlyArray<FactRow>, title: string, note: string): RowGroup => ({
  key: state,
  title,
  note,
  rows: rows.filter((row) => row.state === state),
});

const titleOf = ({ job }: ListedFact): string =>
  job === null ? "You, your skills and education" : listed(job.title, job.organisation) || "A job";

const listed = (...words: ReadonlyArray<string>): string => words.filter((word) => word !== "").join(", ");

/** `/work/0` before `/projects/1`: by the first line that the résumé still has. */
const byPlace = (one: RowGroup, other: RowGroup): number => placeOf(one) - placeOf(other);

const placeOf = ({ rows }: RowGroup): number => {
  for (const { fact } of rows) {
    const [, section = "", index] = /^\/(work|projects|volunteer)\/(\d+)/u.exec(fact.place ?? "") ?? [];
    if (index !== undefined) return sections.indexOf(section) * 10_000 + Number(index);
  }
  return Number.MAX_SAFE_INTEGER;
};

const sections = ["work", "projects", "volunteer"];

const waitingFirst = (rows: ReadonlyArray<FactRow>): ReadonlyArray<FactRow> => [
  ...rows.filter(({ state }) => state === "to-confirm"),
  ...rows.filter(({ state }) => state !== "to-confirm"),
];
