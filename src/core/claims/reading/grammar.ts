/** Function words by what they do between two stretches of a sentence. Grammar, not opinion: it stays in code. */
import type { LinkKind } from "./unit.ts";

/** Preposition → the role that it gives. Several say the same. */
export const MARKERS: ReadonlyMap<string, string> = new Map([
  ["from", "from"],
  ["off", "from"],
  ["out of", "from"],
  ["away", "from"],
  ["to", "to"],
  ["into", "to"],
  ["onto", "to"],
  ["towards", "to"],
  ["over", "over"],
  ["instead", "over"],
  ["instead of", "over"],
  ["in place of", "over"],
  ["rather", "over"],
  ["rather than", "over"],
  ["against", "over"],
  ["with", "with"],
  ["using", "with"],
  ["via", "with"],
  ["through", "with"],
  ["for", "for"],
  ["at", "at"],
  ["in", "in"],
  ["on", "on"],
  ["by", "by"],
  ["as", "as"],
  ["of", "of"],
  ["per", "per"],
  ["between", "between"],
  ["across", "across"],
  ["within", "in"],
  ["under", "under"],
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["after", "after"],
  ["before", "before"],
  ["during", "in"],
  ["without", "without"],
]);

/** Where a denial ("without downtime") ends. */
export const PHRASE_BREAKS = new Set([
  "for", "in", "on", "at", "by", "with", "from", "to", "and", "but", "while", "during", "across", "when", "as", "after", "before", "via",
]);

/** What opens a clause at once, whatever follows. */
export const OPENERS: ReadonlyMap<string, LinkKind> = new Map([
  ["which", "relative"],
  ["who", "relative"],
  ["that", "relative"],
  ["whose", "relative"],
  ["where", "setting"],
  ["for which", "setting"],
  ["in which", "setting"],
  ["at which", "setting"],
  ["because", "cause"],
  ["so", "result"],
  ["so that", "result"],
]);

/** What opens a clause when a verb follows. */
export const TRIGGERS: ReadonlyMap<string, LinkKind> = new Map([
  ["and", "coordinated"],
  ["but", "coordinated"],
  ["or", "coordinated"],
  ["then", "coordinated"],
  ["plus", "coordinated"],
  ["as well as", "coordinated"],
  ["also", "coordinated"],
  ["by", "cause"],
  ["through", "cause"],
  ["via", "cause"],
  ["since", "cause"],
  ["to", "purpose"],
  ["after", "time"],
  ["before", "time"],
  ["while", "time"],
  ["when", "time"],
  ["once", "time"],
  ["until", "time"],
  ["in", "part"],
  ["with", "part"],
  ["on", "part"],
  ["of", "part"],
  ["for", "part"],
  ["from", "part"],
]);

export const AUXILIARIES = new Set(["was", "were", "is", "are", "been", "being", "be", "has", "have", "had", "got", "get"]);
export const SUBJECTS = new Set(["i", "we", "it", "they", "he", "she"]);
/** What points back to the clause before: "; it is used by the support team". */
export const BACKWARDS = new Set(["it", "they", "this", "these", "both", "them", "its", "their", "that", "which", "result"]);
