/** Carries what the page says of its lines (headings, list items) over to the offsets of the visible text. */
import type { Block, CitableText } from "#core/page-text/index.ts";
import type { KnownShape } from "./physical-lines.ts";

export const shapesOf = (
  { visible, cite }: CitableText,
  blocks: ReadonlyArray<Block>,
): ReadonlyMap<number, KnownShape> => {
  const shapes = new Map<number, KnownShape>();
  for (const { kind, start, level } of blocks) {
    if (kind !== "heading" && kind !== "item") continue;
    const at = visibleOffset(visible.length, cite, start);
    shapes.set(skipSpace(visible, at), {
      kind,
      level: kind === "heading" ? Math.max(1, Math.min(6, level)) : 0,
    });
  }
  return shapes;
};

/** The first visible offset that was read from `source` or later; offsets grow together, so halving finds it. */
const visibleOffset = (length: number, cite: CitableText["cite"], source: number): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cite(middle, middle).start < source) low = middle + 1;
    else high = middle;
  }
  return low;
};

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[\s>|\ufeff\u200b]/u.test(text.charAt(at))) at += 1;
  return at;
};
