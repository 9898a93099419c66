/** How two skills that follow each other in a line are joined, by the words between them. */
import { type LineReading, markersBetween } from "./line-reading.ts";

export type Joiner =
  /** "Java or Kotlin" */
  | "or"
  /** "AWS/GCP" */
  | "slash"
  /** "Docker and Kubernetes" */
  | "and"
  /** "Go, SQL" */
  | "comma"
  /** "databases such as PostgreSQL": the one before is the general term. */
  | "lead"
  /** Anything longer: two things asked for on their own. */
  | "break";

export interface Gap {
  readonly joiner: Joiner;
  /** A bracket opens before the second skill, or the one around the first closes. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Words between the first skill and the bracket or example word. */
  readonly distance: number;
}

/** `from`–`to` lies between two skills of the line. */
export const gapBetween = (line: LineReading, from: number, to: number): Gap => {
  // Longer stretches never join; looking at no more of them keeps a long line cheap.
  const text = line.folded.slice(from, Math.min(to, from + longestGap));
  const closes = /^[^(]*\)/u.test(text);
  if (to - from > longestGap) return { joiner: "break", opens: false, closes, distance: longestGap };
  const markers = markersBetween(line, from, to);
  const lead = markers.find(({ groups }) => groups.has("example-lead"));
  const isFramed = markers.some(({ groups }) => groups.has("must") || groups.has("optional-after"));
  const opening = text.indexOf("(");
  const isLead = lead !== undefined && !(lead.words === "like" && isVerbLike(line.folded, lead.start));
  return {
    joiner: isLead ? leadJoiner(text) : joinerOf(text.replace(/^.*[()]/u, ""), isFramed),
    opens: opening !== -1 && !text.slice(opening).includes(")"),
    closes,
    distance: wordsIn(text.slice(0, lead === undefined ? opening : Math.max(0, lead.start - from))),
  };
};

const longestGap = 90;

const wordsIn = (text: string): number => text.match(/[a-z0-9']+/gu)?.length ?? 0;

/** "you like working with" is no example word. */
export const isVerbLike = (folded: string, at: number): boolean =>
  /(?:\b(?:would|you|we|i|they|who|don't|feel|looks?)|'d)\s$/u.test(folded.slice(Math.max(0, at - 8), at));

/** A new sentence ends what a list could take in. */
const leadJoiner = (text: string): Joiner =>
  /;|\.\s+[a-z]/u.test(text.replace(/e\.g\.|i\.e\.|etc\.|ex\./gu, "")) ? "break" : "lead";

const joinerOf = (between: string, isFramed: boolean): Joiner => {
  const words: ReadonlyArray<string> = between.match(/[a-z0-9']+/gu) ?? [];
  if (/[;:!?]|\.\s/u.test(between)) return "break";
  if (/^[\s\0*_`]*\/[\s\0*_`]*$/u.test(between)) return "slash";
  if (words.includes("or") && words.length <= (isFramed ? 4 : 6)) return "or";
  return isFramed ? "break" : conjunctionOf(between, words);
};

const conjunctionOf = (between: string, words: ReadonlyArray<string>): Joiner => {
  const isAnd = words.includes("and") || words.includes("plus") || /[&+]/u.test(between);
  if (isAnd && words.length <= 4) return "and";
  if (words.length > 3 || between.trim() === "-") return "break";
  return words.length === 0 || /[,|/]/u.test(between) ? "comma" : "break";
};
