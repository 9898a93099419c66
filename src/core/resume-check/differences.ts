/** What a reading of the file says otherwise than the record it should hold. */
import type { Resume } from "#core/resume/index.ts";
import { alignedEntries, type ListSection, namesIn } from "./aligned-entries.ts";

export interface Difference {
  /** Pointer into the record; into the reading for what the record does not have. */
  readonly path: string;
  /** Null: the record has no such field. */
  readonly expected: string | null;
  /** Null: the file shows no such field. */
  readonly actual: string | null;
}

export const differencesBetween = (expected: Resume, actual: Resume): ReadonlyArray<Difference> => {
  const found: Array<Difference> = [];
  compare(expected.basics, actual.basics, "/basics", found);
  for (const section of LISTS) compareLists(section, expected, actual, found);
  compareSkills(expected, actual, found);
  return found;
};

/** Skills are compared as one set: how they are grouped is a matter of layout. */
const LISTS: ReadonlyArray<ListSection> = [
  "work",
  "volunteer",
  "education",
  "projects",
  "certificates",
  "languages",
  "publications",
  "awards",
  "interests",
  "references",
];

const compareLists = (
  section: ListSection,
  expected: Resume,
  actual: Resume,
  found: Array<Difference>,
): void => {
  const [ours, theirs]: ReadonlyArray<ReadonlyArray<object>> = [expected[section], actual[section]];
  if (ours === undefined || theirs === undefined) return;
  const partners = alignedEntries(ours, theirs, namesIn);
  ours.forEach((entry, i) => {
    const partner = theirs[partners[i] ?? -1];
    if (partner !== undefined) compare(entry, partner, `/${section}/${i}`, found);
    else found.push({ path: `/${section}/${i}`, expected: headline(entry), actual: null });
  });
  theirs.forEach((entry, i) => {
    if (!partners.includes(i))
      found.push({ path: `/${section}/${i}`, expected: null, actual: headline(entry) });
  });
};

const headline = (entry: object): string =>
  namesIn(entry)
    .filter((name) => name !== "")
    .join(", ");

/** Members by name; lists of texts by their place, after the texts both have are set aside. */
const compare = (expected: object, actual: object, path: string, found: Array<Difference>): void => {
  const theirs = new Map<string, unknown>(Object.entries(actual));
  for (const [key, value] of Object.entries(expected)) {
    if (!NOT_ON_PAGE.has(key)) compareMember(value, theirs.get(key), `${path}/${key}`, found);
  }
};

const compareMember = (value: unknown, other: unknown, path: string, found: Array<Difference>): void => {
  if (typeof value === "string") {
    const said = typeof other === "string" ? other : "";
    if (plain(value) !== plain(said)) found.push(difference(path, value, said));
  } else if (isTexts(value)) compareTexts(value, isTexts(other) ? other : [], path, found);
  else if (isObject(value) && isObject(other)) compare(value, other, path, found);
};

const NOT_ON_PAGE = new Set(["id", "highlightIds", "image", "network", "username", "profiles"]);

const isTexts = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const compareTexts = (
  expected: ReadonlyArray<string>,
  actual: ReadonlyArray<string>,
  path: string,
  found: Array<Difference>,
): void => {
  const left = new Map(actual.map((text, i) => [plain(text), i]));
  const missing = expected.flatMap((text, i) => (left.delete(plain(text)) ? [] : [{ text, i }]));
  const extra = [...left.values()];
  for (const { text, i } of missing) {
    const other = extra.shift();
    found.push(difference(`${path}/${i}`, text, other === undefined ? "" : (actual[other] ?? "")));
  }
  for (const i of extra) found.push({ path: `${path}/${i}`, expected: null, actual: actual[i] ?? "" });
};

const difference = (path: string, expected: string, actual: string): Difference => ({
  path,
  expected: expected === "" ? null : expected,
  actual: actual === "" ? null : actual,
});

const compareSkills = (expected: Resume, actual: Resume, found: Array<Difference>): void => {
  const theirs = new Map(
    actual.skills.flatMap(({ keywords }, i) =>
      keywords.map((name, j) => [plain(name), `/skills/${i}/keywords/${j}`]),
    ),
  );
  const names = new Set<string>();
  expected.skills.forEach(({ keywords }, i) => {
    keywords.forEach((name, j) => {
      names.add(plain(name));
      if (!theirs.has(plain(name)))
        found.push({ path: `/skills/${i}/keywords/${j}`, expected: name, actual: null });
    });
  });
  for (const [name, path] of theirs) if (!names.has(name)) found.push({ path, expected: null, actual: name });
};

/** Addresses without their scheme; blanks, dashes and case do not matter. */
const plain = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, "")
    .replace(/\/$/u, "")
    .replaceAll(/[‐‑‒–—−]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
