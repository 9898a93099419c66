/** "Carried out the migration of X" for "migrated X": a verb that only carries the noun of action behind it stands for that action. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { AlignContext, Match } from "./alignment.ts";
import type { KnownFact } from "./known-fact.ts";

/** The light verb is matched to the verb of the fact, so that every rule on verbs asks of it what it would ask of that verb. */
export const matchLightVerb = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  { lexicon }: AlignContext,
): Match | null => {
  if (!(unit.isHead && isLight(unit, lexicon))) return null;
  const noun = carriedBy(unit, claim);
  // "A/B tests": the last word of a name may be the noun.
  const words = noun === null ? [] : [noun, ...noun.parts];
  const actions = words.flatMap(({ keys }) => keys.filter((key) => key.startsWith("a:")));
  const verbs = actions.flatMap((key) => known.unitsByKey.get(key) ?? []).filter(({ isHead }) => isHead);
  return noun === null || verbs.length === 0 ? null : { claim: unit, units: [...new Set(verbs)], by: "fact" };
};

const isLight = ({ text, keys }: PlacedUnit, lexicon: Lexicon): boolean =>
  ["light", "light-beside-noun"].some((group) =>
    [text.toLowerCase(), ...keys.map((key) => key.slice(2))].some((word) =>
      lexicon.groupHas("claims-frames", group, word),
    ),
  );

/** The noun right behind the verb, with what describes it left out; before the verb where it "was carried out". */
const carriedBy = (verb: PlacedUnit, claim: ReadonlyArray<PlacedUnit>): PlacedUnit | null => {
  const own = claim.filter(({ clause }) => clause === verb.clause);
  const behind = own.filter(({ index }) => index > verb.index);
  const first = behind.find(({ isContent, figure }) => isContent && figure === null);
  const isBare = first !== undefined && first.marker === "";
  const phrase = isBare ? behind.filter(({ phrase: run }) => run === first.phrase) : [];
  const nouns = isBare
    ? phrase
    : own.filter(({ index, marker }) => index < verb.index && (marker === "" || marker === "in"));
  return nouns.findLast(({ isContent, isHead, marker }) => isContent && !isHead && marker === "") ?? null;
};
