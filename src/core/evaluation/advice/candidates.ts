/** Things a person could do about a report: each is a changed case to be judged again, with its minutes. */
import type { Because } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Fact } from "#core/facts/index.ts";
import type { Bullet } from "../case/bullets.ts";
import { type Case, caseWithEvidence, caseWithLine, caseWithRewritten } from "../case/case.ts";
import { becauseOf, quoted, withCards } from "../case/citation.ts";
import { nameOf } from "../matching/cite-requirement.ts";
import { becauseOfMatch } from "../matching/describe-match.ts";
import { type Match, matchRequirements } from "../matching/match-requirements.ts";
import { labFor } from "./gaps.ts";

export interface Candidate {
  readonly kind: "operations" | "tradeoffs" | "bullet" | "lab";
  /** Written only for what is shown. */
  readonly text: () => string;
  readonly minutes: number;
  readonly because: Because;
  /** The case as it would be. */
  readonly changed: () => Case;
}

/** How long it takes to write one good line about work you remember. */
const BULLET_MINUTES = 20;
const REWRITE_MINUTES = 15;

export const candidatesOf = (of: Case): ReadonlyArray<Candidate> => {
  const open = matchRequirements(of).filter(
    ({ credit }) => credit < of.input.catalogue.rubric.evidenceCredit.work,
  );
  return [
    ...rewrites(of, "operations"),
    ...rewrites(of, "tradeoffs"),
    ...open.slice(0, MOST).flatMap((match) => [...bulletFor(of, match), ...labCandidate(of, match)]),
  ];
};

/** More open requirements than this would cost time and bring no cheaper advice. */
const MOST = 8;

/** The weakest relevant lines by the person who did most: one of them, or two together. */
const rewrites = (of: Case, what: "operations" | "tradeoffs"): ReadonlyArray<Candidate> => {
  const weak = of.bullets
    .filter(({ fact, relevance }) => relevance > 0 && kindsOf(fact[what]) < 2)
    .sort((one, other) => worthOf(other) - worthOf(one));
  const [first, second] = weak;
  const groups = [[first], second === undefined ? [] : [first, second]];
  return groups.flatMap((group) => {
    const lines = group.filter((bullet) => bullet !== undefined);
    return lines.length === 0 ? [] : [rewriteOf(of, what, lines)];
  });
};

const kindsOf = (marks: ReadonlyArray<{ readonly kind: string }>): number =>
  new Set(marks.map(({ kind }) => kind)).size;

const ranks = ["observed", "assisted", "contributed", "built", "led", "owned"] as const;

/** A line about owned work near the role is the one most worth an hour's quarter. */
const worthOf = ({ fact, relevance }: Bullet): number =>
  relevance * 10 + ranks.indexOf(fact.ownership?.rank ?? "observed");

const rewriteOf = (of: Case, what: "operations" | "tradeoffs", lines: ReadonlyArray<Bullet>): Candidate => {
  const spans = lines.map(({ span }) => span);
  const names = lines.map(({ span }) => quoted(span.quote, 34)).join(" and ");
  const advice =
    what === "operations"
      ? "add the number before and after, or the failure you dealt with"
      : "say what else you could have done and what you gave up";
  const [first] = spans;
  return {
    kind: what,
    text: () => `In ${names}, ${advice}.`,
    minutes: REWRITE_MINUTES * lines.length,
    because: becauseOf(spans, first ?? fallbackSpan(of)),
    changed: () => caseWithRewritten(of, new Map(lines.map(({ fact }) => [fact, improved(fact, what)]))),
  };
};

const improved = (fact: Fact, what: "operations" | "tradeoffs"): Fact =>
  what === "operations"
    ? {
        ...fact,
        operations: [
          ...fact.operations,
          { kind: "before-after", span: fact.span },
          { kind: "scale", span: fact.span },
        ],
        outcome: fact.outcome ?? fact.span,
      }
    : {
        ...fact,
        tradeoffs: [
          ...fact.tradeoffs,
          ...(["choice", "alternative", "cost"] as const).map((kind) => ({ kind, span: fact.span })),
        ],
      };

/** A skill that is listed or named under a job can be shown by whoever has really used it. */
const bulletFor = (of: Case, match: Match): ReadonlyArray<Candidate> => {
  const { best, requirement } = match;
  const isNamed = best !== null && best.relation !== "adjacent";
  const weak = best?.evidence.strength === "listed" || best?.evidence.strength === "tied";
  const home =
    of.bullets.find(({ relevance }) => relevance === 1) ?? of.bullets.find(({ relevance }) => relevance > 0);
  if (!isNamed || !weak || home === undefined) return [];
  const skill = { skill: best.asked, span: best.evidence.span, negated: false };
  const added: Fact = { ...emptied(home.fact), skills: [skill], outcome: home.span };
  return [
    {
      kind: "bullet",
      text: () =>
        `If you used ${nameOf(of, requirement)} at work, write the bullet that shows it and what came of it.`,
      minutes: BULLET_MINUTES,
      because: becauseOfMatch(of, match),
      changed: () => caseWithLine(of, added),
    },
  ];
};

/** A line of the same job that says nothing but what the caller adds. */
const emptied = (fact: Fact): Fact => ({
  ...fact,
  skills: [],
  quantities: [],
  ownership: null,
  scope: null,
  operations: [],
  tradeoffs: [],
  outcome: null,
});

const labCandidate = (of: Case, match: Match): ReadonlyArray<Candidate> => {
  const lab = labFor(of, match);
  // What cannot be run yet is no advice.
  if (lab?.brief === undefined || of.evidence?.receipts.some((receipt) => receipt.lab === lab.id) === true)
    return [];
  const receipt = { lab: lab.id, date: of.input.asOf, seeds: 10 };
  const base = of.evidence ?? { answers: [], stories: [], receipts: [], rehearsals: [] };
  return [
    {
      kind: "lab",
      text: () => `Pass the lab ${lab.id}: it would show ${nameOf(of, match.requirement)}.`,
      minutes: Math.round(lab.hours * 60),
      because: withCards(becauseOfMatch(of, match), [`labs/${lab.id}`]),
      changed: () => caseWithEvidence(of, { ...base, receipts: [...base.receipts, receipt] }),
    },
  ];
};

const fallbackSpan = (of: Case): Span => ({
  source: "resume",
  start: 0,
  end: of.input.resume.text.length,
  quote: of.input.resume.text,
});
