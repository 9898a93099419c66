/** Job records that pages carry for machines: schema.org JobPosting in JSON-LD, and Ashby's own data. Parsed, not believed. */
import type { EmbeddedRecord } from "#core/page-text/index.ts";

interface Script {
  readonly type: string;
  readonly text: string;
}

/** More text than this is an application, not a record. */
const longestRecord = 2_000_000;

export const embeddedRecordsIn = (scripts: ReadonlyArray<Script>): ReadonlyArray<EmbeddedRecord> =>
  scripts.flatMap(({ type, text }): ReadonlyArray<EmbeddedRecord> => {
    if (text.length > longestRecord) return [];
    if (/^\s*application\/ld\+json/iu.test(type)) {
      return jobPostingsIn(parsed(text)).map((value) => ({ kind: "json-ld" as const, value }));
    }
    const start = text.indexOf("window.__appData");
    return start === -1 ? [] : ashbyRecord(text.slice(start));
  });

/** A JobPosting may stand alone, in a list, or in the `@graph` of a page. */
const jobPostingsIn = (value: unknown): ReadonlyArray<unknown> => {
  const candidates = Array.isArray(value) ? value : [value];
  return candidates.flatMap((candidate) => {
    if (typeof candidate !== "object" || candidate === null) return [];
    const record = candidate as Readonly<Record<string, unknown>>;
    if (Array.isArray(record["@graph"])) return record["@graph"].filter(isJobPosting);
    return isJobPosting(candidate) ? [candidate] : [];
  });
};

const isJobPosting = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  const type = (value as Readonly<Record<string, unknown>>)["@type"];
  return type === "JobPosting" || (Array.isArray(type) && type.includes("JobPosting"));
};

const ashbyRecord = (script: string): ReadonlyArray<EmbeddedRecord> => {
  const open = script.indexOf("{");
  const end = script.lastIndexOf("}");
  const value = open === -1 ? undefined : parsed(script.slice(open, end + 1));
  const posting =
    typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)["posting"]
      : undefined;
  return typeof posting === "object" && posting !== null ? [{ kind: "ashby", value: posting }] : [];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.trim().replace(/^\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>$/gu, ""));
  } catch {
    return undefined;
  }
};
