/** One sentence for one requirement: what shows it, or what is missing and how to mend it. */
import type { Because, Statement } from "#core/base/evidence.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, quoted, withCards } from "../case/citation.ts";
import type { Strength } from "../case/usable-facts.ts";
import { hasPhrase } from "../case/words.ts";
import { askedWord, citeRequirement, nameOf } from "./cite-requirement.ts";
import type { Match } from "./match-requirements.ts";
import { occurrenceOf } from "./occurrence.ts";

export const describeMatch = (of: Case, match: Match): Statement => ({
  id: `B.${match.requirement.id}`,
  text:
    match.best === null ? missingText(of, match.requirement) : `${foundText(of, match)}${yearsText(match)}`,
  because: withCards(becauseOfMatch(of, match), [`skills/${match.requirement.anyOf[0].skill}`]),
});

/** The asking words, then the words that answer them or the text that was searched in vain. */
export const becauseOfMatch = (of: Case, { requirement, best }: Match): Because => {
  const asked = citeRequirement(requirement);
  if (best !== null) return [asked, best.evidence.span];
  const names = requirement.anyOf.map(({ name }) => name);
  const absent = names.filter((name) => !hasPhrase(of.resumeText.wordLine, name));
  if (absent.length > 0) return [asked, absenceIn(of.resumeText, absent)];
  return [asked, occurrenceOf(of.resumeText, names[0] ?? "")];
};

const missingText = (of: Case, requirement: Requirement): string => {
  const isNamed = requirement.anyOf.every(({ name }) => hasPhrase(of.resumeText.wordLine, name));
  return isNamed
    ? `${nameOf(of, requirement)}: the résumé has the word only where it is no evidence of use.`
    : `${nameOf(of, requirement)}: nothing in the résumé shows it.`;
};

const foundText = (of: Case, match: Match): string => {
  const { requirement, best } = match;
  if (best === null) return "";
  const name = askedWord(of, requirement, best.asked);
  const shown = best.evidence.word;
  const line = quoted(best.evidence.span.quote, 70);
  if (best.evidence.isField) return `${name}: what your work has been about, see ${line}.`;
  if (best.relation === "adjacent") {
    return `${name}: not shown, but you show its neighbour ${shown} in ${line}. Say so in the interview, do not claim it.`;
  }
  if (best.relation === "implied")
    return `${name}: shown by ${shown} ${howText[best.evidence.strength]} ${line}.`;
  return `${name}: ${howText[best.evidence.strength]} ${line}.${adviceText[best.evidence.strength]}`;
};

const yearsText = ({ yearsFactor }: Match): string =>
  yearsFactor < 1 ? " The dated jobs that show it are shorter than the years asked." : "";

const howText: Readonly<Record<Strength, string>> = {
  outcome: "used at work, with what came of it, in",
  work: "used at work in",
  receipt: "built, though nobody depended on it, in",
  tied: "named under a job and no more in",
  listed: "listed, not shown, in",
};

const adviceText: Readonly<Record<Strength, string>> = {
  outcome: "",
  work: " Ten minutes: add what came of it.",
  receipt: "",
  tied: " Twenty minutes: write the bullet that shows what you did with it.",
  listed: " Twenty minutes: if you used it at work, write the bullet that shows it.",
};
