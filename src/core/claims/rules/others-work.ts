/** "models built by the research team": who is named behind "by" did it, and the claim may not take it for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { isInPeople, isPeople } from "./people.ts";
import { refusal } from "./refusal.ts";
import { hasSubject, isPassive } from "./subject-of.ts";

export const othersWork = (
  { claim, matches, known }: Alignment,
  reading: Reading,
  lexicon: Lexicon,
): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    const isMine = verb.isHead && verb.isAction && !hasSubject(verb, reading) && !isPassive(verb, reading);
    if (!isMine || match?.by !== "fact") return [];
    const done = match.units.filter(({ isAction, isHead }) => isAction || isHead);
    const agents = done.map((unit) => agentOf(unit, known.reading.units, lexicon));
    const [agent] = agents;
    if (agent === undefined || agent === null || agents.includes(null)) return [];
    const isNamed = claim.some(
      (unit) => unit.marker === "by" && (matches.get(unit.index)?.units.includes(agent) ?? false),
    );
    return isNamed ? [] : [refusal("ownership", verb, `the fact says this of "${agent.text}"`)];
  });

/** How many words of an agent are read: "by two of my senior engineers". */
const LONGEST_AGENT = 6;

/** Who stands behind "by", right behind the participle or an adverb. */
const agentOf = (
  { index, form, text, clause }: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  lexicon: Lexicon,
): PlacedUnit | null => {
  const isParticiple = form === "past" || /(?:ed|en|wn|lt|de)$/iu.test(text);
  const by = units.slice(index + 1, index + 3).find((unit) => unit.text.toLowerCase() === "by");
  if (!isParticiple || by === undefined) return null;
  const between = units.slice(index + 1, by.index);
  if (between.some((unit) => !/ly$/iu.test(unit.text))) return null;
  const behind = units
    .slice(by.index + 1, by.index + 1 + LONGEST_AGENT)
    .filter((unit) => unit.clause === clause || unit.clause === by.clause);
  const end = behind.findIndex((unit) => unit.isHead || !["by", "of"].includes(unit.marker));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  return (
    phrase.find(
      (unit) => unit.kind === "name" || isPeople(unit, lexicon) || isInPeople("departments", unit, lexicon),
    ) ?? null
  );
};
