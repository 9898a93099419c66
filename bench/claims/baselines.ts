/** What is easy to build instead of a verifier, and what a public tool does, on the same cases. */
import type { ClaimCase } from "./claim-case.ts";

export interface Baseline {
  readonly name: string;
  readonly accepts: (claim: ClaimCase) => boolean;
}

const numbersAndSkills = "every number and skill stands somewhere in the résumé";

/**
 * The rule of `verify_diff_result` in apps/backend/app/services/improver.py, in our own words: a rewritten line may hold no
 * percentage, multiple or dollar amount that its original does not hold. There it warns and blocks nothing; here it blocks.
 */
const publishedMetricRule = "new metrics are refused, as published in srbhr/Resume-Matcher";

export const baselineNames: ReadonlyArray<string> = [numbersAndSkills, publishedMetricRule];

export const baselinesOf = (
  resume: string,
  skillsIn: (text: string) => ReadonlyArray<string>,
): ReadonlyArray<Baseline> => {
  const numbers = new Set(numbersIn(resume));
  const skills = new Set(skillsIn(resume));
  return [
    {
      name: numbersAndSkills,
      accepts: ({ text }) =>
        numbersIn(text).every((number) => numbers.has(number)) &&
        skillsIn(text).every((skill) => skills.has(skill)),
    },
    {
      name: publishedMetricRule,
      accepts: ({ text, bullet }) => {
        const stated = new Set(metricsIn(bullet ?? resume));
        return metricsIn(text).every((metric) => stated.has(metric));
      },
    },
  ];
};

const numbersIn = (text: string): ReadonlyArray<string> =>
  (text.match(/\d[\d.,]{0,15}/gu) ?? []).map((number) =>
    number.replace(/[.,]{1,15}$/u, "").replaceAll(",", ""),
  );

const metricsIn = (text: string): ReadonlyArray<string> => text.match(/\d{1,15}(?:%|x)|\$\d{1,15}/gu) ?? [];
