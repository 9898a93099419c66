/** What a line leaves out, and whether that makes it weak: the same notion as blocks C and D and the linter (R115, R172). */
import type { Fact } from "#core/facts/index.ts";
import type { Bullet } from "../bullets/bullets-of.ts";
import type { Ingredient } from "../tailoring.ts";
import { placeOf, startsWith } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";

export interface Weakness {
  readonly missing: ReadonlyArray<Ingredient>;
  /** What a reader would stop at, "" for a line that stands. */
  readonly says: string;
}

export const weaknessOf = ({ text, marks }: Bullet, words: TailorWords): Weakness => {
  const says = saysOf(text, marks, words);
  return says === "" ? { missing: [], says } : { missing: missingIn(marks), says };
};

const saysOf = (text: string, marks: Fact, words: TailorWords): string => {
  if (isTour(marks)) return "stack tour: what were these for?";
  const opening = words.weakOpenings.find((phrase) => startsWith(text, phrase));
  const isCarried = hasFigure(marks) || marks.outcome !== null;
  // Who is on call says so, and a result carries a plain verb.
  if (marks.operations.some(({ kind }) => kind === "on-call" || kind === "failure-owned")) return "";
  if (opening !== undefined && !isCarried)
    return `“${text.slice(0, opening.length)}” hides what you did, and no result is told`;
  const buzzword = words.phrases("buzzwords").find((word) => placeOf(text, word) >= 0);
  if (isCarried) return "";
  if (buzzword !== undefined) return `“${buzzword}” stands where a number should be`;
  if (marks.skills.length > 0 && !hasPurpose(text)) return "a tool without what it was for, and no result";
  return "no number and no result: what got better, and by how much?";
};

/** Names in a row, whether or not a thin verb stands before them. */
const isTour = (marks: Fact): boolean =>
  marks.kind === "stack-line" ||
  marks.kind === "skills-list" ||
  (new Set(marks.skills.map(({ skill }) => skill)).size >= 4 && !hasFigure(marks) && marks.outcome === null);

const hasPurpose = (text: string): boolean => /\b(?:for|so that|to \p{Ll}{3,}|which|that)\b/u.test(text);

/** A figure of load, speed, share or money; people and months alone measure no result. */
export const hasFigure = ({ quantities }: Pick<Fact, "quantities">): boolean =>
  quantities.some(({ dimension }) => dimension !== "duration" && dimension !== "people");

/** In the order in which they are asked. */
const missingIn = (marks: Fact): ReadonlyArray<Ingredient> => {
  const says = new Set(marks.tradeoffs.map(({ kind }) => kind));
  const runs = marks.operations.some(({ kind }) => kind === "incident" || kind === "prevention");
  const missing: Array<Ingredient> = [];
  if (!says.has("reason") && marks.outcome === null) missing.push("problem");
  if (!says.has("choice") && !says.has("alternative")) missing.push("choice");
  if (!hasFigure(marks)) missing.push("number");
  if (runs) missing.push("failure");
  else if (!says.has("cost") && marks.skills.length > 0) missing.push("cost");
  return missing.slice(0, MOST_PER_BULLET);
};

/** More than four questions about one line and nobody answers (claims.md). */
const MOST_PER_BULLET = 4;
