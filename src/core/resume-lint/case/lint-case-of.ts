/** Prepares a résumé for the rules: everything that more than one of them asks is worked out here, once. */
import type { Span } from "#core/base/text-span.ts";
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { entriesOf, type Fact, factsOf, isEngineering } from "#core/facts/index.ts";
import type { PageLook } from "#core/page-text/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { asReading } from "./as-reading.ts";
import { levelOf } from "./level-of.ts";
import type { LintBullet, LintCase, LintLevel } from "./lint-case.ts";
import { type FindPhrases, phraseFinderFor, wordsIn } from "./phrases.ts";
import { wordCountOf } from "./word-count.ts";

export interface LintInput {
  readonly resume: Resume;
  /** UTC day, "YYYY-MM-DD": where "present" ends. */
  readonly asOf: string;
  /** Worked out from titles and dates when null. */
  readonly level: LintLevel | null;
  /** Where a field stands in the file; always null for a record without a file. */
  readonly sourceOf: (path: string) => Span | null;
  /** The text of the file; "" for a record. */
  readonly source: string;
  /** Empty when the pages are not known. */
  readonly pages: ReadonlyArray<PageLook>;
  /** Hidden text that the reading left out. */
  readonly removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
}

export interface LintDeps {
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
}

export const lintCaseOf = (input: LintInput, { taxonomy, wording }: LintDeps): LintCase => {
  const reading = asReading(input.resume);
  const facts = factsOf(reading, { taxonomy, wording, asOf: input.asOf });
  const entries = entriesOf(reading, input.asOf);
  const find = phraseFinderFor(wording);
  const isJson = /^\s{0,99}[{[]\s{0,99}["{]/u.test(input.source.slice(0, 300));
  const technical = new Set(
    entries.filter((entry) => isEngineering(entry, facts, wording)).map(({ path }) => path),
  );
  return {
    ...input,
    source: input.source.slice(0, LONGEST_TEXT),
    bullets: bulletsOf(input.resume, facts, find),
    facts,
    entries,
    level: input.level ?? levelOf(entries, facts, wording, find),
    isEngineer: technical.size > 0 || isEngineerByLabel(input.resume, wording),
    technical,
    isEnglish: isEnglish(reading.text.slice(0, LONGEST_TEXT), find),
    text: reading.text.slice(0, LONGEST_TEXT),
    taxonomy,
    find,
    words: (list, group) => wordsOf(wording, list, group),
    limit: (name) => Number(wordsOf(wording, "lint-limits", name)[0]),
    // JSON Resume prescribes its dates; how they are printed is decided later.
    written: (path) => (isJson ? null : (input.sourceOf(path)?.quote ?? null)),
    mark: (path) => markBefore(input.source, input.sourceOf(path)),
  };
};

/** After a comma only where a verb or a consequence follows, after other signs always, if it is four words long. */
const SECOND_CLAUSE =
  /[,;]\s(?:and now|now|which|so|until|after|because|since|and\s\p{L}+ed)\b|(?:[;:]|\s[–—])\s(?:\S{1,30}\s){3}\S/u;

/** A team's size and a length of time measure nothing, unless they changed or are what came of it. */
const isMeasure = ({ dimension, role }: Fact["quantities"][number], { outcome }: Fact): boolean =>
  (dimension !== "people" && dimension !== "duration") ||
  role !== "level" ||
  (dimension === "duration" && outcome !== null);

const markBefore = (source: string, span: Span | null): string | null =>
  span === null
    ? null
    : (/([•●▪◦‣*+·–—-])\s{0,4}$/u.exec(source.slice(Math.max(0, span.start - 6), span.start))?.[1] ?? null);

/** No line of a résumé is longer; what follows is not looked at, so that cost stays linear. */
export const LONGEST_READ = 4000;

/** Forty pages. */
const LONGEST_TEXT = 200_000;

const bulletsOf = (
  { work, projects, volunteer }: Resume,
  facts: ReadonlyArray<Fact>,
  find: FindPhrases,
): ReadonlyArray<LintBullet> => {
  const factByPath = new Map(facts.map((fact) => [fact.path, fact]));
  return [
    ...work.flatMap(({ highlights }, i) => bulletsIn(`/work/${i}`, highlights, factByPath, find)),
    ...projects.flatMap(({ highlights }, i) => bulletsIn(`/projects/${i}`, highlights, factByPath, find)),
    ...volunteer.flatMap(({ highlights }, i) => bulletsIn(`/volunteer/${i}`, highlights, factByPath, find)),
  ];
};

const bulletsIn = (
  entry: string,
  highlights: ReadonlyArray<string>,
  factByPath: ReadonlyMap<string, Fact>,
  find: FindPhrases,
): ReadonlyArray<LintBullet> =>
  highlights.map((whole, i) => {
    const text = whole.slice(0, LONGEST_READ);
    const path = `${entry}/highlights/${i}`;
    const fact = factByPath.get(path) ?? null;
    const isCounted = fact?.quantities.some((quantity) => isMeasure(quantity, fact)) ?? false;
    const hasNumber = isCounted || find("lint-openings", "measures", text).length > 0;
    const isMarked =
      fact !== null && (fact.outcome !== null || fact.operations.length > 0 || fact.tradeoffs.length > 0);
    return {
      path,
      text,
      length: wordCountOf(whole),
      entry,
      isWork: entry.startsWith("/work/"),
      fact,
      isListing: fact !== null && fact.kind !== "bullet" && !beginsWithDeed(text, find),
      hasNumber,
      hasResult: hasNumber || isMarked,
      hasSecondClause: SECOND_CLAUSE.test(text),
    };
  });

/** "Moved ingestion from RabbitMQ to Kafka" is a sentence, however many names it holds; "Built with Go, Kafka …" is a list. */
const beginsWithDeed = (text: string, find: FindPhrases): boolean =>
  ["built", "led", "owned"].some((rank) => {
    const [verb] = find("ownership-verbs", rank, text);
    return verb?.start === 0 && !/^\s*(?:with|using|on|in)\b/iu.test(text.slice(verb.end, verb.end + 12));
  });

const isEngineerByLabel = ({ basics }: Resume, wording: ReadonlyArray<WordList>): boolean => {
  const words = wordsIn(basics.label).map(({ text }) => text.toLowerCase());
  const label = ` ${words.join(" ")} `;
  return wordsOf(wording, "resume-words", "engineering-titles").some((word) => label.includes(` ${word} `));
};

/** The small words decide; a résumé without any is taken for English, the language of its technology. */
const isEnglish = (text: string, find: FindPhrases): boolean =>
  find("lint-small-words", "english", text).length >= find("lint-small-words", "other", text).length;
