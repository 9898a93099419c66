/** How sure the reader was, in a word: the word carries the meaning, the colour only helps. */
import type { ImportItem } from "./import-item.ts";

export type Certainty = "sure" | "check" | "guess" | "missing";

/** The reader gives 0.9 to what stands where such a thing stands, 0.6 to what a rule of thumb put there. */
const sure = 0.85;
const check = 0.55;

export const certaintyOf = ({ value, confidence }: Pick<ImportItem, "value" | "confidence">): Certainty => {
  if (value === "") return "missing";
  if (confidence >= sure) return "sure";
  return confidence >= check ? "check" : "guess";
};

/** What waits for the person: open, and the reader was not sure. */
export const isWaiting = (item: ImportItem): boolean => item.state === "open" && certaintyOf(item) !== "sure";
