/** One requirement for each skill or choice, however often the posting names it: must wins over nice, nice over stack. */
import { invariant } from "#core/base/invariant.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { RequiredSkill, Requirement } from "./requirement.ts";
import type { Tier } from "./tier-of.ts";

/** A skill or choice where the posting names it. */
export interface Finding {
  readonly tier: Tier;
  readonly skills: ReadonlyArray<string>;
  readonly years: number | null;
  readonly start: number;
  readonly end: number;
}

export const mergeFindings = (
  findings: ReadonlyArray<Finding>,
  taxonomy: Taxonomy,
  cite: (start: number, end: number) => Span,
): ReadonlyArray<Requirement> => {
  const whole = findings.map((finding) => ({ ...finding, skills: [...new Set(finding.skills)] }));
  const yearsByKey = new Map<string, number>();
  for (const finding of whole) {
    const years = Math.max(finding.years ?? 0, yearsByKey.get(keyOf(finding)) ?? 0);
    if (finding.tier !== "stack" && years > 0) yearsByKey.set(keyOf(finding), years);
  }
  return withoutRepeats(whole)
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((finding, i) => ({
      id: `req-${i + 1}`,
      tier: finding.tier,
      anyOf: requiredSkills(finding.skills, taxonomy),
      years: yearsByKey.get(keyOf(finding)) ?? null,
      span: cite(finding.start, finding.end),
    }));
};

const keyOf = ({ skills }: Pick<Finding, "skills">): string =>
  skills.length === 1 ? (skills[0] ?? "") : [...skills].sort().join("|");

/** By strength: a skill required alone is not asked for again as nice, nor listed as stack. */
const withoutRepeats = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const seen = new Set<string>();
  const named = new Set<string>();
  const mustAlone = new Set(
    findings.flatMap(({ tier, skills }) => (tier === "must" && skills.length === 1 ? skills : [])),
  );
  const kept: Array<Finding> = [];
  for (const tier of ["must", "nice", "stack"] as const) {
    for (const finding of findings.filter((each) => each.tier === tier)) {
      const skills = remaining(finding, mustAlone, named);
      const key = keyOf({ skills });
      if (skills.length === 0 || seen.has(key)) continue;
      seen.add(key);
      kept.push({ ...finding, skills });
    }
    for (const { skills } of kept) for (const skill of skills) named.add(skill);
  }
  return kept;
};

const remaining = (
  { tier, skills }: Finding,
  mustAlone: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Array<string> => {
  if (tier === "must") return [...skills];
  return skills.filter((skill) => !(tier === "nice" ? mustAlone : named).has(skill));
};

const requiredSkills = (skills: ReadonlyArray<string>, taxonomy: Taxonomy): Requirement["anyOf"] => {
  const [first, ...others] = skills.map((skill): RequiredSkill => {
    const card = taxonomy.card(skill);
    invariant(card, `the taxonomy found "${skill}" but has no card of that id`);
    return { skill, name: card.name, kind: card.kind };
  });
  invariant(first, "a requirement names at least one skill");
  return [first, ...others];
};
