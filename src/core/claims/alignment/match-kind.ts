/** What a line says without a verb: a list of skills that they are known, a header that the person worked there. */
import type { CitableFact } from "#core/ledger/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { Match } from "./alignment.ts";
import type { KnownFact } from "./known-fact.ts";

export const matchKind = (unit: PlacedUnit, { fact }: KnownFact, lexicon: Lexicon): Match | null => {
  const groups = groupsOf(fact);
  const lower = unit.text.toLowerCase();
  const says =
    groups.some((group) =>
      [lower, unit.isAction ? (lower.split(" ", 1)[0] ?? "") : lower].some((words) =>
        lexicon.groupHas("claims-evidence", group, words),
      ),
    ) ||
    (fact.kind === "certificate" && PENDING.has(unit.marks.get("limit") ?? "")) ||
    (fact.kind === "header" && unit.keys.some((key) => HOLDING.has(key))) ||
    (fact.job?.kind === "project" && /^(?:side |hobby |own )?projects?$/iu.test(unit.text)) ||
    (fact.job === null && fact.id.startsWith("/text") && /^speak(?:s|er)?$/iu.test(unit.text)) ||
    (fact.job?.kind === "volunteer" && unit.keys.includes("a:volunteer")) ||
    (fact.job?.kind === "volunteer" && /volunteer/iu.test(unit.text)) ||
    (fact.evidence === "lab" && unit.marks.get("evidence") === "practice");
  return says ? { claim: unit, units: [], by: "kind" } : null;
};

/** "working towards" a certificate says less than any line about it. */
const PENDING = new Set(["attempt", "plan"]);

const HOLDING = new Set(["a:work", "a:hold-title", "a:hold"]);

const groupsOf = ({ kind, id, job }: CitableFact): ReadonlyArray<string> => {
  switch (kind) {
    case "skills-list":
    case "stack-line":
      return ["knows"];
    case "header":
      return ["holds-role"];
    case "education":
      return ["studied"];
    case "certificate":
      return ["certified"];
    case "other":
      if (id.startsWith("/languages")) return ["speaks"];
      if (id.startsWith("/publications")) return ["published"];
      return job === null && id.startsWith("/text") ? ["holds-role", "studied", "certified"] : ["holds-role"];
    default:
      return [];
  }
};
