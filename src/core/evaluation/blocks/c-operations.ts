/** C: do the relevant bullets show systems in operation (R007)? The best few decide. */
import type { Fact, OperationsMark } from "#core/facts/index.ts";
import { type CountingRule, countingBlock } from "./bullet-block.ts";

/** Less than a system in operation, more than a task: they count where no such mark is in the line. */
type SmallMark = "outcome" | "figure";

const marksOf = (fact: Fact): ReturnType<CountingRule["marks"]> => {
  if (fact.operations.length > 0) return fact.operations;
  const [figure] = fact.quantities.filter(
    ({ dimension }) => dimension !== "duration" && dimension !== "people",
  );
  return [
    ...(fact.outcome === null ? [] : [{ kind: "outcome", span: fact.outcome }]),
    ...(figure === undefined ? [] : [{ kind: "figure", span: figure.span }]),
  ];
};

export const operationsBlock = countingBlock({
  id: "C",
  marks: marksOf,
  credit: ({ operationsCredit }) => operationsCredit,
  places: ({ bulletCredit }) => bulletCredit.C,
  // R117 asks seniors for two to three such lines a role; a first job has one or two to tell of.
  linesByLevel: { intern: 1, junior: 2, mid: 3, senior: 5, staff: 5, principal: 5, manager: 3, unknown: 3 },
  plainByLevel: {
    intern: 0.5,
    junior: 0.5,
    mid: 0.3,
    senior: 0.2,
    staff: 0.1,
    principal: 0.1,
    manager: 0.3,
    unknown: 0.3,
  },
  counts: ({ operations }) => operations.length > 0,
  shows: "a system in operation",
  nameByMark: {
    scale: "how much the system carries",
    latency: "how fast it answers",
    reliability: "how often it is up or right",
    incident: "an incident",
    "on-call": "on-call duty",
    "failure-owned": "a failure you owned",
    "before-after": "what changed, before and after",
    prevention: "what keeps it from happening again",
    outcome: "what came of it",
    figure: "a figure",
  } satisfies Readonly<Record<OperationsMark | SmallMark, string>>,
  mend: "Fifteen minutes: add how much, how fast or how often, or the failure you dealt with.",
});
