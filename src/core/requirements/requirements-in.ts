/** Reads what a posting asks for: every skill it names, as must, nice or stack, alone or as one of several. */
import type { Span } from "#core/base/text-span.ts";
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { Line, Outline, SectionKind } from "#core/outline/index.ts";
import { foldText, type SkillMention, type Taxonomy } from "#core/taxonomy/index.ts";
import { type LineMention, type LineReading, readLine } from "./line-reading.ts";
import { type MarkerIndex, markerIndexOf, markersIn } from "./markers.ts";
import { type Finding, mergeFindings } from "./merge-findings.ts";
import { waiversIn } from "./optional-skills.ts";
import type { Requirement } from "./requirement.ts";
import { skillListsOf } from "./skill-lists.ts";
import { type TiedYears, yearsIn, yearsTiedTo } from "./tied-years.ts";
import { isAskedOutright, stanceOf, type Tier, tierOf } from "./tier-of.ts";
import { titleFindings } from "./title-findings.ts";

export interface PostingToRead {
  readonly outline: Outline;
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
  /** From offsets of `outline.text` to a span of the page: `CitableText.cite`. */
  readonly cite: (start: number, end: number) => Span;
  /** Where the job title stands in `outline.text`, when it is known. */
  readonly title?: { readonly start: number; readonly end: number } | null;
  /** `taxonomy.mentionsIn(outline.text)`, when the caller has it already. */
  readonly mentions?: ReadonlyArray<SkillMention>;
}

/** In order of appearance, one for each skill or choice. Linear in the length of the text. */
export const requirementsIn = (posting: PostingToRead): ReadonlyArray<Requirement> => {
  const { outline, taxonomy, cite } = posting;
  const mentions = posting.mentions ?? taxonomy.mentionsIn(outline.text);
  const reader: Reader = {
    posting,
    mentions,
    next: 0,
    markers: markerIndexOf(posting.wording),
    companions: new Set(wordsOf(posting.wording, "requirement-markers", "companions")),
    broad: new Set(wordsOf(posting.wording, "requirement-markers", "broad")),
    tooBroad: new Set(wordsOf(posting.wording, "requirement-markers", "too-broad")),
  };
  const findings = outline.sections.flatMap(({ kind, heading, lines }) => {
    const section: OpenSection = { kind, isCarried: false };
    return [
      ...(heading === null ? [] : headingFindings(reader, heading)),
      ...lines.flatMap((line) => lineFindings(reader, section, line)),
    ];
  });
  const inTitle = titleFindings(outline.text, mentions, posting.title ?? null, taxonomy, headersOf(outline));
  return mergeFindings([...inTitle, ...findings], taxonomy, cite);
};

/** The headings before the text; more than a few are no header. */
const headersOf = ({ sections }: Outline): ReadonlyArray<Line> =>
  sections
    .slice(0, 4)
    .flatMap(({ kind, heading }) => (kind === "header" && heading !== null ? [heading] : []));

interface Reader {
  readonly posting: PostingToRead;
  readonly mentions: ReadonlyArray<SkillMention>;
  /** The first mention that no line has taken yet; lines and mentions are both in order. */
  next: number;
  readonly markers: MarkerIndex;
  /** Skills that are the trade as a whole, and so never asked for by themselves. */
  readonly tooBroad: ReadonlySet<string>;
  /** Skills that every posting names, and that are asked for only in so many words. */
  readonly broad: ReadonlySet<string>;
  /** Skills that a slash joins, as in "HTML/CSS". */
  readonly companions: ReadonlySet<string>;
}

interface OpenSection {
  readonly kind: SectionKind;
  /** A line above ("Experience with:") asks for what the following lines name. */
  isCarried: boolean;
}

const takeMentions = (reader: Reader, { start, end }: Line): ReadonlyArray<SkillMention> => {
  const { mentions } = reader;
  while (reader.next < mentions.length && (mentions[reader.next]?.start ?? end) < start) reader.next += 1;
  const first = reader.next;
  while (reader.next < mentions.length && (mentions[reader.next]?.end ?? end + 1) <= end) reader.next += 1;
  return mentions.slice(first, reader.next);
};

/** A heading names what its section is about, and asks for nothing by itself. */
const headingFindings = (reader: Reader, heading: Line): ReadonlyArray<Finding> =>
  takeMentions(reader, heading).map(({ skill, start, end }) => ({
    tier: "stack",
    skills: [skill],
    years: null,
    start,
    end,
  }));

const lineFindings = (reader: Reader, section: OpenSection, line: Line): ReadonlyArray<Finding> => {
  const mentions = takeMentions(reader, line);
  const { outline, taxonomy } = reader.posting;
  const isLeadIn = outline.text.charAt(line.end - 1) === ":";
  if (mentions.length === 0 && !isLeadIn) return [];
  const folded = foldText(outline.text.slice(line.start, line.end));
  const reading = readLine(folded, line.start, mentions, markersIn(reader.markers, folded));
  const stance = stanceOf(section.kind, reading, section.isCarried);
  // "Experience with:" speaks for the lines below it.
  section.isCarried ||= isLeadIn && stance.isRequirement;
  const isConcept = (skill: string): boolean => taxonomy.card(skill)?.kind === "concept";
  const waivers = waiversIn(reading, isConcept);
  const years = yearsIn(reading);
  const tierIn = (mention: LineMention): Tier | undefined => {
    const tier = tierOf(stance, reading, waivers, mention, isConcept(mention.skill));
    return tier === "must" && isTooBroad(reader, reading, mention) ? "stack" : tier;
  };
  return skillListsOf(reading, isConcept, (skill) => reader.companions.has(skill)).flatMap(({ members }) => {
    const found = members.map(tierIn);
    return tiers.flatMap((tier) =>
      findingOf(
        reading,
        years,
        tier,
        members.filter((_, at) => found[at] === tier),
      ),
    );
  });
};

const isTooBroad = ({ broad, tooBroad }: Reader, line: LineReading, mention: LineMention): boolean =>
  tooBroad.has(mention.skill) || (broad.has(mention.skill) && !isAskedOutright(line, mention));

const tiers: ReadonlyArray<Tier> = ["must", "nice", "stack"];

const findingOf = (
  reading: LineReading,
  years: ReadonlyArray<TiedYears>,
  tier: Tier,
  members: ReadonlyArray<LineMention>,
): ReadonlyArray<Finding> => {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tied = yearsTiedTo(reading, years, first.start, last.end);
  const start = Math.min(first.start, tied?.start ?? first.start);
  const end = withClosingBracket(reading, start, Math.max(last.end, tied?.end ?? last.end));
  return [
    {
      tier,
      skills: members.map(({ skill }) => skill),
      years: tied?.years ?? null,
      start: reading.offset + start,
      end: reading.offset + end,
    },
  ];
};

/** A quote that opens a bracket also closes it, when the bracket ends right there: "Python (4 years)". */
const withClosingBracket = ({ folded }: LineReading, start: number, end: number): number => {
  const quote = folded.slice(start, end);
  const isOpen = quote.lastIndexOf("(") > quote.lastIndexOf(")");
  return isOpen && folded.charAt(end) === ")" ? end + 1 : end;
};
