/** C: do the relevant bullets show systems in operation (R007)? The best few decide. */
import type { OperationsMark } from "#core/facts/index.ts";
import { countingBlock } from "./bullet-block.ts";

export const operationsBlock = countingBlock({
  id: "C",
  marks: (fact) => fact.operations,
  credit: ({ operationsCredit }) => operationsCredit,
  places: ({ bulletCredit }) => bulletCredit.C,
  // R117 asks seniors for two to three such lines a role; a first job has one or two to tell of.
  linesByLevel: { intern: 1, junior: 2, mid: 3, senior: 5, staff: 5, principal: 5, manager: 3, unknown: 3 },
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
  } satisfies Readonly<Record<OperationsMark, string>>,
  mend: "Fifteen minutes: add how much, how fast or how often, or the failure you dealt with.",
});
