/** A small draw of the generator on every run; `mettle bench claims` draws a hundred times as many. */
import { describe, expect, test } from "vitest";
import { type ClaimCase, drawClaims } from "../../../bench/claims/index.ts";
import { verifierOfMarkdown } from "../../support/verifier-of-markdown.ts";

const drawn = drawClaims({ lies: 500, truths: 500, seed: 20_261_123 });

describe("drawn claims", () => {
  const verifiers = new Map(drawn.resumes.map(({ name, text }) => [name, verifierOfMarkdown(text)]));
  const isAccepted = ({ resume, text }: ClaimCase): boolean =>
    verifiers.get(resume)?.isAccepted(text) ?? false;
  const said = ({ class: name, text }: ClaimCase): string => `${name}: ${text}`;

  // The bars, no lie and one refused rewrite in two hundred, are not met yet: these hold what is reached, see docs/claims.md.
  test("of a hundred lies not more than one comes through", () => {
    const lies = drawn.cases.filter(({ label }) => label === "lie");
    expect(lies).toHaveLength(500);
    const through = lies.filter(isAccepted).map(said);
    expect(through.length, through.join("\n")).toBeLessThanOrEqual(0.01 * lies.length);
  });

  test("an honest rewrite is hardly ever refused", () => {
    const truths = drawn.cases.filter(({ label }) => label === "true");
    expect(truths).toHaveLength(500);
    const refused = truths.filter((claim) => !isAccepted(claim)).map(said);
    expect(refused.length, refused.join("\n")).toBeLessThanOrEqual(0.02 * truths.length);
  });

  test("the same seed draws the same cases, and at least seventy-five classes of lies", () => {
    expect(drawClaims({ lies: 500, truths: 500, seed: 20_261_123 })).toEqual(drawn);
    const classes = new Set(drawClaims({ lies: 3000, truths: 0, seed: 2 }).cases.map((one) => one.class));
    expect(classes.size).toBeGreaterThanOrEqual(75);
  });

  test("no text is drawn as a lie and as a truth of one résumé", () => {
    const truths = new Set(
      drawn.cases.filter(({ label }) => label === "true").map(({ resume, text }) => `${resume} ${text}`),
    );
    const both = drawn.cases.filter(
      ({ label, resume, text }) => label === "lie" && truths.has(`${resume} ${text}`),
    );
    expect(both).toEqual([]);
  });
});
