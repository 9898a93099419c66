/** B: which requirements can this person evidence? Requirement by requirement, best evidence wins. */
import type { Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, becauseOf, firstLineOf, quoted } from "../case/citation.ts";
import { citeRequirement } from "../matching/cite-requirement.ts";
import { coverageOf, readAsFit } from "../matching/coverage-of.ts";
import { describeMatch } from "../matching/describe-match.ts";
import { type Match, matchRequirements } from "../matching/match-requirements.ts";
import type { Block } from "./block.ts";

const score = (of: Case): number | null => {
  const share = coverageOf(of, matchRequirements(of));
  return share === null ? null : 5 * readAsFit(share);
};

const describe = (of: Case): ReadonlyArray<Statement> => {
  const matches = matchRequirements(of);
  return [
    summaryOf(of, matches),
    ...matches.map((match) => describeMatch(of, match)),
    ...of.copied.map((fact, index) => copyStatement(fact.span, index)),
    ...of.input.resume.removed.map(({ what, span }, index) => hiddenStatement(what, span, index)),
  ];
};

const summaryOf = (of: Case, matches: ReadonlyArray<Match>): Statement => {
  if (matches.length === 0) {
    const words = ["requirements", "qualifications", "experience with", "you have"];
    return {
      id: "B.summary",
      text: "The posting names no requirement that can be checked, so this block is not scored.",
      because: [absenceIn(of.postingText, words)],
    };
  }
  const tied = of.input.catalogue.rubric.evidenceCredit.tied;
  const held = matches.filter(({ credit, yearsFactor }) => credit >= tied * yearsFactor && credit > 0);
  // A count cites every item that it counts, also when two requirements share a line.
  const asked: ReadonlyArray<Span> = matches.map(({ requirement }) => citeRequirement(requirement));
  const shown = held.flatMap(({ best }) => (best === null ? [] : [best.evidence.span]));
  const [first = firstLineOf("posting", of.input.posting.text), ...rest] = asked;
  return {
    id: "B.summary",
    text: `${held.length} of ${matches.length} requirements have evidence.`,
    because: [first, ...rest, ...shown],
  };
};

const copyStatement = (span: Span, index: number): Statement => ({
  id: `B.copied-${index + 1}`,
  text: `${quoted(span.quote)} repeats the posting's own words, so it counts for nothing. Ten minutes: say what you did, in yours.`,
  because: becauseOf([span], span),
});

const hiddenStatement = (what: string, span: Span, index: number): Statement => ({
  id: `B.hidden-${index + 1}`,
  text: `The résumé hides text (${what}), so it counts for nothing. Five minutes: take it out, readers find it.`,
  because: [span],
});

export const requirementsBlock: Block = { score, describe };
