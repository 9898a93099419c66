/** Which skills of an essential area (databases, clouds …) the résumé names, by product or by a general word alone. */
import type { LintCase } from "./case/lint-case.ts";
import { LONGEST_READ } from "./case/lint-case-of.ts";
import type { LintDraft } from "./lint-rule.ts";

/** Ids of the area's skills, with the facts that name them; what was rejected does not count. */
export const skillsOfArea = (of: LintCase, area: string): ReadonlySet<string> => {
  const members = new Set(of.words("lint-areas", area));
  const named = of.facts.flatMap(({ skills }) =>
    skills.flatMap(({ skill, negated }) => (negated ? [] : [...of.taxonomy.shownBy(skill)])),
  );
  return new Set(named.filter((skill) => isMember(of, members, skill)));
};

export const isMember = ({ taxonomy }: LintCase, members: ReadonlySet<string>, skill: string): boolean => {
  const card = taxonomy.card(skill);
  return members.has(skill) || (card !== undefined && members.has(card.family));
};

export interface Area {
  readonly area: string;
  /** "database" */
  readonly what: string;
  /** "PostgreSQL, Redis" */
  readonly such: string;
  /** Do concepts count, or only products? */
  readonly countsConcepts: boolean;
}

/** The area's general word where no product of the area is named: "relational databases". */
export const unnamedProduct = (of: LintCase, area: Area): ReadonlyArray<LintDraft> => {
  if (!of.isEngineer || isNamed(of, area)) return [];
  const general = generalWordOf(of, area);
  if (general === null) return [];
  return [
    {
      path: general.path,
      words: general.word,
      message: `“${general.word}” names no product, and no ${area.what} is named elsewhere. Write which one it was (${area.such} …), 1 minute.`,
    },
  ];
};

const isNamed = (of: LintCase, { area, countsConcepts }: Area): boolean =>
  [...skillsOfArea(of, area)].some(
    (skill) => countsConcepts || of.taxonomy.card(skill)?.kind === "technology",
  );

export const generalWordOf = (
  { facts, find }: LintCase,
  { area }: Area,
): { readonly path: string; readonly word: string } | null => {
  for (const { path, span } of facts) {
    const [place] = find("lint-areas", `${area}-words`, span.quote.slice(0, LONGEST_READ));
    if (place !== undefined) return { path, word: place.text };
  }
  return null;
};

/** R161, R164–R167. */
export const essentialAreas = {
  languages: {
    area: "languages",
    what: "programming language",
    such: "Go, Java",
    countsConcepts: false,
  },
  databases: {
    area: "databases",
    what: "database",
    such: "PostgreSQL, MongoDB, Redis",
    countsConcepts: false,
  },
  clouds: {
    area: "clouds",
    what: "cloud platform",
    such: "AWS, Azure, GCP",
    countsConcepts: false,
  },
  containers: {
    area: "containers",
    what: "container tool",
    such: "Docker, Kubernetes",
    countsConcepts: false,
  },
  architecture: {
    area: "architecture",
    what: "architecture or interface style",
    such: "REST, gRPC, events, caching",
    countsConcepts: true,
  },
  delivery: {
    area: "delivery",
    what: "delivery or infrastructure tool",
    such: "GitHub Actions, Jenkins, Terraform",
    countsConcepts: false,
  },
  monitoring: {
    area: "monitoring",
    what: "monitoring tool",
    such: "Prometheus, Grafana, Datadog",
    countsConcepts: false,
  },
} as const satisfies Readonly<Record<string, Area>>;
