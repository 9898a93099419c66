/** The units of a sentence, longest reading first: dates, figures, skills, phrases of the lexicon, then single words. */
import type { SkillMention, Taxonomy } from "#core/taxonomy/index.ts";
import type { Key, Lexicon, Sense } from "../lexicon/lexicon.ts";
import { stemOf } from "../lexicon/stem-of.ts";
import type { Figure } from "./figures/figure.ts";
import { type FigureFound, figureAt } from "./figures/figures.ts";
import { ordinalOf } from "./figures/frequencies.ts";
import { COUNTED_BY_RATE, PERIODS } from "./figures/measures.ts";
import { numeralAt } from "./figures/numerals.ts";
import { type MomentFound, momentAt } from "./moments.ts";
import { skillKeysOf } from "./skill-keys.ts";
import type { Unit } from "./unit.ts";
import { isGluedTo, type Word, wordsIn } from "./words-in.ts";

export interface Readers {
  readonly lexicon: Lexicon;
  readonly taxonomy: Taxonomy;
}

export interface Scanned {
  readonly words: ReadonlyArray<Word>;
  readonly units: ReadonlyArray<Unit>;
}

export const unitsIn = (text: string, readers: Readers): Scanned => {
  const words = wordsIn(text);
  const lowers = words.map(({ lower }) => lower);
  const mentions = mentionsByStart(readers.taxonomy.mentionsIn(text));
  const units: Array<Unit> = [];
  let at = 0;
  while (at < words.length) {
    const [unit, next] = unitAt({ text, words, lowers, mentions, readers }, at);
    if (unit !== null) units.push(unit);
    at = Math.max(next, at + 1);
  }
  return { words, units };
};

interface Scan {
  readonly text: string;
  readonly words: ReadonlyArray<Word>;
  readonly lowers: ReadonlyArray<string>;
  readonly mentions: ReadonlyMap<number, SkillMention>;
  readonly readers: Readers;
}

const mentionsByStart = (mentions: ReadonlyArray<SkillMention>): ReadonlyMap<number, SkillMention> =>
  new Map(mentions.map((mention) => [mention.start, mention]));

const unitAt = (scan: Scan, at: number): readonly [Unit | null, number] => {
  const { words } = scan;
  const word = words[at];
  if (word === undefined) return [null, at + 1];
  const mention = scan.mentions.get(word.start);
  if (mention !== undefined) return skillAt(scan, at, mention);
  const moment = momentAt(words, at);
  if (moment !== null) return momentUnit(scan, at, moment);
  const figure = isPartOfName(words, at) ? null : figureAt(words, at);
  if (figure !== null) return figureUnit(scan, at, figure);
  if (word.kind === "number") return [wordUnit(scan, at, at + 1, null), at + 1];
  return word.kind === "word" ? lexicalAt(scan, at) : [null, at + 1];
};

const momentUnit = (scan: Scan, at: number, { moment, next }: MomentFound): readonly [Unit, number] => {
  const { year, month } = moment;
  const keys = month === null ? [`y:${year}`] : [`m:${year}-${month}`];
  const place = placeOf(scan.text, scan.words, at, next);
  return [{ ...blank(place), kind: "moment", keys, accepts: [...keys, `y:${year}`], moment }, next];
};

const figureUnit = (
  scan: Scan,
  at: number,
  { figure, next, counts }: FigureFound,
): readonly [Unit, number] => {
  const { text, words, readers } = scan;
  const counted = counts === null ? undefined : COUNTED_BY_RATE.get(counts);
  const accepts = counted === undefined ? [] : keysOfWord(counted, readers);
  const unit: Unit = { ...blank(placeOf(text, words, at, next)), kind: "figure", accepts, figure };
  return [
    figure.unit === "frequency" ? { ...unit, ...meaningOfFrequency(scan, at, next, figure) } : unit,
    next,
  ];
};

/** "every second week" stays a limit, and "every three months" may be called quarterly. */
const meaningOfFrequency = (
  { lowers, readers }: Scan,
  at: number,
  next: number,
  { per, value }: Figure,
): Partial<Unit> => {
  const phrase = readers.lexicon.longestAt(lowers, at);
  const named = phrase?.length === next - at ? phrase.sense.keys : [];
  const isRare = value === 1 && (per ?? 0) > WEEK && (per ?? 0) % WEEK === 0;
  const marks = new Map(isRare ? [["limit" as const, "frequency"]] : []);
  const plain = value === 1 ? PLAIN.get(per ?? 0) : undefined;
  const keys = plain === undefined ? named : [...named, plain];
  return { marks, keys, accepts: keys };
};

const WEEK = 604_800;
/** "every Friday" is weekly. */
const PLAIN: ReadonlyMap<number, Key> = new Map([
  [86_400, "q:daily"],
  [WEEK, "q:weekly"],
]);

/** "p99", "S3", "HTTP/2", "v1.4", "-2": digits glued behind letters or a hyphen are no count. */
const isPartOfName = (words: ReadonlyArray<Word>, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.kind !== "number" || !isGluedTo(before, word) || before === undefined) return false;
  return before.kind === "word"
    ? !/^(?:usd|eur|gbp|inr|rs|chf)$/u.test(before.lower)
    : before.text === "#" || (before.text === "/" && words[at - 2]?.kind === "word");
};

const placeOf = (text: string, words: ReadonlyArray<Word>, at: number, next: number): Place => {
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
};

type Place = Pick<Unit, "start" | "end" | "text">;

const blank = (place: Place): Unit => ({
  ...place,
  kind: "word",
  keys: [],
  accepts: [],
  parts: [],
  marks: new Map(),
  figure: null,
  moment: null,
  isAction: false,
  isNominal: false,
  form: "base",
  isContent: true,
  denies: false,
});

/** A skill; the number of a version behind it is a unit of its own: "Java 17" is not "Java 11". */
const skillAt = (scan: Scan, at: number, mention: SkillMention): readonly [Unit, number] => {
  const { words, text } = scan;
  let next = at + 1;
  while (next < words.length && (words[next]?.start ?? 0) < mention.end && !isVersion(words, next)) next += 1;
  const parts = partsOf(scan, at, next);
  const single = parts.length === 1 ? (parts[0] ?? null) : null;
  const unit: Unit = {
    ...blank(placeOf(text, words, at, next)),
    kind: "skill",
    ...meaningOfSkill(scan, at, next, mention, parts),
    isAction: single?.isAction ?? false,
    isNominal: single?.isNominal ?? false,
    form: parts[0]?.form ?? "base",
  };
  return [unit, next];
};

const meaningOfSkill = (
  { lowers, words, text, readers }: Scan,
  at: number,
  next: number,
  { skill, end }: SkillMention,
  parts: ReadonlyArray<Unit>,
): Pick<Unit, "keys" | "accepts" | "parts" | "marks"> => {
  const found = readers.lexicon.longestAt(lowers, at);
  const lexical = found !== null && found.length >= next - at ? found.sense : null;
  const written = text.slice(words[at]?.start, end);
  // A name in small letters is made of words of the language: "message queue" may be called a queue.
  const isPlain = /^\p{Ll}/u.test(written) || at === 0;
  const named = skillKeysOf(skill, written, readers);
  // "on call" is no call.
  const own = parts.length > 1 || next > at + 1 ? [phraseKey(parts)] : parts.flatMap(({ keys }) => keys);
  const keys = [...named.keys, ...(lexical?.keys ?? []), ...own];
  const spoken = isPlain ? parts.flatMap(({ accepts }) => accepts) : [];
  return {
    keys,
    accepts: [...new Set([...keys.flatMap(readers.lexicon.broaderThan), ...named.accepts, ...spoken])],
    parts: isPlain && parts.length > 1 ? parts : [],
    marks: found?.length === next - at ? found.sense.marks : new Map(),
  };
};

/** The words of a phrase, each as a unit; none for a single word. */
const partsOf = (scan: Scan, at: number, next: number): ReadonlyArray<Unit> =>
  Array.from({ length: next - at }, (_, i) => wordUnit(scan, at + i, at + i + 1, null)).filter(
    ({ isContent }) => isContent,
  );

const isVersion = (words: ReadonlyArray<Word>, at: number): boolean =>
  words[at]?.kind === "number" && !isGluedTo(words[at - 1], words[at]);

const lexicalAt = (scan: Scan, at: number): readonly [Unit, number] => {
  const found = scan.readers.lexicon.longestAt(scan.lowers, at);
  const isCut =
    found !== null &&
    (isNameOfSkill(scan, at, found.length) ||
      hasMentionInside(scan, at, found.length) ||
      roundsNumber(scan, at, found.length) ||
      isRated(scan, at, found.length) ||
      namesOrigin(scan, at));
  const length = found === null || isCut ? 1 : found.length;
  const sense = isCut ? scan.readers.lexicon.senseOf(scan.lowers[at] ?? "") : (found?.sense ?? null);
  return [wordUnit(scan, at, at + length, sense), at + length];
};

/** "from Go to Ruby": the language, and where it was left for. */
const namesOrigin = ({ words, lowers, text }: Scan, at: number): boolean =>
  lowers[at - 1] === "from" &&
  /^(?:to|into)$/u.test(lowers[at + 1] ?? "") &&
  /^\p{Lu}/u.test(text.slice(words[at]?.start));

/** "from Go to Ruby": a capital within a sentence names the language, and "go to" is no phrase there. */
const isNameOfSkill = ({ words, readers }: Scan, at: number, length: number): boolean => {
  const word = words[at]?.text ?? "";
  return length > 1 && at > 0 && /^\p{Lu}/u.test(word) && readers.taxonomy.skillNamed(word) !== undefined;
};

/** "carries over 1M events": the last word of "carry over" belongs to the number. */
const roundsNumber = ({ words, lowers, readers }: Scan, at: number, length: number): boolean =>
  length > 1 &&
  (roundsBehind({ words, lowers, readers }, at + length - 1) ||
    (words[at + length]?.kind === "number" &&
      (readers.lexicon.senseOf(lowers[at + length - 1] ?? "")?.marks.has("rounding") ?? false))) &&
  !(readers.lexicon.longestAt(lowers.slice(at, at + length), 0)?.sense.marks.has("rounding") ?? false);

/** "60 requests per second": behind a number the period is one of its own, not part of the noun. */
const isRated = ({ words, lowers }: Scan, at: number, length: number): boolean =>
  length > 2 &&
  words[at - 1]?.kind === "number" &&
  ["per", "a", "an"].includes(lowers[at + length - 2] ?? "") &&
  PERIODS.has(lowers[at + length - 1] ?? "");

/** "sends up to 50,000": "up to" belongs to the number, not to "send up". */
const roundsBehind = (
  { words, lowers, readers }: Pick<Scan, "words" | "lowers" | "readers">,
  at: number,
): boolean => {
  const found = readers.lexicon.longestAt(lowers, at);
  return (
    found !== null &&
    found.length > 1 &&
    found.sense.marks.has("rounding") &&
    numeralAt(words, at + found.length) !== null
  );
};

const hasMentionInside = (scan: Scan, at: number, length: number): boolean =>
  scan.words.slice(at + 1, at + length).some(({ start }) => scan.mentions.has(start));

/** "append-only" excludes nobody. */
const isBehindHyphen = ({ words }: Scan, at: number): boolean => {
  const [before, hyphen, word] = [words[at - 2], words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    hyphen?.text === "-" &&
    isGluedTo(before, hyphen) &&
    isGluedTo(hyphen, word)
  );
};

const withoutExclusive = (marks: Unit["marks"]): Unit["marks"] =>
  marks.has("exclusive") ? new Map([...marks].filter(([mark]) => mark !== "exclusive")) : marks;

/** What the lexicon says of a word or phrase, all of it empty where it says nothing. */
const senseFor = (scan: Scan, at: number, next: number, sense: Sense | null) => {
  const isPhrase = next - at > 1;
  const known = sense ?? (isPhrase ? null : scan.readers.lexicon.senseOf(scan.lowers[at] ?? ""));
  const stated = isPhrase ? withLimits(scan, at, next, known) : (known?.marks ?? new Map());
  const marks: Unit["marks"] = isBehindHyphen(scan, at) ? withoutExclusive(stated) : stated;
  const { isAction = false, isNominal = false } = known ?? {};
  return { known, marks, isAction, isNominal };
};

/** A word or phrase; `sense` null asks the lexicon for the single word. */
const wordUnit = (scan: Scan, at: number, next: number, sense: Sense | null): Unit => {
  const { words, lowers, readers } = scan;
  const isPhrase = next - at > 1;
  const { known, marks, isAction, isNominal } = senseFor(scan, at, next, sense);
  const form = readers.lexicon.formOf(lowers[at] ?? "");
  const unit = { ...blank(placeOf(scan.text, words, at, next)), marks, isAction, isNominal, form };
  const isSilent = marks.has("free") || marks.has("negation") || words[at]?.kind === "sign";
  const isFree = isSilent && !(isPhrase && hasMeaning(known));
  const meaning = meaningOf(scan, at, next, known, marks);
  // "same" and "let" claim nothing, and still are what "identical" and "allow" may be said for.
  return isFree
    ? { ...unit, isContent: false, accepts: hasMeaning(known) ? meaning.accepts : [] }
    : { ...unit, ...meaning };
};

const hasMeaning = (sense: Sense | null): boolean => sense !== null && sense.keys.length > 0;

type Meaning = Pick<Unit, "kind" | "keys" | "accepts" | "parts" | "denies">;

const meaningOf = (
  scan: Scan,
  at: number,
  next: number,
  known: Sense | null,
  marks: Unit["marks"],
): Meaning => {
  const { lowers, text, words, readers } = scan;
  const parts = next - at > 1 ? partsOf(scan, at, next) : [];
  const written = lowers.slice(at, next).filter((word) => word !== "-");
  const name = placeOf(text, words, at, next).text;
  const isCapital = /^\p{Lu}/u.test(name);
  const skill = isCapital && next === at + 1 ? readers.taxonomy.skillNamed(name) : undefined;
  const named = skill === undefined ? NO_SKILL : skillKeysOf(skill, name, readers);
  const keys = [
    ...(known?.keys ?? []),
    `w:${written.map(stemOf).join(" ")}`,
    ...markKeys(marks),
    ...ordinalKeys(written),
    ...named.keys,
  ];
  const spoken = parts.flatMap(({ accepts }) => accepts);
  return {
    kind: isCapital && at > 0 && known === null ? "name" : "word",
    keys,
    accepts: [...new Set([...keys.flatMap(readers.lexicon.broaderThan), ...named.accepts, ...spoken])],
    parts,
    denies: next - at > 1 && parts.length < next - at && deniesInside(scan, at, next),
  };
};

/** "fifth" and "5th". */
const ordinalKeys = ([word = "", ...rest]: ReadonlyArray<string>): ReadonlyArray<Key> => {
  const place = rest.length === 0 ? ordinalOf(word) : null;
  return place === null ? [] : [`o:${place}`];
};

const NO_SKILL = { keys: [], accepts: [] };

/** "every second Thursday" is one phrase of the lexicon, and its beginning still limits it. */
const withLimits = (scan: Scan, at: number, next: number, known: Sense | null): Unit["marks"] => {
  const { lowers, readers } = scan;
  const { marks, isAction } = known ?? { marks: new Map(), isAction: false };
  const first = readers.lexicon.longestAt(lowers.slice(at, next - 1), 0)?.sense.marks.get("limit");
  // "staging environment", "test cluster": a thing is limited by any word of its name.
  const inside = lowers.slice(at, next).map((word) => readers.lexicon.senseOf(word)?.marks.get("limit"));
  const begun =
    first ??
    inside.find(
      (group) => group === "prototype" || group === "environment" || (group !== undefined && !isAction),
    );
  return begun === undefined ? marks : new Map([...marks, ["limit", begun]]);
};

const phraseKey = (parts: ReadonlyArray<Unit>): Key =>
  `w:${parts.map(({ text }) => stemOf(text.toLowerCase())).join(" ")}`;

/** "each" for "every": words of one group of these lists say the same. */
/** "without downtime" is one phrase of the lexicon, and denies. */
const deniesInside = ({ lowers, readers }: Scan, at: number, next: number): boolean =>
  lowers.slice(at, next).some((word) => readers.lexicon.senseOf(word)?.marks.has("negation") ?? false);

const markKeys = (marks: Unit["marks"]): ReadonlyArray<Key> =>
  [...marks].flatMap(([mark, group]) =>
    mark === "exclusive" || group === "frequency" ? [`x:${group}`] : [],
  );

const keysOfWord = (word: string, { lexicon }: Readers): ReadonlyArray<Key> =>
  [`w:${stemOf(word)}`, ...(lexicon.senseOf(word)?.keys ?? [])].flatMap(lexicon.broaderThan);
