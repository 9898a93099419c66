/** Turns findings into the verdict of a sentence, in words that a person understands. */
import type { Problem } from "./alignment/alignment.ts";
import type { KnownFact } from "./alignment/known-fact.ts";
import type { Finding } from "./best-fact.ts";
import type { Figure } from "./reading/figures/figure.ts";
import type { ClaimVerdict, SentenceVerdict } from "./verdict.ts";

export const explain = (
  text: string,
  start: number,
  end: number,
  findings: ReadonlyArray<Finding>,
): SentenceVerdict => {
  const claims = findings.map((finding) => claimOf(text, start, end, finding));
  const status = (["contradicted", "unsupported"] as const).find((one) =>
    claims.some((claim) => claim.status === one),
  );
  return { sentence: text.slice(start, end), start, end, status: status ?? "supported", claims };
};

const claimOf = (
  text: string,
  start: number,
  end: number,
  { units, known, problems }: Finding,
): ClaimVerdict => {
  const from = start + (units[0]?.start ?? 0);
  const to = units.length === 0 ? end : start + (units.at(-1)?.end ?? 0);
  const claim = text.slice(from, to);
  const problem = [...problems].sort((one, other) => rankOf(one) - rankOf(other))[0];
  if (problem === undefined)
    return {
      text: claim,
      status: "supported",
      kind: "word",
      facts: known?.ids ?? [],
      nearest: null,
      reason: "",
      token: null,
    };
  const nearest = known === null ? null : { fact: known.fact.id, text: known.fact.text };
  const token = tokenOf(text, start, problem) ?? { start: from, end: to, quote: claim };
  return {
    text: claim,
    status: problem.isContradiction ? "contradicted" : "unsupported",
    kind: problem.kind,
    facts: problem.isContradiction ? (known?.ids ?? []) : [],
    nearest,
    reason: `"${token.quote}": ${problem.why}.${known === null ? "" : nearestWords(known, problem)}`,
    token,
  };
};

/** The figure that a number should have been, where the fact has one; the fact itself, in a line. */
const nearestWords = ({ fact, figures }: KnownFact, { kind, unit }: Problem): string => {
  const figure = kind === "quantity" ? nearestFigure(unit?.figure ?? null, figures) : undefined;
  const where = `"${startOf(fact.text)}" (${fact.id})`;
  return figure === undefined ? ` Nearest: ${where}.` : ` Nearest: "${figure.text}" in ${where}.`;
};

/** The one of the same unit whose value is the fewest times larger or smaller. */
const nearestFigure = (
  wanted: Figure | null,
  figures: KnownFact["figures"],
): KnownFact["figures"][number] | undefined => {
  const distanceOf = (value: number): number => Math.abs(Math.log((value || 1) / (wanted?.value || 1)));
  return figures
    .filter(({ figure }) => figure !== null && figure.unit === wanted?.unit)
    .sort((one, other) => distanceOf(one.figure?.value ?? 0) - distanceOf(other.figure?.value ?? 0))[0];
};

/** As much as is read at a glance; the whole stands in `nearest`. */
const GLANCE = 100;

const startOf = (text: string): string => {
  if (text.length <= GLANCE) return text;
  const cut = text.lastIndexOf(" ", GLANCE);
  return `${text.slice(0, cut > 0 ? cut : GLANCE)} …`;
};

/** What a person would object to first: a wrong number before an unknown word. The order of the rules breaks ties. */
const rankOf = ({ kind, isContradiction }: Problem): number =>
  ORDER.indexOf(kind) - (isContradiction ? ORDER.length : 0);

const ORDER: ReadonlyArray<Problem["kind"]> = [
  "evidence",
  "quantity",
  "entity",
  "ownership",
  "negation",
  "time",
  "scope",
  "relation",
  "hedge",
  "outcome",
  "cause",
  "action",
  "word",
];

const tokenOf = (text: string, offset: number, { unit }: Problem): ClaimVerdict["token"] => {
  if (unit === null) return null;
  const [start, end] = [offset + unit.start, offset + unit.end];
  return { start, end, quote: text.slice(start, end) };
};
