/** Reads what a posting asks for: every skill it names, as must, nice or stack, alone or as one of several. */
import type { Span } from "#core/base/text-span.ts";
import type { WordList } from "#core/catalogue/index.ts";
import type { Line, Outline, SectionKind } from "#core/outline/index.ts";
import { foldText, type SkillMention, type Taxonomy } from "#core/taxonomy/index.ts";
import { readLine } from "./line-reading.ts";
import { markerIndexOf, markersIn } from "./markers.ts";
import { type Finding, mergeFindings } from "./merge-findings.ts";
import { waiversIn } from "./optional-skills.ts";
import type { Requirement } from "./requirement.ts";
import { skillListsOf } from "./skill-lists.ts";
import { yearsIn, yearsTiedTo } from "./tied-years.ts";
import { type Tier, tierOf } from "./tier-of.ts";
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
  const reader: Reader = { posting, mentions, next: 0 };
  const findings = outline.sections.flatMap(({ kind, heading, lines }) => [
    ...(heading === null ? [] : headingFindings(reader, heading)),
    ...lines.flatMap((line) => lineFindings(reader, kind, line)),
  ]);
  const inTitle = titleFindings(outline.text, mentions, posting.title ?? null, taxonomy);
  return mergeFindings([...inTitle, ...findings], taxonomy, cite);
};

interface Reader {
  readonly posting: PostingToRead;
  readonly mentions: ReadonlyArray<SkillMention>;
  /** The first mention that no line has taken yet; lines and mentions are both in order. */
  next: number;
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

const lineFindings = (reader: Reader, kind: SectionKind, line: Line): ReadonlyArray<Finding> => {
  const mentions = takeMentions(reader, line);
  if (mentions.length === 0) return [];
  const { outline, taxonomy, wording } = reader.posting;
  const folded = foldText(outline.text.slice(line.start, line.end));
  const reading = readLine(folded, line.start, mentions, markersIn(markerIndexOf(wording), folded));
  const waivers = waiversIn(reading);
  const years = yearsIn(reading);
  const isGeneral = (skill: string): boolean => taxonomy.card(skill)?.kind === "concept";
  return skillListsOf(reading, isGeneral).flatMap(({ members }) =>
    tiers.flatMap((tier): ReadonlyArray<Finding> => {
      const ofTier = members.filter((member) => tierOf(kind, reading, waivers, member) === tier);
      const [first, last] = [ofTier[0], ofTier.at(-1)];
      if (first === undefined || last === undefined) return [];
      const tied = yearsTiedTo(reading, years, first.start, last.end);
      const start = line.start + Math.min(first.start, tied?.start ?? first.start);
      const end = line.start + Math.max(last.end, tied?.end ?? last.end);
      return [{ tier, skills: ofTier.map(({ skill }) => skill), years: tied?.years ?? null, start, end }];
    }),
  );
};

const tiers: ReadonlyArray<Tier> = ["must", "nice", "stack"];
