/**
 * People who do not exist, drawn by seed: names of many countries, uneven careers, every field of a résumé used by
 * somebody. Names, schools and companies are fictional; addresses end in ".example".
 */
import type { Profile, Project, Resume, SkillGroup } from "#core/resume/index.ts";
import { blankCertificate, blankLocation, blankProject } from "#core/resume/index.ts";
import {
  certificateNames,
  deeds,
  fluencies,
  groups,
  labels,
  projectNames,
  summaries,
  tools,
} from "./invented/career-words.ts";
import { inventCareer, inventEducation } from "./invented/careers.ts";
import { createDice, type Dice } from "./invented/dice.ts";
import { inventExtras } from "./invented/extras.ts";
import { fillDeed } from "./invented/fill-deed.ts";
import { type Home, homes, loneNames } from "./invented/people-words.ts";

/** `count` people; the same seed draws the same ones, and the first of a longer list are those of a shorter one. */
export const inventedPeople = (count: number, seed = 1): ReadonlyArray<Resume> =>
  Array.from({ length: count }, (_, index) => inventedPerson(seed * 10_000 + index));

export const inventedPerson = (seed: number): Resume => {
  const dice = createDice(seed);
  // In turn, so that forty people come from everywhere.
  const home = homes[seed % homes.length] ?? homes[0];
  const seniority = dice.pick(["junior", "mid", "mid", "senior", "senior"] as const);
  const name = dice.chance(0.05)
    ? dice.pick(loneNames)
    : `${dice.pick(home.given)} ${dice.pick(home.family)}`;
  const handle = `${dice.pick(["dev", "code", "the", "hello"])}${dice.between(10, 99)}`;
  return {
    basics: {
      name,
      label: dice.chance(0.8) ? dice.pick(labels[seniority]) : "",
      image: "",
      email: dice.chance(0.93) ? `${handle}.${seed}@mail.example` : "",
      phone: dice.chance(0.85) ? phoneOf(home, dice) : "",
      url: dice.chance(0.4) ? `https://${handle}.example/about` : "",
      summary: dice.chance(0.6) ? dice.pick(summaries) : "",
      location: {
        ...blankLocation,
        city: dice.chance(0.9) ? `${dice.pick(home.cities)}, ${home.country}` : "",
      },
      profiles: profilesOf(handle, dice),
    },
    work: inventCareer(home, seniority, dice),
    education: inventEducation(home, dice),
    projects: projectsOf(handle, dice),
    skills: skillsOf(dice),
    certificates: dice
      .some(certificateNames, dice.chance(0.35) ? dice.between(1, 2) : 0)
      .map(([title, issuer]) => ({
        ...blankCertificate,
        name: title,
        issuer,
        date: dice.pick(["2019-05", "2021-11", "2023"]),
      })),
    languages: languagesOf(home, dice),
    ...inventExtras(dice),
  };
};

const phoneOf = ({ phone }: Home, dice: Dice): string =>
  phone.replaceAll("#", () => String(dice.between(0, 9)));

const profilesOf = (handle: string, dice: Dice): ReadonlyArray<Profile> => {
  const all: ReadonlyArray<Profile> = [
    { network: "LinkedIn", username: handle, url: `https://www.linkedin.com/in/${handle}` },
    { network: "GitHub", username: handle, url: `https://github.com/${handle}` },
  ];
  return all.filter(() => dice.chance(0.7));
};

/** Some list groups, some one long line, some nothing at all. */
const skillsOf = (dice: Dice): ReadonlyArray<SkillGroup> => {
  if (dice.chance(0.08)) return [];
  const drawn = dice.some(tools, dice.between(6, 18));
  if (dice.chance(0.25)) return [{ name: "", level: "", keywords: drawn }];
  const count = Math.min(dice.between(2, 4), Math.floor(drawn.length / 2));
  return dice.some(groups, count).map((name, index) => ({
    name,
    level: "",
    keywords: drawn.filter((_, at) => at % count === index),
  }));
};

const projectsOf = (handle: string, dice: Dice): ReadonlyArray<Project> =>
  dice.some(projectNames, dice.chance(0.45) ? dice.between(1, 2) : 0).map((name) => ({
    ...blankProject,
    name,
    description: dice.chance(0.5) ? "Open-source tool with a small following." : "",
    startDate: dice.chance(0.5) ? "2020-02" : "",
    endDate: "",
    url: dice.chance(0.6) ? `https://github.com/${handle}/${name.toLowerCase().replaceAll(" ", "-")}` : "",
    highlights: dice.some(deeds, dice.between(1, 2)).map((deed) => fillDeed(deed, dice)),
    keywords: dice.chance(0.5) ? dice.some(tools, 3) : [],
  }));

const languagesOf = ({ tongue }: Home, dice: Dice): Resume["languages"] => {
  if (dice.chance(0.4)) return [];
  const spoken = tongue === "English" ? ["English"] : [tongue, "English"];
  return [...spoken, ...(dice.chance(0.3) ? ["Spanish"] : [])].map((language, index) => ({
    language,
    fluency: index === 0 ? "native" : dice.pick(fluencies),
  }));
};
