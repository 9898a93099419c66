/** Every value that a résumé states, one by one, with the ways in which a page may write it. */
import { type FieldSource, type Resume, resumeParts } from "#core/resume/index.ts";

export interface Leaf {
  /** RFC 6901 pointer into the résumé. */
  readonly path: string;
  readonly value: string;
  /** Any of these on the page counts as the value. */
  readonly forms: ReadonlyArray<string>;
}

/** `sources`: where a reading found its fields; their words on the page are the surest form. */
export const leavesOf = (resume: Resume, sources: ReadonlyArray<FieldSource> = []): ReadonlyArray<Leaf> => {
  const quotes = new Map(sources.map(({ path, span }) => [path, span?.quote ?? ""]));
  return resumeParts
    .flatMap((section) => textsIn(resume[section], `/${section}`, section))
    .map(({ path, name, value }) => {
      const quote = quotes.get(path) ?? "";
      return { path, value, forms: quote === "" ? formsOf(value, name) : [quote, value] };
    });
};

interface StatedText {
  readonly path: string;
  /** Of the member: "startDate", "url", "highlights". */
  readonly name: string;
  readonly value: string;
}

const textsIn = (value: unknown, path: string, name: string): ReadonlyArray<StatedText> => {
  if (typeof value === "string") return value === "" || isUnprinted(name) ? [] : [{ path, name, value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, `${path}/${i}`, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}/${key}`, key));
};

/** Members that no page shows: ids, pictures, and names that only sort ("LinkedIn" beside its address). */
const isUnprinted = (name: string): boolean =>
  ["id", "highlightIds", "image", "network", "username", "type", "entity"].includes(name);

const formsOf = (value: string, name: string): ReadonlyArray<string> => {
  if (name === "url") return [withoutScheme(value)];
  if (value === "present") return ["Present", "Current", "Now", "Today"];
  const date = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/u.exec(value);
  return date === null ? [value] : dateForms(date[1] ?? "", Number(date[2] ?? 0));
};

const withoutScheme = (url: string): string =>
  url
    .replace(/^https?:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/\/$/u, "");

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const dateForms = (year: string, month: number): ReadonlyArray<string> => {
  const name = MONTHS[month - 1];
  if (name === undefined) return [year];
  const two = String(month).padStart(2, "0");
  const short = name.slice(0, 3);
  return [
    `${short} ${year}`,
    `${name} ${year}`,
    `${short}. ${year}`,
    `${two}/${year}`,
    `${two}.${year}`,
    `${year}-${two}`,
  ];
};
