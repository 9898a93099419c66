/** Every rule that an aligned claim must pass, in the order in which a person would object. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading/unit.ts";
import { causes } from "./causes.ts";
import { denials } from "./denials.ts";
import { evidence } from "./evidence.ts";
import { figureNouns } from "./figure-nouns.ts";
import { keptWords } from "./kept-words.ts";
import { missingWords } from "./missing-words.ts";
import { entries } from "./entries.ts";
import { objects } from "./objects.ts";
import { opposites } from "./opposites.ts";
import { relations } from "./relations.ts";
import { conditions } from "./conditions.ts";
import { nominalVerbs } from "./nominal-verbs.ts";
import { roles } from "./roles.ts";
import { subjects } from "./subjects.ts";
import { wholeOfPart } from "./whole-of-part.ts";

export const problemsOf = (alignment: Alignment, claim: Reading, lexicon: Lexicon): ReadonlyArray<Problem> => [
  ...missingWords(alignment),
  ...denials(alignment),
  ...roles(alignment),
  ...opposites(alignment),
  ...entries(alignment, claim.text),
  ...figureNouns(alignment),
  ...wholeOfPart(alignment),
  ...relations(alignment),
  ...objects(alignment),
  ...nominalVerbs(alignment),
  ...conditions(alignment),
  ...subjects(alignment, claim),
  ...causes(alignment, claim),
  ...keptWords(alignment, lexicon),
  ...evidence(alignment),
];
