/** Every rule, once, in the order in which findings on the same line are told. */
import type { LintRule } from "./lint-rule.ts";
import { architectureUnnamed } from "./rules/architecture-unnamed.ts";
import { areasMissing } from "./rules/areas-missing.ts";
import { bulletLength } from "./rules/bullet-length.ts";
import { bulletSign } from "./rules/bullet-sign.ts";
import { bulletTooShort } from "./rules/bullet-too-short.ts";
import { bulletsTooMany } from "./rules/bullets-too-many.ts";
import { capitalStart } from "./rules/capital-start.ts";
import { cloudUnnamed } from "./rules/cloud-unnamed.ts";
import { cloudWithoutServices } from "./rules/cloud-without-services.ts";
import { contactMissing } from "./rules/contact-missing.ts";
import { contactOdd } from "./rules/contact-odd.ts";
import { containersUnnamed } from "./rules/containers-unnamed.ts";
import { databaseUnnamed } from "./rules/database-unnamed.ts";
import { dateConsistency } from "./rules/date-consistency.ts";
import { dateGap } from "./rules/date-gap.ts";
import { dateOverlap } from "./rules/date-overlap.ts";
import { dateStyle } from "./rules/date-style.ts";
import { datesImpossible } from "./rules/dates-impossible.ts";
import { datesMissing } from "./rules/dates-missing.ts";
import { decisionWithoutReason } from "./rules/decision-without-reason.ts";
import { deliveryUnnamed } from "./rules/delivery-unnamed.ts";
import { duplicateBullet } from "./rules/duplicate-bullet.ts";
import { duplicateSkill } from "./rules/duplicate-skill.ts";
import { firstPerson } from "./rules/first-person.ts";
import { fullStopConsistency } from "./rules/full-stop-consistency.ts";
import { genericTerm } from "./rules/generic-term.ts";
import { hiddenText } from "./rules/hidden-text.ts";
import { languageUnnamed } from "./rules/language-unnamed.ts";
import { letterSize } from "./rules/letter-size.ts";
import { managerDepth } from "./rules/manager-depth.ts";
import { margins } from "./rules/margins.ts";
import { monitoringUnnamed } from "./rules/monitoring-unnamed.ts";
import { newestFirst } from "./rules/newest-first.ts";
import { noOperations } from "./rules/no-operations.ts";
import { noPrimaryLanguage } from "./rules/no-primary-language.ts";
import { numbersMissing } from "./rules/numbers-missing.ts";
import { openSourceWithoutLink } from "./rules/open-source-without-link.ts";
import { outdatedTechnology } from "./rules/outdated-technology.ts";
import { paddedOpening } from "./rules/padded-opening.ts";
import { pageCount } from "./rules/page-count.ts";
import { placeholderText } from "./rules/placeholder-text.ts";
import { privateDetails } from "./rules/private-details.ts";
import { publicWorkUnmentioned } from "./rules/public-work-unmentioned.ts";
import { recruiterGloss } from "./rules/recruiter-gloss.ts";
import { resultWithoutNumber } from "./rules/result-without-number.ts";
import { roleAsProse } from "./rules/role-as-prose.ts";
import { roleWithoutAchievement } from "./rules/role-without-achievement.ts";
import { seniorWithoutJudgment } from "./rules/senior-without-judgment.ts";
import { skillNeverShown } from "./rules/skill-never-shown.ts";
import { skillNotListed } from "./rules/skill-not-listed.ts";
import { skillsOverloaded } from "./rules/skills-overloaded.ts";
import { softSkillNamed } from "./rules/soft-skill-named.ts";
import { spellingConsistent } from "./rules/spelling-consistent.ts";
import { stackTour } from "./rules/stack-tour.ts";
import { strongestFirst } from "./rules/strongest-first.ts";
import { summaryMissing } from "./rules/summary-missing.ts";
import { summarySaysWho } from "./rules/summary-says-who.ts";
import { summaryTooLong } from "./rules/summary-too-long.ts";
import { summaryWithoutNumber } from "./rules/summary-without-number.ts";
import { technologySpelling } from "./rules/technology-spelling.ts";
import { tenseConsistency } from "./rules/tense-consistency.ts";
import { tooManyLanguages } from "./rules/too-many-languages.ts";
import { vagueBullet } from "./rules/vague-bullet.ts";
import { verbFirst } from "./rules/verb-first.ts";
import { weakOpening } from "./rules/weak-opening.ts";

export const lintRules: ReadonlyArray<LintRule> = [
  contactMissing,
  contactOdd,
  privateDetails,
  hiddenText,
  placeholderText,
  summaryMissing,
  summarySaysWho,
  summaryWithoutNumber,
  summaryTooLong,
  genericTerm,
  pageCount,
  letterSize,
  margins,
  publicWorkUnmentioned,
  openSourceWithoutLink,
  newestFirst,
  datesMissing,
  datesImpossible,
  dateStyle,
  dateConsistency,
  dateGap,
  dateOverlap,
  roleWithoutAchievement,
  roleAsProse,
  bulletsTooMany,
  numbersMissing,
  noOperations,
  seniorWithoutJudgment,
  strongestFirst,
  stackTour,
  vagueBullet,
  resultWithoutNumber,
  bulletLength,
  bulletTooShort,
  weakOpening,
  paddedOpening,
  firstPerson,
  verbFirst,
  decisionWithoutReason,
  recruiterGloss,
  managerDepth,
  duplicateBullet,
  fullStopConsistency,
  capitalStart,
  tenseConsistency,
  bulletSign,
  technologySpelling,
  spellingConsistent,
  tooManyLanguages,
  noPrimaryLanguage,
  outdatedTechnology,
  softSkillNamed,
  skillNeverShown,
  skillNotListed,
  skillsOverloaded,
  duplicateSkill,
  areasMissing,
  languageUnnamed,
  databaseUnnamed,
  cloudUnnamed,
  cloudWithoutServices,
  containersUnnamed,
  architectureUnnamed,
  deliveryUnnamed,
  monitoringUnnamed,
];
