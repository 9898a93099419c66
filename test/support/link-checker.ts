/**
 * Re-derives from the report and its texts alone that each sentence is carried by the words it cites.
 * Shares no code with the generator on purpose: a mistake made there must not be made here again.
 */
import type { Evaluation } from "#core/evaluation/index.ts";

interface Cited {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly absent?: ReadonlyArray<string>;
}

interface Sentence {
  readonly where: string;
  readonly text: string;
  readonly because: ReadonlyArray<Cited | { readonly card: string }>;
}

/** All spellings of a skill, by the name that a report prints. */
export type SpellingsByName = ReadonlyMap<string, ReadonlyArray<string>>;

export const spellingsByName = (
  cards: ReadonlyArray<{ name: string; aliases: ReadonlyArray<string>; exact: ReadonlyArray<string> }>,
): SpellingsByName => new Map(cards.map(({ name, aliases, exact }) => [name, [name, ...aliases, ...exact]]));

/** Everything that is wrong, in words; empty when every sentence holds. */
export const brokenLinks = (
  evaluation: Evaluation,
  names: SpellingsByName = new Map(),
): ReadonlyArray<string> => {
  const sentences = sentencesOf(evaluation);
  const everything = sentences.map(({ text }) => text).join("\n");
  const named = new Map([...names].filter(([name]) => everything.includes(name)));
  const repeated = sentences.filter(
    ({ where }, at) => sentences.findIndex((one) => one.where === where) !== at,
  );
  return [
    ...repeated.map(({ where }) => `${where}: the id is used twice`),
    ...sentences.flatMap((sentence) => [
      ...spanFaults(sentence, evaluation.texts),
      ...quotationFaults(sentence),
      ...numberFaults(sentence),
      ...nameFaults(sentence, named),
    ]),
  ];
};

const sentencesOf = (evaluation: Evaluation): ReadonlyArray<Sentence> => {
  const { blocks } = evaluation;
  return [
    ...Object.values(blocks).flatMap(({ statements }) =>
      statements.map(({ id, text, because }) => ({ where: id, text, because })),
    ),
    ...evaluation.knockouts.map(({ kind, text, because }) => ({ where: `stop.${kind}`, text, because })),
    ...evaluation.patterns.map(({ id, because }) => ({ where: `pattern.${id}`, text: "", because })),
    ...evaluation.gaps.map(({ requirement, because }) => ({
      where: `gap.${requirement}`,
      text: "",
      because,
    })),
    ...evaluation.actions.map(({ text, because }, at) => ({ where: `action.${at}`, text, because })),
  ];
};

const citedIn = ({ because }: Sentence): ReadonlyArray<Cited> =>
  because.filter((reason): reason is Cited => "source" in reason);

const spanFaults = (sentence: Sentence, texts: Evaluation["texts"]): ReadonlyArray<string> => {
  const cited = citedIn(sentence);
  if (cited.length === 0) return [`${sentence.where}: no span`];
  return cited.flatMap((span) => {
    const text = texts[span.source];
    if (text === undefined) return [`${sentence.where}: no text of source "${span.source}"`];
    return (span.absent === undefined ? presenceFaults(span, text) : absenceFaults(span, text)).map(
      (fault) => `${sentence.where}: ${fault}`,
    );
  });
};

const presenceFaults = ({ start, end, quote }: Cited, text: string): ReadonlyArray<string> => {
  if (quote === "") return ["an empty quote that is no absence"];
  return text.slice(start, end) === quote ? [] : [`"${quote}" is not at ${start}–${end}`];
};

const absenceFaults = ({ start, end, quote, absent = [] }: Cited, text: string): ReadonlyArray<string> => {
  if (quote !== "" || start !== 0 || end !== text.length) return ["an absence that is not of the whole text"];
  if (absent.length === 0) return ["an absence of nothing"];
  const words = plainWords(text);
  return absent
    .filter((phrase) => words.includes(plainWords(phrase)))
    .map((phrase) => `"${phrase}" is there`);
};

/** " the words of a text in lower case, one blank between and around " */
const plainWords = (text: string): string => {
  let words = " ";
  for (const sign of text.toLowerCase()) {
    if (/[\p{L}\p{N}+#]/u.test(sign)) words += sign;
    else if (!words.endsWith(" ")) words += " ";
  }
  return words.endsWith(" ") ? words : `${words} `;
};

/** What stands in “quotation marks” must stand in a cited quote. */
const quotationFaults = (sentence: Sentence): ReadonlyArray<string> => {
  const quotes = citedIn(sentence).map(({ quote }) => quote.replaceAll(/\s+/gu, " "));
  return [...sentence.text.matchAll(/“([^”]*)”/gu)]
    .map(([, words = ""]) => words.replace(/…$/u, ""))
    .filter((words) => !quotes.some((quote) => quote.includes(words)))
    .map((words) => `${sentence.where}: “${words}” is in no cited quote`);
};

/** A number outside quotation marks is a count of what is cited, or stands in what is cited. */
const numberFaults = (sentence: Sentence): ReadonlyArray<string> => {
  const cited = citedIn(sentence);
  const quotes = cited.map(({ quote }) => quote).join("\n");
  const counts = new Map<string, number>();
  for (const { source, absent } of cited) {
    if (absent === undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const ownWords = sentence.text.replaceAll(/“[^”]*”/gu, "");
  return [...ownWords.matchAll(/(\d+) of (\d+)|(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu)].flatMap(
    (match) => {
      const [whole, part, all] = match;
      if (part === undefined || all === undefined) {
        return quotes.includes(whole) ? [] : [`${sentence.where}: ${whole} is neither a count nor quoted`];
      }
      const hasAll = [...counts.values()].includes(Number(all));
      return hasAll && Number(part) <= Number(all)
        ? []
        : [`${sentence.where}: "${whole}" cites something else`];
    },
  );
};

/** A skill that a sentence names must be named, by any of its spellings, in what it cites. */
const nameFaults = (sentence: Sentence, names: SpellingsByName): ReadonlyArray<string> => {
  const ownWords = sentence.text.replaceAll(/“[^”]*”/gu, "“”");
  const evidence = citedIn(sentence)
    .flatMap(({ quote, absent = [] }) => [quote, ...absent])
    .map(folded)
    .join(" | ");
  return [...names]
    .filter(([name]) => name.length > 1 && hasName(ownWords, name))
    .filter(([, spellings]) => !spellings.some((spelling) => evidence.includes(folded(spelling))))
    .map(([name]) => `${sentence.where}: ${name} is in no cited quote`);
};

const hasName = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isStart = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ");
    const isEnd = !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? " ");
    if (isStart && isEnd) return true;
  }
  return false;
};

/** Plural and hyphen do not make another word. */
const folded = (text: string): string =>
  plainWords(text)
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/(?:ies|y|es|s)$/u, "") : word))
    .join(" ");
