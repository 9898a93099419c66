/** Careers as they are: gaps, years without months, two roles with one employer, a job kept beside another, none at all. */
import { blankEducation, blankWork, type Education, type Work } from "#core/resume/index.ts";
import { courses, deeds, studies, titles, tools } from "./career-words.ts";
import type { Dice } from "./dice.ts";
import { fillDeed } from "./fill-deed.ts";
import type { Home } from "./people-words.ts";

/** Newest first. The newest job began at most three years before this day. */
const TODAY_IN_MONTHS = 2026 * 12 + 10;

export const inventCareer = (
  home: Home,
  seniority: "junior" | "mid" | "senior",
  dice: Dice,
): ReadonlyArray<Work> => {
  const count = jobCount(seniority, dice);
  const yearsOnly = dice.chance(0.15);
  const jobs: Array<Work> = [];
  let end = TODAY_IN_MONTHS;
  for (let index = 0; index < count; index++) {
    const start = end - dice.between(3, index === 0 ? 36 : 50);
    jobs.push({
      ...employerOf(home, jobs, dice),
      position: titleOf(seniority, count > 1 && index === count - 1, dice),
      startDate: dateOf(start, yearsOnly),
      endDate: lastDayOf(index, dateOf(end, yearsOnly), dice),
      summary: dice.chance(0.1) ? "Team of six, on-call included." : "",
      highlights: dice.some(deeds, bulletCount(index, dice)).map((deed) => fillDeed(deed, dice)),
      keywords: dice.chance(0.25) ? dice.some(tools, dice.between(3, 6)) : [],
    });
    // A gap, no gap, or a job that overlapped.
    end = start - dice.pick([0, 0, 1, 1, 7, 14, -2] as const);
  }
  return jobs;
};

const titleOf = (seniority: "junior" | "mid" | "senior", isFirstStep: boolean, dice: Dice): string =>
  dice.pick(titles[isFirstStep ? "junior" : seniority]);

const lastDayOf = (index: number, date: string, dice: Dice): string =>
  index === 0 && dice.chance(0.7) ? "present" : date;

/** Now and then the employer of the job before: two roles in one company. */
const employerOf = (home: Home, jobs: ReadonlyArray<Work>, dice: Dice): Work => {
  const before = jobs.at(-1);
  if (before && dice.chance(0.2)) return { ...blankWork, name: before.name, location: before.location };
  const description = dice.chance(0.1) ? "Payments for small shops" : "";
  return { ...blankWork, name: companyOf(home, jobs, dice), location: placeOf(home, dice), description };
};

export const inventEducation = (home: Home, dice: Dice): ReadonlyArray<Education> =>
  dice.some(home.school, dice.pick([0, 1, 1, 1, 2] as const)).map((institution, index) => {
    const [studyType, area] = dice.pick<readonly [string, string]>(studies);
    const start = dice.between(2004, 2014) - index * 4;
    return {
      ...blankEducation,
      institution,
      studyType,
      area,
      startDate: dice.chance(0.7) ? `${start}-10` : "",
      endDate: dice.chance(0.9) ? `${start + 4}-07` : "",
      score: dice.chance(0.2) ? "GPA 3.8/4.0" : "",
      courses: dice.chance(0.2) ? dice.some(courses, 3) : [],
    };
  });

const jobCount = (seniority: "junior" | "mid" | "senior", dice: Dice): number => {
  switch (seniority) {
    case "junior":
      return dice.pick([0, 1, 1, 2] as const);
    case "mid":
      return dice.between(2, 4);
    case "senior":
      return dice.between(4, 7);
  }
};

/** Newer jobs are told at length; now and then somebody lists everything. */
const bulletCount = (index: number, dice: Dice): number => {
  if (dice.chance(0.04)) return 18;
  return index === 0 ? dice.between(2, 6) : dice.between(0, 4);
};

const companyOf = ({ companies }: Home, jobs: ReadonlyArray<Work>, dice: Dice): string => {
  const left = companies.filter((company) => !jobs.some(({ name }) => name === company));
  const [first, ...others] = [
    ...left,
    "Freelance",
    "Bluebird Relay",
    "Vantage Orchard",
    "Onyx Meadow",
  ].filter((company) => !jobs.some(({ name }) => name === company));
  return first === undefined ? `Studio ${jobs.length}` : dice.pick([first, ...others]);
};

const placeOf = ({ cities, country }: Home, dice: Dice): string => {
  if (dice.chance(0.2)) return "Remote";
  if (dice.chance(0.15)) return "";
  return dice.chance(0.5) ? `${dice.pick(cities)}, ${country}` : dice.pick(cities);
};

const dateOf = (months: number, yearsOnly: boolean): string => {
  const year = String(Math.floor(months / 12));
  return yearsOnly ? year : `${year}-${String((months % 12) + 1).padStart(2, "0")}`;
};
