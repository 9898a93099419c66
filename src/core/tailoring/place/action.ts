/** What to do about one keyword, ending in a time. Nothing is suggested that no fact shows. */
import { assertNever } from "#core/base/invariant.ts";
import type { LabCard } from "#core/catalogue/index.ts";
import type { RequiredSkill } from "#core/requirements/index.ts";
import { quoted } from "../show/quoted.ts";
import type { Placement } from "../tailoring.ts";
import type { KeywordGroup } from "./keyword-groups.ts";
import type { Standing } from "./place-keywords.ts";
import type { SkillPlace } from "./skill-places.ts";

interface Asked {
  readonly asked: RequiredSkill;
  readonly group: KeywordGroup;
  readonly state: Placement["state"];
  readonly standing: Standing;
  readonly lab: LabCard | null;
  readonly neighbour: SkillPlace | undefined;
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
  const [line] = [...standing.inBullet, ...standing.shownBy];
  if (line !== undefined) {
    return still(
      `${asked.name} stands where it belongs, and ${quoted(line.text)} shows it. Nothing to do, 0 minutes.`,
      0,
    );
  }
  return still(
    `${asked.name} is listed, and no line shows it: if you used it at work, write that line, 20 minutes.`,
    20,
  );
};

const mend = ({ asked, group, state, standing }: Asked): Action => {
  const { name } = asked;
  const isForSkills = standing.inSkills.length === 0 && asked.kind !== "concept";
  const [line] = [...standing.inBullet, ...standing.shownBy, ...standing.inStack];
  if (isForSkills) {
    const [source] = line === undefined ? [...standing.elsewhere, ...standing.listedNarrower] : [line];
    const where = source === undefined ? "" : `${verbFor(source, asked)} ${quoted(source.text)}`;
    return {
      action: `${name} ${where}, but is not in Skills. It belongs ${group.place}. Add it, 1 minute.`,
      minutes: 1,
      wantsSkills: true,
    };
  }
  if (line !== undefined) {
    const now = state === "misplaced" ? "stands only in a list" : "is nowhere written";
    return still(
      `${name} ${now}, though ${quoted(line.text)} shows it${byWord(line, asked)}. It belongs ${placeFor(asked, group)}: name it there, 3 minutes.`,
      3,
    );
  }
  const [narrower] = standing.listedNarrower;
  const all =
    state === "unwritten" && narrower !== undefined
      ? `Only ${narrower.word} in a list hints at ${name}`
      : `${name} stands only in a list`;
  return still(
    `${all}, and no bullet shows it. It belongs ${placeFor(asked, group)}: write that bullet if you did it at work, 20 minutes.`,
    20,
  );
};

/** A name of a list may also stand in a sentence; a concept has no other place. */
const placeFor = ({ kind }: RequiredSkill, { place, isInBullets, placeOfConcepts }: KeywordGroup): string =>
  kind === "concept" && !isInBullets ? placeOfConcepts : place;

/** "is in «…»" where it is named, "is shown (Kafka) by «…»" where a narrower skill shows it. */
const verbFor = (place: SkillPlace, { skill }: RequiredSkill): string =>
  place.skill === skill ? "is in" : `is shown by ${place.word} in`;

const byWord = (place: SkillPlace, { skill }: RequiredSkill): string =>
  place.skill === skill ? "" : ` by ${place.word}`;

const prove = ({ asked, lab, neighbour }: Asked): Action => {
  const evenings = Math.ceil((lab?.hours ?? 0) / 3);
  return still(
    `Nothing you wrote shows ${asked.name}: do not claim it yet.${besides(neighbour)} Lab ${lab?.number ?? ""}, ${lab?.name ?? ""}, proves it in ${evenings} ${evenings === 1 ? "evening" : "evenings"}, ≈ ${lab?.hours ?? 0} h.`,
    60 * (lab?.hours ?? 0),
  );
};

const leave = ({ asked, neighbour }: Asked): Action =>
  still(
    `Nothing you wrote shows ${asked.name}: do not claim it.${besides(neighbour)} If you did use it, add that as a fact, 5 minutes.`,
    5,
  );

const besides = (neighbour: SkillPlace | undefined): string =>
  neighbour === undefined ? "" : ` You show its neighbour ${neighbour.word}: say so in the interview.`;

const still = (action: string, minutes: number): Action => ({ action, minutes, wantsSkills: false });
