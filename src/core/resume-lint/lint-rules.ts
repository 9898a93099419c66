/** Every rule, once, in the order in which findings on the same line are told. */
import type { LintRule } from "./lint-rule.ts";
import { bulletLength } from "./rules/bullet-length.ts";
import { bulletTooShort } from "./rules/bullet-too-short.ts";
import { firstPerson } from "./rules/first-person.ts";
import { numbersMissing } from "./rules/numbers-missing.ts";
import { paddedOpening } from "./rules/padded-opening.ts";
import { resultWithoutNumber } from "./rules/result-without-number.ts";
import { roleWithoutAchievement } from "./rules/role-without-achievement.ts";
import { stackTour } from "./rules/stack-tour.ts";
import { vagueBullet } from "./rules/vague-bullet.ts";
import { verbFirst } from "./rules/verb-first.ts";
import { weakOpening } from "./rules/weak-opening.ts";

export const lintRules: ReadonlyArray<LintRule> = [
  roleWithoutAchievement,
  numbersMissing,
  vagueBullet,
  resultWithoutNumber,
  bulletLength,
  bulletTooShort,
  weakOpening,
  paddedOpening,
  firstPerson,
  verbFirst,
  stackTour,
];
