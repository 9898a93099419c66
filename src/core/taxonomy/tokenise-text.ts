/** Cuts folded text into words and the signs that names are made of (`+`, `#`, `.`, `/` …), and says what lies between two of them. */

/** Parallel lists, one entry a token: an object per token would cost a third of the matching speed. */
export interface Tokens {
  readonly starts: Array<number>;
  readonly ends: Array<number>;
  /** What lies before the token: see `gap`. */
  readonly gaps: Array<number>;
}

export const gap = {
  /** Nothing: `C` and `#` in "C#". */
  tight: 0,
  /** A space, hyphen, underscore or one line end: "event-driven" is "event driven". */
  soft: 1,
  /** Markdown marks that begin right after a word: "**Typescrip** t". The two may be one word. */
  marks: 2,
  /** An empty line, a dash, a bullet, an address: no name goes across. */
  wall: 3,
} as const;

export const tokeniseText = (folded: string): Tokens => {
  const tokens: Tokens = { starts: [], ends: [], gaps: [] };
  const { length } = folded;
  let at = 0;
  let before = gap.wall as number;
  while (at < length) {
    const kind = kindOf(folded, at);
    if (kind === kinds.filler) {
      const end = runEnd(folded, at, kinds.filler);
      before = Math.max(before, gapOf(folded, at, end));
      at = end;
      continue;
    }
    const end = kind === kinds.word ? runEnd(folded, at, kinds.word) : at + 1;
    if (kind === kinds.sign && isAddress(folded, at)) {
      at = addressEnd(folded, at);
      before = gap.wall;
      continue;
    }
    tokens.starts.push(at);
    tokens.ends.push(end);
    tokens.gaps.push(before);
    before = gap.tight;
    at = end;
  }
  return tokens;
};

const kinds = { word: 1, filler: 2, sign: 3 } as const;

/** Kind of each ASCII character, looked up because this runs once per character of every text. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/iu.test(character)) return kinds.word;
  return /[\s\-_*`~\0]/u.test(character) ? kinds.filler : kinds.sign;
});

const kindOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] ?? kinds.sign;
  if (code === 0xb7 || code === 0x2022) return kinds.sign;
  // Surrogates (emoji, rare scripts) separate; any other letter belongs to a word of its script.
  return code < 0xd800 || code > 0xdfff ? nonAsciiKind(text.charAt(at)) : kinds.sign;
};

const nonAsciiKind = (character: string): number =>
  /[\p{L}\p{M}\p{N}]/u.test(character) && !/[²³¹™®]/u.test(character) ? kinds.word : kinds.sign;

const runEnd = (text: string, from: number, kind: number): number => {
  let end = from + 1;
  while (end < text.length && kindOf(text, end) === kind) end += 1;
  return end;
};

const gapOf = (text: string, from: number, end: number): number => {
  if (end - from === 1) return text.charCodeAt(from) === starCode ? gap.marks : gap.soft;
  const filler = text.slice(from, Math.min(end, from + 64));
  if (end - from > 64 || isWall(filler)) return gap.wall;
  return /^[*_`~]/u.test(filler) && !filler.includes("-") ? gap.marks : gap.soft;
};

const starCode = 42;

/** An empty line, a line that begins with a mark (a bullet), or a dash between spaces. */
const isWall = (filler: string): boolean =>
  /\n\s*[\n*_`~-]/u.test(filler) || /\s-+\s/u.test(filler) || filler.includes("--");

const isAddress = (text: string, at: number): boolean =>
  text.charCodeAt(at) === colonCode && text.startsWith("://", at);

const colonCode = 58;

const addressEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !/[\s)>\]"|]/u.test(text.charAt(end))) end += 1;
  return end;
};
