/** What changed between two texts, word by word, so that a reworded bullet shows its two new words and not two lines. */
import { type Step, stepsBetween } from "./steps-between.ts";

export type WordPiece = Step;

/**
 * Kept and removed pieces together are `before`, kept and added ones `after`.
 *
 * @example
 * wordDiff("Cut latency by half.", "Cut p99 latency by 40 %.");
 */
export const wordDiff = (before: string, after: string): ReadonlyArray<WordPiece> => {
  if (before === after) return before === "" ? [] : [{ kind: "kept", text: before }];
  const from = wordsOf(before);
  const to = wordsOf(after);
  const start = sharedAtStart(from, to);
  const end = sharedAtEnd(from, to, start);
  const middle = stepsBetween(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return tidied([
    { kind: "kept", text: from.slice(0, start).join("") },
    ...middle,
    { kind: "kept", text: from.slice(from.length - end).join("") },
  ]);
};

/** Words, runs of blanks, single signs; scripts without blanks between words go letter by letter. */
const wordsOf = (text: string): ReadonlyArray<string> =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu,
  ) ?? [];

const sharedAtStart = (from: ReadonlyArray<string>, to: ReadonlyArray<string>): number => {
  const most = Math.min(from.length, to.length);
  let shared = 0;
  while (shared < most && from[shared] === to[shared]) shared += 1;
  return shared;
};

const sharedAtEnd = (from: ReadonlyArray<string>, to: ReadonlyArray<string>, start: number): number => {
  const most = Math.min(from.length, to.length) - start;
  let shared = 0;
  while (shared < most && from[from.length - 1 - shared] === to[to.length - 1 - shared]) shared += 1;
  return shared;
};

/** One removed and one added piece for each change; a blank between two changes belongs to both, so that phrases stay whole. */
const tidied = (steps: ReadonlyArray<WordPiece>): ReadonlyArray<WordPiece> => {
  const pieces: Array<WordPiece> = [];
  let change = { removed: "", added: "" };
  let kept = "";
  const endChange = (): void => {
    if (change.removed !== "") pieces.push({ kind: "removed", text: change.removed });
    if (change.added !== "") pieces.push({ kind: "added", text: change.added });
    if (kept !== "") pieces.push({ kind: "kept", text: kept });
    change = { removed: "", added: "" };
    kept = "";
  };
  for (const { kind, text } of steps) {
    if (kind === "kept") {
      kept += text;
      continue;
    }
    const isInside = change.removed + change.added !== "" && kept.trim() === "";
    if (!isInside) endChange();
    const { removed, added } = { removed: change.removed + kept, added: change.added + kept };
    kept = "";
    change = kind === "removed" ? { removed: removed + text, added } : { removed, added: added + text };
  }
  endChange();
  return pieces;
};
