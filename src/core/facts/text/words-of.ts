/** A sentence as words with their places; "on-call", "p99.9" and "C++" are one word each. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A full stop, semicolon, colon or bracket stands between this word and the one before. */
  readonly breaks: boolean;
  /** A comma does. */
  readonly comma: boolean;
}

export const wordsOfText = (text: string): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  let end = 0;
  for (let start = 0; start < text.length; ) {
    const next = wordEnd(text, start);
    if (next === start) {
      start += 1;
      continue;
    }
    words.push(wordOf(text, end, start, withoutSigns(text, next)));
    end = words.at(-1)?.end ?? next;
    start = next;
  }
  return words;
};

/** `before` is the end of the word before. */
const wordOf = (text: string, before: number, start: number, end: number): Word => {
  const found = text.slice(start, end).toLowerCase();
  // Between most words there is one blank, which says nothing.
  const isBlank = start === before + 1 && text.charCodeAt(before) === 32;
  const between = isBlank ? "" : text.slice(before, start);
  return {
    text: found.includes("’") ? found.replaceAll("’", "'") : found,
    start,
    end,
    breaks: !isBlank && /[.;:!?()[\]]|\s[–—-]\s/u.test(between),
    comma: !isBlank && between.includes(","),
  };
};

/** A letter or digit, then these and the signs that hold a name together. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.+#-]{0,60}/uy;

const LONGEST_WORD = 61;

/** Where the word at `start` ends; `start` itself when there is none. ASCII, which is nearly all, needs no expression. */
const wordEnd = (text: string, start: number): number => {
  let end = start;
  let code = text.charCodeAt(end);
  while (isOfWord(code, end === start) && end - start < LONGEST_WORD) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end - start === LONGEST_WORD || code < 128 || isPunctuation(code) || end === text.length) return end;
  // Of a pair that makes one letter of a rare script the second half begins nothing.
  if (end === start && code >= 0xdc00 && code <= 0xdfff) return start;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
};

const isOfWord = (code: number, isFirst: boolean): boolean =>
  code < 128 ? ((asciiSigns[code] ?? 0) & (isFirst ? 1 : 3)) !== 0 : code === APOSTROPHE && !isFirst;

/** The curly one. */
const APOSTROPHE = 0x2019;

/** Dashes, quotes and bullets, as nearly every page has them: this block holds no letter and no digit. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/** 1 for what begins a word, 2 for what only goes on with it. */
const asciiSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/iu.test(character)) return 1;
  return "'.+#-".includes(character) ? 2 : 0;
});

/** "Go." and "p99.9" both end in letters or digits. */
const withoutSigns = (text: string, end: number): number => {
  let last = end;
  while (".'’-".includes(text.charAt(last - 1))) last -= 1;
  return last;
};
