/**
 * A JSON Resume file has no word for "until today": by its custom a job without an end goes on. Only the newest job is read
 * so; an older one without an end was more likely left unfinished, and nothing is invented for it.
 */

interface Dated {
  readonly startDate: string;
  readonly endDate: string;
}

export const withOpenEnd = <Entry extends Dated>(entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const newest = entries.reduce((latest, { startDate }) => (startDate > latest ? startDate : latest), "");
  if (newest === "" || entries.some(({ endDate }) => endDate === "present")) return entries;
  return entries.map((entry) =>
    entry.startDate === newest && entry.endDate === "" ? { ...entry, endDate: "present" } : entry,
  );
};
