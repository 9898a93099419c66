/** The published table: each figure, what is asked of it, and the naive baseline of the same run. */
import type { Gold } from "./gold.ts";
import {
  falsePayRate,
  lenientRate,
  type Pair,
  payRate,
  precisionOf,
  type Rate,
  recallOf,
  strictRate,
} from "./score-fields.ts";
import { scoreSkills } from "./score-skills.ts";

export interface Figure {
  readonly id: string;
  readonly name: string;
  /** Per cent; null when the folder has no case of it. */
  readonly value: number | null;
  readonly baseline: number | null;
  readonly asked: number;
  /** Whether `asked` is a floor or a ceiling. */
  readonly bound: "min" | "max";
}

/** Every prediction of one reader: with the title as it is, and blanked. */
export interface Run {
  readonly pairs: ReadonlyArray<Pair>;
  readonly blanked: ReadonlyArray<Pair>;
}

export const accuracyTable = (gold: Gold, ours: Run, baseline: Run): ReadonlyArray<Figure> => {
  const [values, naive] = [valuesOf(gold, ours), valuesOf(gold, baseline)];
  return rows.map(({ id, name, asked, bound }) => ({
    id,
    name,
    value: values[id],
    baseline: naive[id],
    asked,
    bound: bound ?? "min",
  }));
};

/** The bars are those of the product's definition of done. */
const rows: ReadonlyArray<{ id: FigureId; name: string; asked: number; bound?: "max" }> = [
  { id: "archetype", name: "archetype, strict", asked: 92 },
  { id: "archetypeLenient", name: "archetype, lenient", asked: 98 },
  { id: "archetypeBlanked", name: "archetype, title blanked", asked: 80 },
  { id: "level", name: "level", asked: 93 },
  { id: "years", name: "minimum years", asked: 95 },
  { id: "remote", name: "onsite / hybrid / remote", asked: 93 },
  { id: "visa", name: "work rights", asked: 98 },
  { id: "visaNoPrecision", name: 'work rights "no", precision', asked: 95 },
  { id: "visaNoRecall", name: 'work rights "no", recall', asked: 92 },
  { id: "employment", name: "employment", asked: 88 },
  { id: "pay", name: "pay exact when stated", asked: 96 },
  { id: "payFalse", name: "pay reported when not stated", asked: 1, bound: "max" },
  { id: "anyMention", name: "named technology, any mention: recall", asked: 95 },
  { id: "mustF1", name: "must-have technology, F1", asked: 85 },
  { id: "groupsHit", name: "or-groups hit", asked: 92 },
  { id: "sideRight", name: "must / nice side right", asked: 90 },
  { id: "conceptsF1", name: "concepts, F1", asked: 65 },
];

type FigureId =
  | "archetype"
  | "archetypeLenient"
  | "archetypeBlanked"
  | "level"
  | "years"
  | "remote"
  | "visa"
  | "visaNoPrecision"
  | "visaNoRecall"
  | "employment"
  | "pay"
  | "payFalse"
  | "anyMention"
  | "mustF1"
  | "groupsHit"
  | "sideRight"
  | "conceptsF1";

const valuesOf = (gold: Gold, { pairs, blanked }: Run): Record<FigureId, number | null> => {
  const names = [...gold.kindByName.keys()];
  const isConcept = (name: string): boolean => gold.kindByName.get(name) === "concept";
  const technologies = scoreSkills(pairs, names, (name) => !isConcept(name));
  const concepts = scoreSkills(pairs, names, isConcept);
  const all = scoreSkills(pairs, names, () => true);
  return {
    archetype: percent(strictRate(pairs, "archetype")),
    archetypeLenient: percent(lenientRate(pairs, "archetype")),
    archetypeBlanked: percent(strictRate(blanked, "archetype")),
    level: percent(strictRate(pairs, "level")),
    years: percent(strictRate(pairs, "min_years")),
    remote: percent(strictRate(pairs, "remote")),
    visa: percent(strictRate(pairs, "visa")),
    visaNoPrecision: percent(precisionOf(pairs, "visa", "no")),
    visaNoRecall: percent(recallOf(pairs, "visa", "no")),
    employment: percent(strictRate(pairs, "employment")),
    pay: percent(payRate(pairs)),
    payFalse: percent(falsePayRate(pairs)),
    anyMention: percent(technologies.anyMention),
    mustF1: technologies.mustF1,
    groupsHit: percent(technologies.groupsHit),
    sideRight: percent(all.sideRight),
    conceptsF1: concepts.mustF1,
  };
};

const percent = ({ hits, of }: Rate): number | null => (of === 0 ? null : (100 * hits) / of);
