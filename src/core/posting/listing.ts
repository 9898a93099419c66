/** When and under which number an employer put the posting out, where the page says so: what tells a repost from a copy. */
import type { PageText } from "#core/page-text/index.ts";

export interface Listing {
  /** ISO day. */
  readonly postedOn: string | null;
  /** The employer's own number of the listing. */
  readonly number: string | null;
}

/** From the page's record for machines, else from lines such as "Posted on 2026-10-01" and "Job ID: 212". */
export const listingOf = ({ embedded, text }: PageText): Listing => {
  const records = embedded.map(({ value }) => value).filter(isRecord);
  const opening = `${text.slice(0, searched)}\n${text.slice(-searched)}`;
  return {
    postedOn: firstOf(records, dateKeys)?.slice(0, 10) ?? postedLine.exec(opening)?.[1] ?? null,
    number: firstOf(records, numberKeys) ?? numberLine.exec(opening)?.[1] ?? null,
  };
};

/** Such lines stand at the top or the bottom of a page; the middle of a long one is not worth the time. */
const searched = 4000;

const postedLine = /\b(?:posted|published|date posted)(?: on)?:? {0,3}(\d{4}-\d{2}-\d{2})\b/iu;
const numberLine =
  /\b(?:job|req|requisition|reference|posting) ?(?:id|no\.?|number|#):? {0,3}#?([A-Z0-9][A-Z0-9-]{1,20})\b/iu;

/** schema.org JobPosting, Greenhouse, Lever and Ashby, in that order. */
const dateKeys = ["datePosted", "first_published", "publishedAt", "updated_at"];
const numberKeys = ["requisition_id", "internal_job_id", "id"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const firstOf = (
  records: ReadonlyArray<Readonly<Record<string, unknown>>>,
  keys: ReadonlyArray<string>,
): string | null => {
  for (const record of records) {
    for (const key of keys) {
      const value = record[key];
      if (typeof value === "string" && value !== "") return value;
      if (typeof value === "number") return String(value);
    }
  }
  return null;
};
