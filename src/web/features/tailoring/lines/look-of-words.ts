/** How the words on the right look: what is as it was steps back, and is not said twice where the panes stand below each other. */
import type { LineState, TailorLine } from "./line.ts";

export const lookOfWords = ({ now, before }: TailorLine, state: LineState): string => {
  if (state === "left-out") return "text-soft line-through decoration-1";
  if (state === "proposed" || now !== before) return "";
  return state === "kept" || state === "as-it-was" ? "text-soft max-md:hidden" : "max-md:hidden";
};
