/** A fact as the verifier holds it: read once, with its units by what a claim may call them. */
import type { CitableFact } from "#core/ledger/index.ts";
import type { Key } from "../lexicon/lexicon.ts";
import { readSentence } from "../reading/read-sentence.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import type { Readers } from "../reading/units-in.ts";

export interface KnownFact {
  readonly fact: CitableFact;
  readonly ids: ReadonlyArray<string>;
  readonly reading: Reading;
  readonly unitsByKey: ReadonlyMap<Key, ReadonlyArray<PlacedUnit>>;
  readonly figures: ReadonlyArray<PlacedUnit>;
  readonly moments: ReadonlyArray<PlacedUnit>;
  readonly jobKey: string;
}

/** No statement is longer; a page in one line is read this far, so that the rules stay linear in its length. */
const LONGEST_FACT = 4000;

export const knownFactOf = (
  fact: CitableFact,
  readers: Readers,
  ids: ReadonlyArray<string> = [fact.id],
): KnownFact => {
  const reading = readSentence(fact.text.slice(0, LONGEST_FACT), readers);
  const unitsByKey = new Map<Key, Array<PlacedUnit>>();
  for (const unit of reading.units) {
    for (const key of unit.accepts) {
      const units = unitsByKey.get(key);
      if (units === undefined) unitsByKey.set(key, [unit]);
      else if (units.at(-1) !== unit) units.push(unit);
    }
  }
  return {
    fact,
    ids,
    reading,
    unitsByKey,
    figures: reading.units.filter(({ figure }) => figure !== null),
    moments: reading.units.filter(({ moment }) => moment !== null),
    jobKey: fact.job?.key ?? "",
  };
};
