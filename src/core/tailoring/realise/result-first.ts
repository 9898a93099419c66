/** "p99 went from 3.2 s to 180 ms under load" as an act: "cut p99 from 3.2 s to 180 ms under load". */
import { quantitiesIn } from "#core/quantities/index.ts";
import { placeOf } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";

/** Every wording of the change that can be tried; none when the text states no change. */
export const resultsFirst = (text: string, words: TailorWords): ReadonlyArray<string> => {
  const change = changeIn(text, words);
  if (change === null) return [];
  const verbs = words.words(change.isFall ? "cuts" : "raises");
  return verbs.map((verb) => `${verb} ${change.subject} ${change.figures}`);
};

interface Change {
  readonly subject: string;
  /** "from 3.2 s to 180 ms under load", "by 340 ms" */
  readonly figures: string;
  readonly isFall: boolean;
}

const changeIn = (text: string, words: TailorWords): Change | null =>
  fromTo(text, words) ?? byHowMuch(text, words);

const fromTo = (text: string, words: TailorWords): Change | null => {
  const from = placeOf(text, "from");
  if (from <= 0 || !text.slice(from).includes(" to ")) return null;
  const [before, after] = quantitiesIn(text).filter(({ start }) => start > from);
  if (before === undefined || after === undefined || before.role !== "before" || after.role !== "after")
    return null;
  const subject = subjectOf(text.slice(0, from), [...words.phrases("moved"), ...words.phrases("rose")]);
  return subject === null ? null : { subject, figures: text.slice(from), isFall: after.value < before.value };
};

const byHowMuch = (text: string, words: TailorWords): Change | null =>
  firstOf(words.phrases("moved"), (verb) => movedBy(text, verb, true)) ??
  firstOf(words.phrases("rose"), (verb) => movedBy(text, verb, false));

const movedBy = (text: string, verb: string, isFall: boolean): Change | null => {
  const at = placeOf(text, verb);
  // "improved by 40 %" may have gone up or down.
  if (at <= 0 || verb === "improved") return null;
  const rest = text
    .slice(at + verb.length)
    .trim()
    .replace(/^by\s+/u, "");
  const subject = subjectOf(text.slice(0, at), []);
  const isFigure = /^(?:about |around |over |nearly |~)?\d/u.test(rest) && quantitiesIn(rest).length > 0;
  return subject === null || !isFigure ? null : { subject, figures: `by ${rest}`, isFall };
};

const firstOf = <Item, Found>(
  items: ReadonlyArray<Item>,
  find: (item: Item) => Found | null,
): Found | null => {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
};

/** What moved: a name of few words, without a verb of its own. */
const subjectOf = (text: string, verbs: ReadonlyArray<string>): string | null => {
  let subject = text.trim();
  const verb = verbs.find((phrase) => subject.toLowerCase().endsWith(` ${phrase}`));
  if (verb !== undefined) subject = subject.slice(0, -verb.length).trim();
  const count = subject.split(" ").length;
  return subject === "" ||
    count > 6 ||
    /[,;:()]/u.test(subject) ||
    /\b(?:is|was|were|are|by|and)$/u.test(subject)
    ? null
    : subject;
};
