/** The changes that a fact states in figures: from what to what, and which way. */
import type { Figure } from "../reading/figures/figure.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { KnownFact } from "./known-fact.ts";

export interface Change {
  readonly before: { readonly unit: PlacedUnit; readonly figure: Figure };
  readonly after: { readonly unit: PlacedUnit; readonly figure: Figure };
  readonly direction: "down" | "up";
}

export const changesOf = ({ figures }: KnownFact): ReadonlyArray<Change> =>
  figures.flatMap((unit, at) => {
    const next = figures[at + 1];
    if (unit.figure === null || next?.figure == null || unit.figure.unit !== next.figure.unit) return [];
    const [one, other] = [
      { unit, figure: unit.figure },
      { unit: next, figure: next.figure },
    ];
    if (one.figure.role === "before" && other.figure.role === "after") return [changeOf(one, other)];
    if (one.figure.role === "after" && other.figure.role === "before") return [changeOf(other, one)];
    return [];
  });

const changeOf = (before: Change["before"], after: Change["after"]): Change => ({
  before,
  after,
  direction: after.figure.value < before.figure.value ? "down" : "up",
});

/** Which way a word of change points; "better" may be either, and the figures say which. */
export const directionOf = ({ keys, marker }: PlacedUnit): "down" | "up" | "better" | null => {
  // "four times as fast".
  if (marker === "as" && keys.includes("q:fast")) return "down";
  for (const key of keys) {
    const direction = DIRECTIONS.get(key);
    if (direction !== undefined) return direction;
  }
  return null;
};

const DIRECTIONS: ReadonlyMap<string, "down" | "up" | "better"> = new Map([
  ["a:reduce", "down"],
  ["a:halve", "down"],
  ["q:faster", "down"],
  ["q:fewer", "down"],
  ["q:lower", "down"],
  ["a:speed-up", "down"],
  ["a:save", "down"],
  ["a:increase", "up"],
  ["a:double", "up"],
  ["a:triple", "up"],
  ["q:higher", "up"],
  ["a:improve", "better"],
  ["a:optimise", "better"],
]);
