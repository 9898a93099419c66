/** The lines that blocks C, D and E read: sentences about work, each with how near it is to the role. */
import type { Span } from "#core/base/text-span.ts";
import { type Fact, isEngineering } from "#core/facts/index.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { RelationOf } from "./relations.ts";
import { isWorkSentence } from "./usable-facts.ts";

export interface Bullet {
  readonly fact: Fact;
  readonly span: Span;
  /** 0 for another field; from `LEAST` for engineering of another kind to 1 for work that the posting asks for. */
  readonly relevance: number;
}

/** Running systems well carries over to a stack one has not used, but only so far. */
const LEAST = 0.6;

/** Whoever shows nearly half of what is asked works in the field of the posting. */
const FULL_AT = 0.45;

/** A job without an engineer's title is of this field when its sentences show this many of the skills asked. */
const FEWEST_ASKED = 2;

/**
 * Only sentences make a person's work relevant, never a stack line or a list, so that names alone cannot lift C, D
 * and E (law 1). More sentences can only bring it nearer (law 2).
 */
export const bulletsOf = (
  facts: ReadonlyArray<Fact>,
  input: EvaluationInput,
  relation: RelationOf,
): ReadonlyArray<Bullet> => {
  const sentences = facts.filter(isWorkSentence);
  const shows: Shows = (skill, asked) => {
    const found = relation(skill, asked);
    return found === null ? 0 : found === "adjacent" ? NEIGHBOUR : 1;
  };
  const nearness = LEAST + (1 - LEAST) * Math.min(1, coverageOf(skillsOf(sentences), input, shows) / FULL_AT);
  const isOfField = fieldOf(sentences, input, shows);
  return sentences.map((fact) => ({ fact, span: fact.span, relevance: isOfField(fact) ? nearness : 0 }));
};

/** 1 for the skill asked or a narrower one, less for a neighbour, 0 for none of these. */
type Shows = (skill: string, asked: string) => number;

/** Each skill once, however many lines show it: what follows asks of skills, not of lines. */
const skillsOf = (sentences: ReadonlyArray<Fact>): ReadonlySet<string> => {
  const shown = new Set<string>();
  for (const { skills } of sentences) for (const { skill, negated } of skills) if (!negated) shown.add(skill);
  return shown;
};

/** Another language or queue is half the way to the field; it never makes a job of another trade one of this field. */
const NEIGHBOUR = 0.5;

/** Share of the requirements, by weight, that any sentence shows. */
const coverageOf = (
  skills: ReadonlySet<string>,
  { posting, catalogue }: EvaluationInput,
  shows: Shows,
): number => {
  const { tierWeights } = catalogue.rubric;
  let [shown, all] = [0, 0];
  for (const { tier, anyOf } of posting.requirements) {
    all += tierWeights[tier];
    let nearest = 0;
    for (const { skill: wanted } of anyOf)
      for (const skill of skills) nearest = Math.max(nearest, shows(skill, wanted));
    shown += nearest * tierWeights[tier];
  }
  return all === 0 ? 1 : shown / all;
};

/** A line is of the field when its job is, or when it shows by itself what is asked. */
const fieldOf = (
  sentences: ReadonlyArray<Fact>,
  { posting, catalogue }: EvaluationInput,
  shows: Shows,
): ((fact: Fact) => boolean) => {
  // "On call", "incident" and "training" are words of every trade; only a technology tells this one.
  const asked = [
    ...new Set(
      posting.requirements.flatMap(({ anyOf }) =>
        anyOf.filter(({ kind }) => kind === "technology").map(({ skill }) => skill),
      ),
    ),
  ];
  const isOfField = (fact: Fact): boolean => {
    if (fact.entry === null) return false;
    if (fact.entry.kind === "project" || isEngineering(fact.entry, sentences, catalogue.wording)) return true;
    const own = [...skillsOf(sentences.filter(({ entry }) => entry?.path === fact.entry?.path))];
    return asked.filter((wanted) => own.some((skill) => shows(skill, wanted) === 1)).length >= FEWEST_ASKED;
  };
  const isAskedBySkill = new Map<string, boolean>();
  const isAsked = (skill: string): boolean => {
    const known = isAskedBySkill.get(skill) ?? asked.some((wanted) => shows(skill, wanted) === 1);
    isAskedBySkill.set(skill, known);
    return known;
  };
  const ofFieldByEntry = new Map<string, boolean>();
  return (fact) => {
    const path = fact.entry?.path ?? "";
    const known = ofFieldByEntry.get(path) ?? isOfField(fact);
    ofFieldByEntry.set(path, known);
    return known || fact.skills.some(({ skill, negated }) => !negated && isAsked(skill));
  };
};
