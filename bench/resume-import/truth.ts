/** What a person read on the page, in either of two shapes: the plain one of predictions, or contact/experience/education. */
import type { ResumePrediction } from "./to-prediction.ts";

/** Null: not labelled, so not scored. */
export interface Truth {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly links: ReadonlyArray<string> | null;
  readonly work: ResumePrediction["work"] | null;
  readonly education: ReadonlyArray<string> | null;
  readonly skills: ReadonlyArray<string> | null;
  readonly bullets: number | null;
  /** "NoTextLayer" for a page that is a picture. */
  readonly error: string | null;
}

/** `datesIn`: the importer's own reader of date lines, only used for truths that quote dates as they stand on the page. */
export const truthOf = (
  value: unknown,
  datesIn: (text: string) => { readonly start: string; readonly end: string },
): Truth => {
  const root = recordOf(value);
  if ("contact" in root) return quotedTruth(root, datesIn);
  return {
    name: textOf(root["name"]),
    email: textOf(root["email"]),
    phone: textOf(root["phone"]),
    links: textsOf(root["links"]),
    work:
      listOf(root["work"])?.map((job) => ({
        employer: textOf(recordOf(job)["employer"]) ?? "",
        title: textOf(recordOf(job)["title"]) ?? "",
        start: textOf(recordOf(job)["start"]) ?? "",
        end: textOf(recordOf(job)["end"]) ?? "",
      })) ?? null,
    education: textsOf(root["education"]),
    skills: textsOf(root["skills"]),
    bullets: typeof root["bullets_work"] === "number" ? root["bullets_work"] : null,
    error: textOf(root["error"]),
  };
};

const quotedTruth = (
  root: Record<string, unknown>,
  datesIn: (text: string) => { readonly start: string; readonly end: string },
): Truth => {
  const contact = recordOf(root["contact"]);
  const jobs = listOf(root["experience"])?.map(recordOf);
  return {
    name: textOf(contact["full_name"]),
    email: textOf(contact["email"]),
    phone: textOf(contact["phone"]),
    links: textsOf(contact["links"]),
    work:
      jobs?.map((job) => ({
        employer: textOf(job["company"]) ?? "",
        title: textOf(job["title"]) ?? "",
        ...datesIn(textOf(job["dates"]) ?? ""),
      })) ?? null,
    education:
      listOf(root["education"])?.flatMap((one) => textOf(recordOf(one)["institution"]) ?? []) ?? null,
    skills: textsOf(root["skills"]),
    bullets: null,
    error: null,
  };
};

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const listOf = (value: unknown): ReadonlyArray<unknown> | null => (Array.isArray(value) ? value : null);

const textsOf = (value: unknown): ReadonlyArray<string> | null =>
  listOf(value)?.flatMap((item) => textOf(item) ?? []) ?? null;
