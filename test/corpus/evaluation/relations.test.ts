import { expect, test } from "vitest";
import { catalogue } from "#test/support/catalogue.ts";
import { evaluateTexts } from "#test/support/evaluate-texts.ts";
import { brokenLinks, spellingsByName } from "#test/support/link-checker.ts";
import { postings, resumes } from "./corpus.ts";
import { type Relation, relations } from "./relations.ts";

const textOf = (texts: ReadonlyMap<string, string>, id: string): string => {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no text "${id}"`);
  return text;
};

const scores = new Map<string, number>();
const scoreOf = (posting: string, resume: string): number => {
  const key = `${posting} ${resume}`;
  const score = scores.get(key) ?? evaluateTexts(textOf(postings, posting), textOf(resumes, resume)).score;
  scores.set(key, score);
  return score;
};

/** What was found when it does not hold; null when it does. */
const breachOf = (relation: Relation): string | null => {
  if ("resume" in relation) {
    const score = scoreOf(relation.posting, relation.resume);
    const holds = score >= relation.from && score <= relation.to;
    return holds
      ? null
      : `${relation.posting}: ${relation.resume} ${score}, not ${relation.from}–${relation.to}`;
  }
  const [better, worse] = [relation.better, relation.worse].map((id) => scoreOf(relation.posting, id));
  const holds = (better ?? 0) - (worse ?? 0) >= relation.by - 1e-9;
  return holds
    ? null
    : `${relation.posting}: ${relation.better} ${better} not ${relation.by} above ${relation.worse} ${worse}`;
};

test("at least 95 % of the relations that a hiring manager would agree with hold", () => {
  const breaches = relations.flatMap((relation) => breachOf(relation) ?? []);
  if (breaches.length > 0) console.info(breaches.join("\n"));
  expect(relations.length).toBeGreaterThanOrEqual(40);
  expect(breaches.length / relations.length, breaches.join("\n")).toBeLessThanOrEqual(0.05);
});

test("every sentence about every pair is carried by the words it cites", () => {
  const names = spellingsByName(catalogue.skills);
  for (const [postingId, posting] of postings) {
    for (const [resumeId, resume] of resumes) {
      expect(brokenLinks(evaluateTexts(posting, resume), names), `${postingId} × ${resumeId}`).toEqual([]);
    }
  }
});
