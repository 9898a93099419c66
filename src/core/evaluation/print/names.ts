/** The short names under which the report prints its parts. */
import type { BlockId } from "../evaluation.ts";

export const nameByBlock: Readonly<Record<BlockId, string>> = {
  A: "A role",
  B: "B match",
  C: "C operations",
  D: "D trade-offs",
  E: "E level",
  F: "F loop",
  G: "G legitimacy",
};

export const nameBySource: Readonly<Record<string, string>> = {
  posting: "jd",
  resume: "cv",
  profile: "profile",
  answer: "answer",
  story: "story",
  receipt: "receipt",
  fact: "fact",
};

/** "45 min", "2 h", "1 h 30 min" */
export const printMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};
