/** What to do about one keyword, ending in a time. Nothing is suggested that no fact shows. */
import { assertNever } from "#core/base/invariant.ts";
import type { LabCard } from "#core/catalogue/index.ts";
import type { RequiredSkill } from "#core/requirements/index.ts";
import { quoted } from "../show/quoted.ts";
import type { Placement } from "../tailoring.ts";
import type { KeywordGroup } from "./keyword-groups.ts";
import type { SkillPlace } from "./skill-places.ts";
import type { Standing } from "./standing.ts";

interface Asked {
  readonly asked: RequiredSkill;
  readonly group: KeywordGroup;
  readonly state: Placement["state"];
  readonly standing: Standing;
  readonly lab: LabCard | null;
  readonly neighbour: SkillPlace | undefined;
  /** Is there a list of skills to add to? */
  readonly hasSkills: boolean;
}

interface Action {
  readonly action: string;
  readonly minutes: number;
  /** The keyword goes into Skills. */
  readonly wantsSkills: boolean;
}

export const actionFor = (of: Asked): Action => {
  switch (of.state) {
    case "placed":
      return placed(of);
    case "unwritten":
    case "misplaced":
      return mend(of);
    case "provable":
      return prove(of);
    case "do-not-claim":
      return leave(of);
    default:
      return assertNever(of.state);
  }
};

const placed = ({ asked, standing }: Asked): Action => {
  const [line] = [...standing.inBullet, ...workLines(standing)];
  if (line !== undefined) {
    return still(`${asked.name}: in place, and ${quoted(line.text)} shows it. Nothing to do, 0 minutes.`, 0);
  }
  return still(
    `${asked.name}: listed, and no line shows it. If you used it at work, write that line, 20 minutes.`,
    20,
  );
};

const mend = (of: Asked): Action => {
  const { asked, standing } = of;
  if (standing.inSkills.length === 0 && asked.kind !== "concept") return intoSkills(of);
  const [line] = [...standing.inBullet, ...workLines(standing)];
  return line === undefined ? withoutLine(of) : intoBullet(of, line);
};

/** Sentences about work that show it by a narrower name; a row of names shows nothing. */
const workLines = ({ shownBy }: Standing): ReadonlyArray<SkillPlace> =>
  shownBy.filter(({ kind }) => kind === "bullet");

const intoSkills = ({ asked, group, standing, hasSkills }: Asked): Action => {
  const [source] = [
    ...standing.inBullet,
    ...standing.inStack,
    ...standing.shownBy,
    ...standing.elsewhere,
    ...standing.listedNarrower,
  ];
  const how = source === undefined ? "shown" : `${verbFor(source, asked)} ${quoted(source.text)}`;
  const place = group.isInBullets ? "in skills as well" : group.place;
  const add = hasSkills ? "Add it, 1 minute." : "Start a Skills section with it, 2 minutes.";
  return {
    action: `${asked.name}: ${how}, but not in Skills. It belongs ${place}. ${add}`,
    minutes: hasSkills ? 1 : 2,
    wantsSkills: true,
  };
};

const intoBullet = ({ asked, group, state }: Asked, line: SkillPlace): Action => {
  const now = state === "misplaced" ? "only in a list" : "never written";
  return still(
    `${asked.name}: ${now}, though ${quoted(line.text)} shows it${byWord(line, asked)}. It belongs ${placeFor(asked, group)}: name it there, 3 minutes.`,
    3,
  );
};

const withoutLine = ({ asked, group, state, standing }: Asked): Action => {
  const [narrower] = [...standing.listedNarrower, ...standing.shownBy];
  const now =
    state === "unwritten" && narrower !== undefined
      ? `only ${narrower.word} in a list hints at it`
      : "only in a list";
  return still(
    `${asked.name}: ${now}, and no bullet shows it. It belongs ${placeFor(asked, group)}: write that bullet if you did it at work, 20 minutes.`,
    20,
  );
};

/** A name of a list may also stand in a sentence; a concept has no other place. */
const placeFor = ({ kind }: RequiredSkill, { place, isInBullets, placeOfConcepts }: KeywordGroup): string =>
  kind === "concept" && !isInBullets ? placeOfConcepts : place;

/** "named in «…»", or "shown by Kafka in «…»" where a narrower skill shows it. */
const verbFor = (place: SkillPlace, { skill }: RequiredSkill): string =>
  place.skill === skill ? "named in" : `shown by ${place.word} in`;

const byWord = (place: SkillPlace, { skill }: RequiredSkill): string =>
  place.skill === skill ? "" : ` by ${place.word}`;

const prove = ({ asked, lab, neighbour }: Asked): Action => {
  const evenings = Math.ceil((lab?.hours ?? 0) / 3);
  return still(
    `${asked.name}: nothing you wrote shows it, so do not claim it yet.${besides(neighbour)} Lab ${lab?.number ?? ""}, ${lab?.name ?? ""}, proves it in ${evenings} ${evenings === 1 ? "evening" : "evenings"}, ≈ ${lab?.hours ?? 0} h.`,
    60 * (lab?.hours ?? 0),
  );
};

const leave = ({ asked, neighbour }: Asked): Action =>
  still(
    `${asked.name}: nothing you wrote shows it, so do not claim it.${besides(neighbour)} If you did use it, add that as a fact, 5 minutes.`,
    5,
  );

const besides = (neighbour: SkillPlace | undefined): string =>
  neighbour === undefined ? "" : ` You show its neighbour ${neighbour.word}: say so in the interview.`;

const still = (action: string, minutes: number): Action => ({ action, minutes, wantsSkills: false });
