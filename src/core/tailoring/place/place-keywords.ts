/** Keyword by keyword of the posting: where it stands, where it belongs, and what can honestly be done (R462–R478, C10). */
import type { LabCard } from "#core/catalogue/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { RequiredSkill } from "#core/requirements/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Placement, TailorDeps } from "../tailoring.ts";
import { actionFor } from "./action.ts";
import { type KeywordGroup, keywordGroupReader } from "./keyword-groups.ts";
import type { SkillPlaces } from "./skill-places.ts";
import { groupForKeyword } from "./skills-group.ts";
import { type Standing, standingOf } from "./standing.ts";

/** One row per requirement; of a choice ("Kafka or NATS") the member that stands best. */
export const placeKeywords = (
  posting: Posting,
  resume: Resume,
  places: SkillPlaces,
  deps: TailorDeps,
): ReadonlyArray<Placement> => {
  const groupOf = keywordGroupReader(deps.wording);
  const seen = new Set<string>();
  return posting.requirements.flatMap(({ anyOf, tier }) => {
    const [best] = anyOf
      .map((asked) =>
        placementOf(asked, tier, groupOf(deps.taxonomy.card(asked.skill)), places, resume, deps),
      )
      .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    if (best === undefined || seen.has(best.skill)) return [];
    seen.add(best.skill);
    return [best];
  });
};

const ORDER: ReadonlyArray<Placement["state"]> = [
  "placed",
  "unwritten",
  "misplaced",
  "provable",
  "do-not-claim",
];

const placementOf = (
  asked: RequiredSkill,
  tier: Placement["tier"],
  group: KeywordGroup,
  places: SkillPlaces,
  resume: Resume,
  deps: TailorDeps,
): Placement => {
  const standing = standingOf(asked, places);
  const named = [...standing.inBullet, ...standing.inSkills, ...standing.inStack, ...standing.elsewhere];
  const evidence = [...named, ...standing.shownBy, ...standing.listedNarrower];
  const lab = evidence.length > 0 ? null : labFor(asked.skill, deps);
  const state = stateOf(asked, group, standing, lab);
  const neighbour = evidence.length === 0 ? places.isNeighbourShown(asked.skill) : undefined;
  const edit = editFor(asked, resume, deps);
  const of = { asked, group, state, standing, lab, neighbour, hasSkills: edit !== null };
  const { action, minutes, wantsSkills } = actionFor(of);
  return {
    skill: asked.skill,
    name: asked.name,
    group: group.id,
    tier,
    state,
    facts: [...new Set(evidence.flatMap(({ facts }) => facts))],
    at: [...new Set(named.map(({ path }) => path).filter((path) => path !== ""))],
    lab: lab === null ? null : { id: lab.id, name: lab.name, evenings: eveningsOf(lab) },
    action,
    minutes,
    edit: wantsSkills ? edit : null,
  };
};

const stateOf = (
  { kind }: RequiredSkill,
  group: KeywordGroup,
  standing: Standing,
  lab: LabCard | null,
): Placement["state"] => {
  // A name must stand where a parser looks for names; a practice is believed only where somebody did it.
  const state = kind === "concept" ? stateOfConcept(standing) : stateOfName(standing, group);
  return state ?? (lab === null ? "do-not-claim" : "provable");
};

/** Null when nothing shows it. */
const stateOfName = (
  { inBullet, inSkills, inStack, elsewhere, shownBy, listedNarrower }: Standing,
  { isInBullets }: KeywordGroup,
): Placement["state"] | null => {
  const isShown = inBullet.length + inStack.length + shownBy.length > 0;
  if (inSkills.length > 0) return isInBullets && inBullet.length === 0 && isShown ? "misplaced" : "placed";
  if (isShown) return "unwritten";
  if (elsewhere.length > 0) return "misplaced";
  return listedNarrower.length > 0 ? "unwritten" : null;
};

const stateOfConcept = ({
  inBullet,
  inSkills,
  inStack,
  elsewhere,
  shownBy,
  listedNarrower,
}: Standing): Placement["state"] | null => {
  if (inBullet.length > 0) return "placed";
  if (inSkills.length + inStack.length + elsewhere.length > 0) return "misplaced";
  return shownBy.length + listedNarrower.length > 0 ? "unwritten" : null;
};

/** The shortest lab whose receipt would show it. */
const labFor = (skill: string, { taxonomy, catalogue }: TailorDeps): LabCard | null =>
  catalogue.labs
    .filter(({ skills }) => skills.some((shown) => taxonomy.shownBy(shown).has(skill)))
    .reduce<LabCard | null>((best, lab) => (best === null || lab.hours < best.hours ? lab : best), null);

/** Nineteen to twenty-two o'clock. */
const HOURS_OF_AN_EVENING = 3;

const eveningsOf = ({ hours }: LabCard): number => Math.ceil(hours / HOURS_OF_AN_EVENING);

const editFor = ({ skill, name }: RequiredSkill, resume: Resume, deps: TailorDeps): Placement["edit"] => {
  const group = groupForKeyword(skill, resume, deps.taxonomy);
  return group === null ? null : { path: `/skills/${group}/keywords`, add: name };
};
