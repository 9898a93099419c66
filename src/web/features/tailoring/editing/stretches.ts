/** Stretches of a line around a word: its line, its clause, its phrase; and what is left when one is taken out. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const lineAround = (text: string, { start, end }: Stretch): Stretch => {
  const close = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: close < 0 ? text.length : close };
};

/** From the comma, semicolon or dash before to the one after; the full stop stays outside. */
export const clauseAround = (text: string, { start, end }: Stretch, line: Stretch): Stretch => {
  const borders = [...text.slice(line.start, line.end).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)];
  const places = borders.map(({ index }) => line.start + index);
  return {
    start: places.filter((place) => place < start).at(-1) ?? line.start,
    end: places.find((place) => place >= end) ?? endOfWords(text, line),
  };
};

/** "at 40M events a day": from the preposition up to the next one; null where none stands right before the words. */
export const phraseAround = (text: string, { start, end }: Stretch, clause: Stretch): Stretch | null => {
  const lead = /(\p{L}+)\s+$/u.exec(text.slice(clause.start, start));
  if (lead === null || !prepositions.has((lead[1] ?? "").toLowerCase())) return null;
  const rest = text.slice(end, clause.end);
  const next = [...rest.matchAll(/\s(\p{L}+)/gu)].find(({ 1: word = "" }) => prepositions.has(word));
  return { start: clause.start + lead.index, end: next ? end + next.index : clause.end };
};

/** Words that open a phrase which a sentence can do without. */
const prepositions: ReadonlySet<string> = new Set(
  "across after and at before by during for from in into of on over per to under via while with within".split(
    " ",
  ),
);

/** Of "40M messages/day" the "/day": without its number a rate says nothing. */
export const rateBehind = (text: string, { end }: Stretch): ReadonlyArray<Stretch> => {
  const rate = /^\s?\p{L}+(\/\p{L}+)/u.exec(text.slice(end, end + 40));
  if (rate?.[1] === undefined) return [];
  const close = end + rate[0].length;
  return [{ start: close - rate[1].length, end: close }];
};

/** Joined without a blank too many, and with a capital where a sentence lost its beginning. */
export const replaced = (text: string, { start, end }: Stretch, words: string): string => {
  const joined = `${text.slice(0, start)}${words}${text.slice(end)}`
    .replace(/[ \t]{2,}/gu, " ")
    .replace(/ (?=[,;:.!?])/gu, "")
    .replace(/[,;:](?=[,;:.!?])/gu, "")
    .replace(/^[\s,;:–—-]+/u, "")
    .trimEnd();
  const startedLarge = /^\p{Lu}/u.test(text);
  return startedLarge ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
};

const endOfWords = (text: string, { end }: Stretch): number =>
  /[.!?]/u.test(text.charAt(end - 1)) ? end - 1 : end;
