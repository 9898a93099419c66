/** An answer made ready to stand in a line: without "I" and "because", its verb in the past, signs written out. */
import { quantitiesIn } from "#core/quantities/index.ts";
import type { AnswerFact } from "../questions/answered.ts";
import type { Ingredient } from "../tailoring.ts";
import { startsWith, tidied, withoutStop } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";

export interface Part {
  readonly asks: Ingredient;
  readonly fact: string;
  /** Small first letter, no full stop. */
  readonly text: string;
  /** act: "moved e-mails to Kafka". clause: "e-mails slowed checkout". name: "Kafka consumer with a dead-letter queue". */
  readonly form: "act" | "clause" | "name";
}

/** What the words of an answer are known by. */
export interface PartDeps {
  readonly words: TailorWords;
  /** Is it the name of a skill, which keeps its capital? */
  readonly isName: (word: string) => boolean;
}

export const partOf = (
  { asks, fact: { id: fact, text: answer } }: AnswerFact,
  { words, isName }: PartDeps,
): Part => {
  const said = withoutOpenings(signsWrittenOut(firstSentences(answer)), words);
  // Asked for a number people answer with things ("build 25 min"), asked what they did with verbs ("build images").
  const act = actOf(said, words, asks === "choice" || asks === "failure");
  if (act !== null) return { asks, fact, text: act, form: "act" };
  const text = lowerStart(said, words, isName);
  return { asks, fact, text, form: isClause(text, words) ? "clause" : "name" };
};

/** A line holds twenty words; of a story only its beginning can go into one. */
const MOST_WORDS = 30;
/** Characters; what follows is kept as a fact and read by nobody here. */
const LONGEST_ANSWER = 600;

const firstSentences = (answer: string): string => {
  const sentences = withoutStop(answer.slice(0, LONGEST_ANSWER).replaceAll(/[\s\p{Cc}]+/gu, " ")).split(
    /(?<=[.!?;])\s+(?=\S)/u,
  );
  let text = "";
  for (const sentence of sentences) {
    const longer = text === "" ? withoutStop(sentence) : `${text}; ${withoutStop(sentence)}`;
    if (text !== "" && longer.split(" ").length > MOST_WORDS) break;
    text = longer;
  }
  return text;
};

const signsWrittenOut = (text: string): string =>
  tidied(
    withFrom(arrowsAsWords(text))
      .replaceAll(/\s[+&]\s/gu, " and ")
      .replaceAll(/\bw\/\s/gu, "with ")
      .replaceAll(/\b(?:my|our)\s(?!guess|estimate|own)/giu, "the "),
  );

/** "3.2 s -> 180 ms", "3.2 s → 180 ms" */
const arrowsAsWords = (text: string): string => {
  const arrow = /\s*(?:->|=>|→|⇒|-->)\s*/u.exec(text);
  if (arrow === null) return text;
  const before = text.slice(0, arrow.index);
  const from = quantitiesIn(before).at(-1);
  const start = from?.start ?? /\S+$/u.exec(before)?.index ?? 0;
  const isSaid = /\bfrom\s$/u.test(before.slice(0, start));
  const head = `${before.slice(0, start)}${isSaid ? "" : "from "}${before.slice(start)}`;
  return `${head} to ${text.slice(arrow.index + arrow[0].length)}`;
};

/** "p99 3200 ms to 180 ms": a fall without its "from". */
const withFrom = (text: string): string => {
  const [first, second] = quantitiesIn(text);
  if (first === undefined || second === undefined || first.unit !== second.unit) return text;
  const isFall = text.slice(first.end, second.start) === " to " && first.value > second.value;
  const head = text.slice(0, first.start);
  return isFall && head !== "" && !/\bfrom (?:\S+ )?$/u.test(head)
    ? `${head}from ${text.slice(first.start)}`
    : text;
};

const withoutOpenings = (text: string, words: TailorWords): string => {
  let rest = text;
  for (let pass = 0; pass < 3; pass += 1) {
    const opening = words.phrases("answer-openings").find((phrase) => startsWith(rest, phrase));
    if (opening === undefined) break;
    rest = rest.slice(opening.length).replace(/^[\s,:]+/u, "");
  }
  return rest === "" ? text : rest;
};

/** "I moved", "moved", "move e-mails", "moving the e-mails": the past tense of an act; null for anything else. */
const actOf = (text: string, words: TailorWords, isAskedForActs: boolean): string | null => {
  const said = text
    .replace(/^(?:I|i)(?:'ve|’ve| have)?\s+(?:then |also |first )?/u, "")
    .replace(/^to\s/u, "");
  const isFirstPerson = said.length < text.length && /^i\b/iu.test(text);
  const first = /^[\p{L}-]+/u.exec(said)?.[0].toLowerCase() ?? "";
  const rest = said.slice(first.length);
  const verb = words.verbByForm.get(first);
  if (verb !== undefined && first === verb.past && first !== verb.base) return `${first}${rest}`;
  if (verb !== undefined && (isFirstPerson || (isAskedForActs && hasObject(rest))))
    return `${verb.past}${rest}`;
  if (/^[a-z]{3,}ed$/u.test(first) && (isFirstPerson || hasObject(rest))) return `${first}${rest}`;
  return isFirstPerson ? said : null;
};

/** "the", "to", "all", a figure or a plural behind it: then it is a verb and no name ("cache layer"). */
const hasObject = (rest: string): boolean =>
  /^\s(?:an?|the|to|from|into|all|each|every|it|them|this|these|its|our|my|\d\S*|\p{Ll}+s)\b/u.test(rest);

const lowerStart = (text: string, words: TailorWords, isName: (word: string) => boolean): string => {
  const first = /^\p{Lu}[\p{Ll}-]*/u.exec(text)?.[0] ?? "";
  const isPlain = first !== "" && /^\S+/u.exec(text)?.[0].replace(/[,:;]$/u, "") === first;
  const isKnown = words.verbByForm.has(first.toLowerCase()) || COMMON.has(first.toLowerCase());
  return isPlain && !isName(first) && (isKnown || first.endsWith("s"))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

/** First words that are no names; any other capital is left as it was written. */
const COMMON = new Set(
  "the a an every each no one two three all about some most it they we when after before with without from latency response requests checkout users customers memory deployments".split(
    " ",
  ),
);

const isClause = (text: string, words: TailorWords): boolean => {
  const tokens = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return tokens.some(
    (token, at) =>
      at > 0 &&
      (FINITE.has(token) ||
        (words.verbByForm.get(token)?.past === token && isSubjectBefore(tokens[at - 1])) ||
        (/[a-z]{3,}ed$/u.test(token) &&
          isSubjectBefore(tokens[at - 1]) &&
          !/^(?:by)$/u.test(tokens[at + 1] ?? ""))),
  );
};

const FINITE = new Set(
  "is are was were has had have does did do can could will would went goes took takes fell falls rose rises got gets made makes lost loses broke breaks grew grows kept keeps ran runs came comes cost costs needed needs became stays stayed timed hung failed".split(
    " ",
  ),
);

const isSubjectBefore = (word: string | undefined): boolean =>
  word !== undefined && !NO_SUBJECT.has(word) && !/(?:ed|ly)$/u.test(word);

const NO_SUBJECT = new Set(
  "a an the and or of for with by from in on at to as into per its their no".split(" "),
);

/**
 * Shorter forms of a text, each a beginning of it: what stands behind a seam is a detail. The longest first. Of what was
 * done the means may go; of a figure nothing may that says when or where it held ("at peak", "over 90 days").
 */
export const shorterForms = (text: string, kind: "act" | "figure", least = 3): ReadonlyArray<string> => {
  const forms = [text, tidied(text.replaceAll(/\s*\([^()]*\)/gu, ""))];
  const seam = kind === "figure" ? FIGURE_SEAM : NEEDS_PLACE.test(text) ? PLACED_SEAM : ACT_SEAM;
  for (const { 0: joint, index } of text.matchAll(seam)) {
    const head = withoutStop(text.slice(0, index));
    const isPair = joint.trim() === "and" && PAIRED.test(head);
    if (head.split(" ").length >= least && !isOpen(head) && !isPair) forms.push(head);
  }
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
};

const FIGURE_SEAM = /[,;]\s|\s\(|\sand\s/gu;

const PLACED_SEAM =
  /[,;]\s|\s\(|\s(?:and|which|so that|because|instead of|rather than|using|via|in order)\s/gu;

/** "between A and B", "rather than dump and restore": the second half belongs to the first. */
const PAIRED = /\b(?:between|both|than|instead of|over)\s[^,;]{1,40}$/u;

const ACT_SEAM =
  /[,;]\s|\s\(|\s(?:and|which|so that|because|instead of|rather than|using|via|in order)\s|\s(?:with|over|in|on|for|by)\s(?!\d)/gu;

/** "put a cache in front of the reads": without its place the verb says nothing. */
const NEEDS_PLACE = /^(?:put|set|placed|sent|ran|run)\s/u;

const isOpen = (text: string): boolean => text.includes("(") && text.lastIndexOf("(") > text.lastIndexOf(")");

/** Every numeral, with or without a unit: "6 permission levels", "p99". */
export const numeralsIn = (text: string): number => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).length;
