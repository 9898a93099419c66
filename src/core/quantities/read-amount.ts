/** The bare number at a place: digits or words, with the scale that belongs to it ("4M", "12 million", "hundreds of thousands"). */
import { type Numeral, numeralOf, SCALE_LETTERS, SCALE_WORDS, SPELLED, VAGUE } from "./numerals.ts";
import { isGlued, type Token } from "./tokens.ts";

export interface Amount {
  readonly numeral: Numeral;
  /** 1e6 in "4M"; 1 without a scale. */
  readonly scale: number;
  /** "5m" may be five minutes. */
  readonly mayBeMinutes: boolean;
  /** Written as a word: counts only with a known unit. */
  readonly spelled: boolean;
  /** "dozens of": a lower bound. */
  readonly vague: boolean;
  readonly next: number;
}

export const readAmount = (tokens: ReadonlyArray<Token>, at: number): Amount | null => {
  const token = tokens[at];
  if (token?.kind === "number") return readDigits(tokens, at, token);
  if (token?.kind === "word") return readWords(tokens, at, token);
  return null;
};

const readDigits = (tokens: ReadonlyArray<Token>, at: number, token: Token): Amount | null => {
  let written = token.text;
  let next = at + 1;
  // "1 200 000": groups of three after single spaces, as French and German writers have it.
  while (written.length <= 12 && isGroupAfterSpace(tokens, next) && /^\d{1,3}$/u.test(token.text)) {
    written += tokens[next]?.text ?? "";
    next += 1;
  }
  const numeral = numeralOf(written);
  if (numeral === null) return null;
  const word = tokens[next];
  if (word?.kind === "word") {
    const letter = isGlued(tokens, next) ? SCALE_LETTERS.get(word.text) : undefined;
    if (letter !== undefined) return digits(numeral, letter, next + 1, word.text === "m");
    const scale = SCALE_WORDS.get(word.lower);
    if (scale !== undefined) return digits(numeral, scale, afterScale(tokens, next));
  }
  return digits(numeral, 1, next);
};

const digits = (numeral: Numeral, scale: number, next: number, mayBeMinutes = false): Amount => ({
  numeral,
  scale,
  mayBeMinutes,
  spelled: false,
  vague: false,
  next,
});

/** "2 Mio. Nachrichten": the full stop of the abbreviation does not end the phrase. */
const afterScale = (tokens: ReadonlyArray<Token>, at: number): number => {
  const isAbbreviated = ["mio", "mrd", "mln", "mn"].includes(tokens[at]?.lower ?? "");
  return isAbbreviated && tokens[at + 1]?.text === "." ? at + 2 : at + 1;
};

const isGroupAfterSpace = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const group = tokens[at];
  // Nearly always a word follows, or a sign.
  if (group?.kind !== "number" || group.text.length !== 3) return false;
  const before = tokens[at - 1];
  return before !== undefined && /^\d{3}$/u.test(group.text) && group.start === before.end + 1;
};

const readWords = (tokens: ReadonlyArray<Token>, at: number, token: Token): Amount | null => {
  const vague = VAGUE.get(token.lower);
  if (vague !== undefined) return readVague(tokens, at, vague);
  const isHundred = ["hundred", "thousand", "million", "billion"].includes(token.lower);
  const spelled = SPELLED.get(token.lower) ?? (isHundred ? SCALE_WORDS.get(token.lower) : undefined);
  if (spelled === undefined) return null;
  const scale = SCALE_WORDS.get(tokens[at + 1]?.lower ?? "");
  const numeral = { value: spelled, ifCounted: spelled };
  const next = at + (scale === undefined ? 1 : 2);
  return { numeral, scale: scale ?? 1, mayBeMinutes: false, spelled: true, vague: false, next };
};

const readVague = (tokens: ReadonlyArray<Token>, at: number, value: number): Amount | null => {
  if (tokens[at + 1]?.lower !== "of") return null;
  const second = VAGUE.get(tokens[at + 2]?.lower ?? "");
  const next = second !== undefined && tokens[at + 3]?.lower === "of" ? at + 4 : at + 2;
  const scale = next === at + 4 ? (second ?? 1) : 1;
  // "Tens of services" alone says too little; "tens of millions of rows" is an amount.
  if (value === 10 && scale === 1) return null;
  return {
    numeral: { value, ifCounted: value },
    scale,
    mayBeMinutes: false,
    spelled: true,
    vague: true,
    next,
  };
};
