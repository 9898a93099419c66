/**
 * The little language in which facts, honest rewrites and lies are written by hand:
 *
 *   {a}                          a slot, said in one of its equal ways; {a=} exactly as on the résumé
 *   (cut|lowered|)               words that may stand for each other, or for nothing
 *   [class:truth=>lie=>lie]      words with a false form in their place; `class` names the lie
 *   ~                            a place for an adjective ("the ~billing service")
 *   ^                            a place for an adverb, before the first verb
 */
import { invariant } from "#core/base/invariant.ts";

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string; readonly asStated: boolean }
  | { readonly kind: "choice"; readonly options: ReadonlyArray<Phrase> }
  | {
      readonly kind: "mark";
      readonly lieClass: string;
      readonly truth: Phrase;
      readonly lies: ReadonlyArray<Phrase>;
    }
  | { readonly kind: "adjective" }
  | { readonly kind: "adverb" };

export type Phrase = ReadonlyArray<Piece>;

const parsed = new Map<string, Phrase>();

export const phraseOf = (written: string): Phrase => {
  const known = parsed.get(written);
  if (known) return known;
  const [phrase, end] = piecesUntil(written, 0, []);
  invariant(end === written.length, `a bracket too many in "${written}"`);
  parsed.set(written, phrase);
  return phrase;
};

/** Pieces from `from` up to the first of `stops` outside of brackets, and where it stands. */
const piecesUntil = (
  written: string,
  from: number,
  stops: ReadonlyArray<string>,
): readonly [Phrase, number] => {
  const pieces: Array<Piece> = [];
  let [at, text] = [from, ""];
  const close = (): void => {
    if (text !== "") pieces.push({ kind: "text", text });
    text = "";
  };
  while (at < written.length) {
    if (stops.some((stop) => written.startsWith(stop, at))) break;
    const read = readPiece(written, at);
    if (read === null) {
      text += written[at];
      at += 1;
    } else {
      close();
      pieces.push(read[0]);
      at = read[1];
    }
  }
  close();
  return [pieces, at];
};

const readPiece = (written: string, at: number): readonly [Piece, number] | null => {
  switch (written[at]) {
    case "{": {
      const end = written.indexOf("}", at);
      const name = written.slice(at + 1, end);
      return [{ kind: "slot", name: name.replace(/=$/u, ""), asStated: name.endsWith("=") }, end + 1];
    }
    case "(": {
      const [options, end] = listUntil(written, at + 1, "|", ")");
      return [{ kind: "choice", options }, end];
    }
    case "[": {
      const colon = written.indexOf(":", at);
      const [[truth = [], ...lies], end] = listUntil(written, colon + 1, "=>", "]");
      return [{ kind: "mark", lieClass: written.slice(at + 1, colon), truth, lies }, end];
    }
    case "~":
      return [{ kind: "adjective" }, at + 1];
    case "^":
      return [{ kind: "adverb" }, at + 1];
    default:
      return null;
  }
};

const listUntil = (
  written: string,
  from: number,
  divider: string,
  last: string,
): readonly [ReadonlyArray<Phrase>, number] => {
  const list: Array<Phrase> = [];
  let at = from;
  for (;;) {
    const [phrase, end] = piecesUntil(written, at, [divider, last]);
    invariant(end < written.length, `no "${last}" in "${written}"`);
    list.push(phrase);
    if (written.startsWith(last, end)) return [list, end + last.length];
    at = end + divider.length;
  }
};
