/** How much a term counts by where it stands: duties and requirements decide, what the company says of itself does not. */
import type { SectionKind } from "#core/outline/index.ts";

export interface PlaceFactors {
  readonly duties: number;
  readonly requirements: number;
  readonly boilerplate: number;
  readonly skills: number;
}

const silent: PlaceFactors = { duties: 0, requirements: 0, boilerplate: 0, skills: 0 };

/**
 * A wish ("nice") tells a third of what a must tells; a stack line names what stands around the job, not the job.
 * "other" is text whose heading nobody recognised: it may be the whole advertisement, so it counts, with doubt.
 */
const factorsBySection: Readonly<Record<SectionKind, PlaceFactors>> = {
  header: { duties: 0.6, requirements: 0.6, boilerplate: 0, skills: 0.6 },
  summary: { duties: 1, requirements: 0.9, boilerplate: 0, skills: 0.8 },
  duties: { duties: 1, requirements: 0.9, boilerplate: 0, skills: 1 },
  requirements: { duties: 0.8, requirements: 1, boilerplate: 0, skills: 1 },
  stack: { duties: 0.5, requirements: 0.6, boilerplate: 0, skills: 0.7 },
  nice: { duties: 0.35, requirements: 0.35, boilerplate: 0, skills: 0.35 },
  other: { duties: 0.6, requirements: 0.6, boilerplate: 0, skills: 0.6 },
  company: { ...silent, boilerplate: 1 },
  benefits: silent,
  process: silent,
  legal: silent,
};

export const placeFactorsOf = (section: SectionKind): PlaceFactors => factorsBySection[section];

/** A company section that speaks to the reader ("you will build …") tells duties after all. */
export const addressedFactors: PlaceFactors = factorsBySection.summary;
