/** The four rejection patterns of seed 000 (R113): each names the lines that triggered it and the way out. */
import type { Span } from "#core/base/text-span.ts";
import type { Case } from "../case/case.ts";
import { becauseOf } from "../case/citation.ts";
import type { Pattern } from "../evaluation.ts";
import { algorithmsNoSystemDesign } from "./algorithms-no-system-design.ts";
import { faangNoScars } from "./faang-no-scars.ts";
import { titleGradeGap } from "./title-grade-gap.ts";
import { tourOfTechnologies } from "./tour-of-technologies.ts";

/** The lines that triggered it; empty when the pattern is not there. */
type PatternRule = (of: Case) => ReadonlyArray<Span>;

const ruleById: Readonly<Record<Pattern["id"], PatternRule>> = {
  "tour-of-technologies": tourOfTechnologies,
  "faang-no-scars": faangNoScars,
  "algorithms-no-system-design": algorithmsNoSystemDesign,
  "title-grade-gap": titleGradeGap,
};

const ids = [
  "tour-of-technologies",
  "faang-no-scars",
  "algorithms-no-system-design",
  "title-grade-gap",
] as const;

/** A pattern informs; it never moves the score by being there (law 2). */
export const patternsOf = (of: Case): ReadonlyArray<Pattern> =>
  ids.flatMap((id) => {
    const [first, ...rest] = ruleById[id](of);
    const card = of.input.catalogue.patterns.find((pattern) => pattern.id === id);
    if (first === undefined || card === undefined) return [];
    const because = becauseOf([first, ...rest], first);
    return [
      { id, text: card.reading, because: [...because, { card: `patterns/${id}` }], recovery: card.recovery },
    ];
  });
