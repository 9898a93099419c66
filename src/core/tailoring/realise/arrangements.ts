/**
 * The ways in which a line and its answers can be put together. Parts stand side by side, after a colon, a semicolon or a
 * full stop: none of these signs claims that one thing caused another, so nothing is said that nobody said.
 */
import type { Ingredient } from "../tailoring.ts";
import { capitalised, countWords, placeOf, uncapitalised, withoutStop } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";
import { numeralsIn, type Part, shorterForms } from "./part.ts";
import { resultsFirst } from "./result-first.ts";

export interface Arrangement {
  readonly text: string;
  readonly words: number;
  readonly worth: number;
}

export interface Pieces {
  /** The bullet, its opening already mended, without a full stop. */
  readonly bullet: string;
  readonly parts: ReadonlyArray<Part>;
  readonly words: TailorWords;
  /** "Helped" and "we" are no act of one's own: no "cut" may stand before them. */
  readonly isOwn: boolean;
  /** Technologies that the bullet names, as it writes them. */
  readonly names: ReadonlyArray<string>;
}

/** Best first; `most` words. */
export const lineArrangements = (pieces: Pieces, most: number): ReadonlyArray<Arrangement> => {
  const ended = pieces.bullet.endsWith(".") || /[.]$/u.test(pieces.bullet);
  return ranked(
    leadsOf(pieces).flatMap(({ text, bonus }) => [
      arranged(text, bonus, pieces),
      ...withProblem(text, pieces).map((longer) => arranged(longer.text, bonus + longer.bonus, pieces)),
      ...withCost(text, pieces).map((longer) => arranged(longer, bonus + COST_IN_LINE, pieces)),
    ]),
    most,
    ended,
  );
};

/**
 * Sentences: what was done and what came of it, then what was wrong, what it cost, what failed. Each of the latter stands
 * alone, so it is judged alone, and only its best wording goes on.
 */
export const longArrangements = (
  pieces: Pieces,
  most: number,
  isSupported: (sentence: string) => boolean,
): ReadonlyArray<Arrangement> => {
  const sentences = TAILS.flatMap((asks) => tailsFor(asks, pieces).find(isSupported) ?? []);
  // All of them where there is room, else the first ones, else the lead alone.
  const tails = Array.from({ length: sentences.length + 1 }, (_, left) =>
    sentences.slice(0, sentences.length - left),
  );
  return ranked(
    leadsOf(pieces).flatMap(({ text, bonus }) =>
      tails.map((tail) => arranged([text, ...tail].join(". "), bonus + PROBLEM * tail.length, pieces)),
    ),
    most,
    true,
  );
};

const TAILS: ReadonlyArray<Ingredient> = ["problem", "cost", "failure"];

const tailsFor = (asks: Ingredient, { parts, words }: Pieces): ReadonlyArray<string> => {
  const part = parts.find((one) => one.asks === asks);
  // A failure told as an act is the lead itself.
  if (part === undefined || (asks === "failure" && !parts.some((one) => one.asks === "choice"))) return [];
  const labels = [...words.words(`label-${asks}`).map((label) => `${capitalised(label)} `), ""];
  return shorterForms(part.text, "figure", 4).flatMap((form) =>
    labels.map((label) => (label === "" ? capitalised(form) : `${label}${form}`)),
  );
};

const PROBLEM = 3;
/** With act and result the verb comes first (R181); what was wrong is told by the long form, unless it holds a figure. */
const TOLD = -1;
/** R058: a price that is named tells more than a longer act. */
const COST_IN_LINE = 1;

interface Lead {
  readonly text: string;
  readonly bonus: number;
}

/** Act and result in every order that reads well, long and short. */
const leadsOf = ({ bullet, parts, words, isOwn }: Pieces): ReadonlyArray<Lead> => {
  const choice = parts.find(({ asks }) => asks === "choice") ?? parts.find(({ asks }) => asks === "failure");
  const number = parts.find(({ asks }) => asks === "number");
  const mains = mainsOf(bullet, choice);
  if (number === undefined) return mains.map(({ text, bonus }) => ({ text: capitalised(text), bonus }));
  return mains.flatMap(({ text, bonus }) =>
    shorterForms(number.text, "figure", 2)
      .slice(0, MOST_FORMS)
      .flatMap(
        (result): ReadonlyArray<Lead> => [
          ...(isOwn ? resultsFirst(result, words) : []).map((first) => ({
            text: `${capitalised(first)}: ${uncapitalised(text)}`,
            bonus: bonus + RESULT + RESULT_FIRST,
          })),
          ...completed(bullet, result, choice).map((line) => ({
            text: line,
            bonus: bonus + RESULT + COMPLETE,
          })),
          { text: `${capitalised(text)}; ${result}`, bonus: bonus + RESULT },
        ],
      ),
  );
};

/** "from 6 h to 50 min" without a thing: the bullet names it. */
const completed = (bullet: string, result: string, choice: Part | undefined): ReadonlyArray<string> => {
  if (!/^(?:from|by)\s/u.test(result)) return [];
  const line = `${withoutStop(bullet)}, ${result}`;
  return choice === undefined ? [line] : [`${line}: ${choice.text}`, `${line}; ${choice.text}`, line];
};

const COMPLETE = 3;

const MOST_FORMS = 6;
/** A semicolon claims less than a colon and binds less. */
const LOOSE = 0.3;
const RESULT = 4;
/** R183: what was achieved first, how second. */
const RESULT_FIRST = 1.5;
const CHOICE = 4;

const mainsOf = (bullet: string, choice: Part | undefined): ReadonlyArray<Lead> => {
  const plain = withoutStop(bullet);
  const alone: Lead = { text: plain, bonus: 0 };
  if (choice === undefined)
    return shorterForms(plain, "act", 4)
      .slice(0, 3)
      .map((text) => ({ text, bonus: 0 }));
  const forms = shorterForms(choice.text, "act").slice(0, MOST_FORMS);
  const behind = forms.flatMap((form) => [
    ...(choice.form === "name" ? inPlaceOf(plain, form) : []).map((text) => ({
      text,
      bonus: CHOICE + STANDS_ALONE,
    })),
    { text: `${plain}: ${form}`, bonus: CHOICE },
    { text: `${plain}; ${form}`, bonus: CHOICE - LOOSE },
  ]);
  // "moved them": who "them" are, only the bullet says.
  const stands =
    choice.form === "act" && !/^\S+ (?:\S+ ){0,2}(?:it|them|this|these|those)\b/u.test(choice.text);
  return stands
    ? [...forms.map((text) => ({ text, bonus: CHOICE + STANDS_ALONE })), ...behind.slice(0, 2), alone]
    : [...behind, alone];
};

/** "Used Kafka for message processing" and "Kafka consumer": "Used a Kafka consumer for message processing". */
const inPlaceOf = (bullet: string, name: string): ReadonlyArray<string> => {
  const [, verb = "", thing = "", rest = ""] =
    /^(\p{Lu}\p{Ll}+(?: with| on)?)\s(?:an?\s|the\s)?([\p{L}\d.+#-]{2,30})(\s(?:for|to|in|on)\s.+)?$/u.exec(
      bullet,
    ) ?? [];
  if (thing === "" || placeOf(name, thing.toLowerCase()) < 0) return [];
  return [`${verb} ${/^(?:an?|the|\d)\b/iu.test(name) || /s$/u.test(name) ? "" : "a "}${name}${rest}`];
};

/** An act of its own says what the weak bullet said, and how. */
const STANDS_ALONE = 2;

/** A problem told as a sentence opens the line; a mere name of one stands behind it. */
const withProblem = (lead: string, { parts }: Pieces): ReadonlyArray<Lead> => {
  const problem = parts.find(({ asks }) => asks === "problem");
  if (problem === undefined) return [];
  const bonus =
    parts.some(({ asks }) => asks === "choice") && parts.some(({ asks }) => asks === "number")
      ? TOLD
      : PROBLEM;
  return shorterForms(problem.text, "figure", 4).flatMap((form) => [
    ...(problem.form === "clause"
      ? [
          { text: `${capitalised(form)}: ${uncapitalised(lead)}`, bonus },
          { text: `${capitalised(form)}; ${uncapitalised(lead)}`, bonus: bonus - LOOSE },
        ]
      : []),
    { text: `${lead}; before: ${form}`, bonus },
  ]);
};

const withCost = (lead: string, { parts, words }: Pieces): ReadonlyArray<string> => {
  const cost = parts.find(({ asks }) => asks === "cost");
  if (cost === undefined) return [];
  return shorterForms(cost.text, "figure").flatMap((form) =>
    words.words("label-cost").map((label) => `${lead}; ${label} ${form}`),
  );
};

const arranged = (text: string, bonus: number, { names }: Pieces): Arrangement => {
  const words = countWords(text);
  const colons = Math.max(0, ...text.split(/[.]\s/u).map((sentence) => sentence.split(":").length - 2));
  const parts = Math.max(0, ...text.split(/[.]\s/u).map((sentence) => sentence.split(/[:;]/u).length - 3));
  const lost = names.filter((name) => placeOf(text, name.toLowerCase()) < 0).length;
  const clutter = TWO_COLONS * colons + MANY_PARTS * parts;
  return { text, words, worth: bonus + 2 * numeralsIn(text) + 0.1 * words - clutter - NAME * lost };
};

/** A keyword that goes is found by nobody; it outweighs an act that stands alone. */
const NAME = 1.5;

/** Two colons in a sentence, or four parts, are read twice. */
const TWO_COLONS = 3;
const MANY_PARTS = 1.5;

/** R180: below twelve words something was left out that could be said. */
const ranked = (
  all: ReadonlyArray<Arrangement>,
  most: number,
  hasStop: boolean,
): ReadonlyArray<Arrangement> => {
  const seen = new Set<string>();
  return all
    .filter(({ words, text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew && words <= most;
    })
    .toSorted((a, b) => b.worth - a.worth || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .map((one) => (hasStop ? { ...one, text: `${withoutStop(one.text)}.` } : one));
};
