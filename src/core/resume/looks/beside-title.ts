/** The look of what stands beside a title, once the title is a line of its own. */
import type { Look, LookPart } from "./look.ts";

export const besideTitle = (look: Look): Look => {
  const parts = look.parts.slice(1).map((own, at) => (at === 0 ? { ...own, apart: false } : own));
  const [first] = parts;
  const isAll = (test: (own: LookPart) => boolean): number => (parts.every(test) ? 1 : 0);
  return {
    ...look,
    parts,
    x: first?.x ?? look.x,
    size: Math.max(...parts.map(({ size }) => size)),
    bold: isAll(({ bold }) => bold),
    italic: isAll(({ italic }) => italic),
    capitals: false,
  };
};
