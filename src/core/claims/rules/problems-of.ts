/** Every rule that an aligned claim must pass, in the order in which a person would object. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading/unit.ts";
import { causes } from "./causes.ts";
import { companions } from "./companions.ts";
import { complements } from "./complements.ts";
import { conditions } from "./conditions.ts";
import { denials } from "./denials.ts";
import { entries } from "./entries.ts";
import { evidence } from "./evidence.ts";
import { figureMetrics } from "./figure-metrics.ts";
import { figureNouns } from "./figure-nouns.ts";
import { figureShares } from "./figure-shares.ts";
import { figureSpread } from "./figure-spread.ts";
import { keptWords } from "./kept-words.ts";
import { missingWords } from "./missing-words.ts";
import { nominalVerbs } from "./nominal-verbs.ts";
import { nounSenses } from "./noun-senses.ts";
import { objects } from "./objects.ts";
import { opposites } from "./opposites.ts";
import { othersWork } from "./others-work.ts";
import { relations } from "./relations.ts";
import { roles } from "./roles.ts";
import { sequence } from "./sequence.ts";
import { subjects } from "./subjects.ts";
import { timeOrder } from "./time-order.ts";
import { titles } from "./titles.ts";
import { universals } from "./universals.ts";
import { wholeOfPart } from "./whole-of-part.ts";
import { wideWords } from "./wide-words.ts";

export const problemsOf = (
  alignment: Alignment,
  claim: Reading,
  lexicon: Lexicon,
): ReadonlyArray<Problem> => [
  ...missingWords(alignment, lexicon),
  ...denials(alignment),
  ...roles(alignment),
  ...opposites(alignment),
  ...sequence(alignment),
  ...entries(alignment, claim.text),
  ...titles(alignment, lexicon),
  ...universals(alignment),
  ...wideWords(alignment),
  ...nounSenses(alignment),
  ...figureNouns(alignment),
  ...figureShares(alignment),
  ...figureSpread(alignment),
  ...figureMetrics(alignment),
  ...timeOrder(alignment),
  ...wholeOfPart(alignment),
  ...relations(alignment),
  ...objects(alignment, lexicon),
  ...complements(alignment, lexicon),
  ...companions(alignment, lexicon),
  ...othersWork(alignment, claim, lexicon),
  ...nominalVerbs(alignment),
  ...conditions(alignment),
  ...subjects(alignment, claim),
  ...causes(alignment, claim),
  ...keptWords(alignment, lexicon),
  ...evidence(alignment),
];
