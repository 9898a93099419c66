/** Ten thousand wordings of a model that only lies, at the gate. None should land; test/contract has a part of them. */
import { expect, test } from "vitest";
import { acceptWording } from "#app/operations/tailoring/accept-wording.ts";
import { drawClaims } from "../../bench/claims/index.ts";
import { verifierOfMarkdown } from "../support/verifier-of-markdown.ts";

test("of ten thousand scripted lies, not more than one in a hundred and fifty lands", () => {
  const script = drawClaims({ lies: 10_000, truths: 0, seed: 4242 });
  const verifiers = new Map(script.resumes.map(({ name, text }) => [name, verifierOfMarkdown(text)]));
  const landed = script.cases.filter(({ resume, text }) => {
    const verifier = verifiers.get(resume);
    return verifier !== undefined && acceptWording(text, verifier).lands;
  });
  expect(script.cases).toHaveLength(10_000);
  expect(landed.length, landed.map((lie) => `${lie.class}: ${lie.text}`).join("\n")).toBeLessThanOrEqual(67);
});
