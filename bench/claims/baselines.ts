/** What is easy to build instead of a verifier, run on the same cases. */

export type Guard = (text: string) => boolean;

/** "Every number and every skill of the text stands somewhere in the résumé." */
export const numbersAndSkillsGuard = (
  resume: string,
  skillsIn: (text: string) => ReadonlyArray<string>,
): Guard => {
  const numbers = new Set(numbersIn(resume));
  const skills = new Set(skillsIn(resume));
  return (text) =>
    numbersIn(text).every((number) => numbers.has(number)) &&
    skillsIn(text).every((skill) => skills.has(skill));
};

const numbersIn = (text: string): ReadonlyArray<string> =>
  (text.match(/\d[\d.,]{0,15}/gu) ?? []).map((number) => number.replace(/[.,]+$/u, "").replaceAll(",", ""));
