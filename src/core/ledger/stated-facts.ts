/** The lines of a kept résumé as the ledger takes them: a job is the entry with its id, so that moving it changes nothing. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { CitableFact, FactJob } from "./ledger-fact.ts";

/** A fact that a résumé states, before the ledger gave it an id; `path` is its pointer, with `#1` for a second sentence. */
export interface StatedFact extends Omit<CitableFact, "id"> {
  readonly path: string;
}

/**
 * `facts` are those of the same record, read as a résumé: their ids and jobs are pointers.
 *
 * @example
 * statedFacts(record, citableFactsOf(readingOfRecord(record), deps))[0].job?.key; // "e1"
 */
export const statedFacts = (
  record: ResumeRecord,
  facts: ReadonlyArray<CitableFact>,
): ReadonlyArray<StatedFact> =>
  facts
    .filter(({ text }) => text.trim() !== "" && text.length <= LONGEST_FACT)
    .map(({ id, job, ...fact }) => ({ ...fact, job: job && { ...job, key: keyOf(record, job) }, path: id }));

/** UTF-16 units. No sentence is as long; a list of a thousand names is shorter still. The database has the same bound. */
const LONGEST_FACT = 200_000;

/** Every job and project of a résumé, as facts name them; in the order of the page. */
export const jobsOf = (record: ResumeRecord): ReadonlyArray<FactJob> => [
  ...record.work.map((one) => jobOf("work", one.id, one.name, one.position, one)),
  ...record.projects.map((one) => jobOf("project", one.id, one.name, "", one)),
  ...record.volunteer.map((one) => jobOf("volunteer", one.id, one.organization, one.position, one)),
];

const jobOf = (
  kind: FactJob["kind"],
  key: string,
  organisation: string,
  title: string,
  { startDate, endDate }: { readonly startDate: string; readonly endDate: string },
): FactJob => ({ key, kind, organisation, title, start: startDate, end: endDate });

const keyOf = (record: ResumeRecord, { key }: FactJob): string => {
  const [, section, index] = /^\/(work|projects|volunteer)\/(\d{1,4})$/u.exec(key) ?? [];
  if (section !== "work" && section !== "projects" && section !== "volunteer") return key;
  return record[section][Number(index)]?.id ?? key;
};
