/** What the marks mean; only those that the drawing has. */
import type { Counterexample } from "../counterexample/counterexample.ts";
import { dot, line, rect, widthOf, words } from "./marks.ts";

export const legendOf = (
  { operations, effects, faults }: Counterexample,
  top: number,
  left: number,
  right: number,
): { readonly marks: ReadonlyArray<string>; readonly bottom: number } => {
  const has = (wanted: string): boolean => operations.some(({ outcome }) => outcome === wanted);
  const entries = [
    ...(has("ok") ? [{ text: "answered", mark: bar("st-ok") }] : []),
    ...(has("fail") ? [{ text: "refused: certainly without effect", mark: bar("st-fail") }] : []),
    ...(has("info") ? [{ text: "no answer: effect unknown", mark: lost }] : []),
    ...(effects.length > 0 ? [{ text: "done by a stub", mark: effectDot }] : []),
    ...(faults.length > 0 ? [{ text: "broken on purpose", mark: bar("st-band") }] : []),
    { text: "time is not to scale", mark: () => [] },
  ];
  let x = left;
  let y = top;
  const marks = entries.flatMap(({ text, mark }) => {
    const width = 24 + widthOf(text) + 18;
    if (x + width > right && x > left) {
      x = left;
      y += 18;
    }
    const at = x;
    x += width;
    return [...mark(at, y), words("st-soft", at + (text.startsWith("time") ? 0 : 24), y, text)];
  });
  return { marks, bottom: y };
};

type Mark = (x: number, y: number) => ReadonlyArray<string>;

const bar =
  (look: string): Mark =>
  (x, y) => [rect(look, x, y - 9, 17, 10, 2)];

const lost: Mark = (x, y) => [
  rect("st-info", x, y - 9, 9, 10, 2),
  line("st-open", x + 9, y - 4, x + 19, y - 4),
];

const effectDot: Mark = (x, y) => [dot("st-effect", x + 9, y - 4, 5.5)];
