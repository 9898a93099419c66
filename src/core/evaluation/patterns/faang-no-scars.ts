/** Every job at a big name, and no line about a system that broke (R116, R145). */
import type { Span } from "#core/base/text-span.ts";
import type { Entry } from "#core/facts/index.ts";
import type { Case } from "../case/case.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";

export const faangNoScars = (of: Case): ReadonlyArray<Span> => {
  const jobs = jobsOf(of);
  const bigNames = of.input.catalogue.companies
    .filter(({ segment }) => segment === "big-tech")
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const isBig = ({ organisation }: Entry): boolean => {
    const line = wordLineOf(organisation);
    return bigNames.some((name) => hasPhrase(line, name));
  };
  const hasScar = of.facts.some(({ operations }) => operations.some(({ kind }) => scars.has(kind)));
  return jobs.length > 0 && jobs.every(isBig) && !hasScar ? jobs.map(({ span }) => span) : [];
};

const scars: ReadonlySet<string> = new Set(["incident", "on-call", "failure-owned"]);

const jobsOf = (of: Case): ReadonlyArray<Entry> => [
  ...new Map(
    of.facts.flatMap(({ entry }) => (entry?.kind === "work" ? [[entry.path, entry] as const] : [])),
  ).values(),
];
