/** Every `console` fence is a transcript: its `$` lines are run, and what they print is what the page says. */
import { expect, test } from "vitest";
import { fencesIn } from "./fences.ts";
import { rerun, stepsOf } from "./transcripts.ts";

const sessions = fencesIn(["console"]);

test("the pages show at least one real session", () => {
  expect(sessions.length).toBeGreaterThan(0);
});

test.each(sessions)(
  "$page:$line prints what it shows (else: npx tsx --conditions=source scripts/update-transcripts.ts)",
  ({ text }) => {
    expect(stepsOf(rerun(text))).toEqual(stepsOf(text));
  },
);
