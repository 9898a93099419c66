/** What a line leaves out, and whether that makes it weak: the same notion as blocks C and D and the linter (R115, R172). */
import type { Fact } from "#core/facts/index.ts";
import type { Bullet } from "../bullets/bullets-of.ts";
import type { Ingredient } from "../tailoring.ts";
import { countWords, placeOf, startsWith } from "../words/phrase-in.ts";
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
  if (stands(text, marks, words)) return "";
  const opening = words.weakOpenings.find((phrase) => startsWith(text, phrase));
  if (opening !== undefined) {
    return `“${text.slice(0, opening.length)}” hides what you did, and no result is told`;
  }
  const buzzword = words.phrases("buzzwords").find((word) => placeOf(text, word) >= 0);
  if (buzzword !== undefined) return `“${buzzword}” stands where a number should be`;
  return isBareTool(text, marks)
    ? "a tool without what it was for, and no result"
    : "no number and no result: what got better, and by how much?";
};

/** A result, a judgment of two marks or a story of running something: no reader stops here. */
const stands = (text: string, marks: Fact, words: TailorWords): boolean => {
  if (hasFigure(marks) || marks.outcome !== null || isAboutPeople(marks)) return true;
  if (words.measures.some((measure) => placeOf(text, measure) >= 0)) return true;
  if (new Set(marks.tradeoffs.map(({ kind }) => kind)).size >= 2) return true;
  return marks.operations.some(({ kind }) => kind !== "incident") || isToldWhy(text, marks);
};

/** "…, which caught two breaking changes before release": a consequence in a sentence of some length. */
const isToldWhy = (text: string, { operations }: Fact): boolean =>
  countWords(text) >= 12 &&
  (operations.length > 0 ||
    /[,;]\s(?:which|so|and|after|because|since)\s|\binstead of\b|\bafter an?\b|\bso that\b/u.test(text));

/** "Deploy with Docker": a name where the thing that was made should stand, and no purpose. */
const isBareTool = (text: string, { skills }: Fact): boolean =>
  skills.some(
    ({ span }) =>
      /^\p{Lu}/u.test(span.quote) && countWords(text.slice(0, Math.max(0, text.indexOf(span.quote)))) <= 2,
  ) && !/\b(?:for|so that|to \p{Ll}{3,}|which|that)\b/u.test(text);

/** Names in a row, whether or not a thin verb stands before them: half of the words are names. */
const isTour = (marks: Fact): boolean => {
  if (marks.kind === "stack-line" || marks.kind === "skills-list") return true;
  const names = new Set(marks.skills.map(({ skill }) => skill)).size;
  const own =
    countWords(marks.span.quote) - marks.skills.reduce((sum, { span }) => sum + countWords(span.quote), 0);
  return names >= 3 && own <= names && !hasFigure(marks) && marks.outcome === null;
};

/** "Trained two new colleagues": how many is all there is to say. */
const isAboutPeople = ({ skills, quantities }: Fact): boolean =>
  skills.length === 0 && quantities.some(({ dimension }) => dimension === "people");

/** A figure of load, speed, share or money, or two times to compare; people and months alone measure no result. */
export const hasFigure = ({ quantities }: Pick<Fact, "quantities">): boolean =>
  quantities.some(({ dimension }) => dimension !== "duration" && dimension !== "people") ||
  quantities.filter(({ dimension }) => dimension === "duration").length >= 2;

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
