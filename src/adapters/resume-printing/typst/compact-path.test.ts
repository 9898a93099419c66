/** Outlines lose digits, never their form. */
import { expect, test } from "vitest";
import { compactPath, shortNumber } from "./compact-path.ts";

test("an outline keeps its strokes in hundredths of a point", () => {
  expect(compactPath("M 0 0m 1.826 0 v 14.388 h 2.5519998 v -14.388 h -2.5519998 Z ")).toBe(
    "M1.83 0v14.39h2.55v-14.39h-2.55z",
  );
  expect(compactPath("M 0 0m 1 1 q -0.5 0.25 0.1 0.004 c 1 1 2 2 3 3 l 0 -0.5 Z ")).toBe(
    "M1 1q-.5 .25 .1 0c1 1 2 2 3 3l0-.5z",
  );
});

test("errors of rounding do not add up along an outline", () => {
  const steps = compactPath(`M 0 0${"h 0.004 ".repeat(1000)}Z`).match(/\.01/gu) ?? [];
  expect(steps).toHaveLength(400);
});

test("after an outline is closed, the next begins from where it began", () => {
  expect(compactPath("M 0 0m 1 1 h 5 Z m 1 0 h 1 Z ")).toBe("M1 1h5zM2 1h1z");
});

test("what no letter is drawn with stays as it came", () => {
  expect(compactPath("M 0 0 A 1 1 0 0 1 2 2 Z")).toBe("M 0 0 A 1 1 0 0 1 2 2 Z");
  expect(compactPath("M 0")).toBe("M 0");
  expect(compactPath("")).toBe("");
});

test("numbers are short", () => {
  expect([0.5, -0.5, 841.8897637795276, 0, -0.001, 12].map(shortNumber)).toEqual([
    ".5",
    "-.5",
    "841.89",
    "0",
    "0",
    "12",
  ]);
});
