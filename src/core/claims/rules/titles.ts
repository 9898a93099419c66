/** A title is one entry: "Staff Engineer" of a header that says "Engineer" is refused, and so is the trade of another job. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

/** Words of `claims-evidence` that close a title. */
const TRADE = "title-trade";
/** Titles that are a kind of software engineer; of a data or a site reliability engineer readers differ. */
const SOFTWARE = "software-title";

export const titles = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> => {
  const { claim, known } = alignment;
  const title = known.fact.job?.title.toLowerCase() ?? "";
  if (title === "") return [];
  return runsOf(claim, lexicon).flatMap((run) => {
    const written = run.map(({ text }) => text.toLowerCase()).join(" ");
    if (known.fact.text.toLowerCase().includes(written)) return [];
    const held = wordsOf(title);
    const foreign = run.find((unit) => !isOfTitle(unit, held, alignment, lexicon));
    return foreign === undefined
      ? []
      : [refusal("ownership", foreign, "the title of that job does not say this")];
  });
};

const wordsOf = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words with a capital that end in a trade, where a title stands: at the start, behind "as a", before "at" and an employer. */
const runsOf = (
  claim: ReadonlyArray<PlacedUnit>,
  lexicon: Lexicon,
): ReadonlyArray<ReadonlyArray<PlacedUnit>> =>
  claim.flatMap((last, at) => {
    if (!isTrade(last, lexicon) || claim[at + 1]?.phrase === last.phrase) return [];
    const run = claim.filter(
      (unit) =>
        unit.phrase === last.phrase &&
        unit.isContent &&
        unit.index <= last.index &&
        isCapital(unit) &&
        !isWhen(unit, lexicon),
    );
    const before = claim.slice(0, claim.indexOf(run[0] ?? last));
    const isTitle =
      before.every((unit) => !unit.isContent || isWhen(unit, lexicon)) || run[0]?.marker === "as";
    return run.length > 0 && isTitle ? [run] : [];
  });

/** "Former", "Currently". */
const isWhen = ({ text }: PlacedUnit, lexicon: Lexicon): boolean =>
  ["holds-role", "present"].some((group) => lexicon.groupHas("claims-evidence", group, text.toLowerCase()));

const isCapital = ({ text }: PlacedUnit): boolean => /^\p{Lu}/u.test(text);

const isTrade = (unit: PlacedUnit, lexicon: Lexicon): boolean =>
  isCapital(unit) &&
  unit.figure === null &&
  unit.isContent &&
  !unit.isHead &&
  unit.form !== "past" &&
  lexicon.groupHas("claims-evidence", TRADE, wordsOf(unit.text).at(-1) ?? "") &&
  !unit.text.endsWith("s");

/** Each word is one of the title's, or another name for its trade. */
const isOfTitle = (
  unit: PlacedUnit,
  held: ReadonlyArray<string>,
  { known }: Alignment,
  lexicon: Lexicon,
): boolean => {
  const has = (group: string): boolean =>
    held.some((word) => lexicon.groupHas("claims-evidence", group, word));
  const isWord = (word: string): boolean =>
    held.includes(word) ||
    held.includes(LONG_FORMS.get(word) ?? "") ||
    (lexicon.groupHas("claims-evidence", MAKER, word) && has(MAKER)) ||
    (word === "software" && has(SOFTWARE));
  return (
    wordsOf(unit.text).every(isWord) ||
    isAbbreviation(unit.text, held) ||
    isSynonym(unit, known.fact.job?.title ?? "", lexicon)
  );
};

/** Engineer, developer, programmer: one trade under several names. */
const MAKER = "maker";

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["sr", "senior"],
  ["senior", "sr"],
  ["jr", "junior"],
  ["junior", "jr"],
]);

/** "SRE" of a site reliability engineer. */
const isAbbreviation = (text: string, held: ReadonlyArray<string>): boolean =>
  text.length > 2 && text.toLowerCase() === held.map((word) => word.charAt(0)).join("");

/** "Tech Lead" of a "Technical Lead": a phrase of the lexicon that the title is another phrase of. */
const isSynonym = ({ keys }: PlacedUnit, title: string, lexicon: Lexicon): boolean => {
  const words = wordsOf(title);
  const own = words.flatMap((_, at) => lexicon.longestAt(words, at) ?? []).find(({ length }) => length > 1);
  const shared = own?.sense.keys.filter((key) => key.startsWith("t:") && key !== "t:engineer") ?? [];
  return shared.some((key) => keys.includes(key));
};
