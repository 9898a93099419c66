/** Builds the engine from the catalogue: word lists and tries are made here, once, and never again. */
import { createArchetypeClassifier } from "#core/archetype/index.ts";
import { err, type Result } from "#core/base/result.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Catalogue } from "#core/catalogue/index.ts";
import { evaluate } from "#core/evaluation/index.ts";
import { factsOf } from "#core/facts/index.ts";
import { outlineOf } from "#core/outline/index.ts";
import { type PostingReaders, parsePosting } from "#core/posting/index.ts";
import { requirementsIn } from "#core/requirements/index.ts";
import { datesIn, type ResumeReading, readResume } from "#core/resume/index.ts";
import { createTaxonomy, type SkillMention } from "#core/taxonomy/index.ts";
import type { Engine } from "./engine.ts";
import type { Failure } from "./operation.ts";

export const createEngine = (catalogue: Catalogue): Engine => {
  const taxonomy = createTaxonomy(catalogue.skills, catalogue.spellingIndex);
  const { wording } = catalogue;
  const classify = createArchetypeClassifier(catalogue);
  const mentionsIn = rememberLast(taxonomy.mentionsIn);
  const factsOn = rememberByDay((resume: ResumeReading, asOf) =>
    factsOf(resume, { taxonomy, wording, asOf }),
  );
  const readers: PostingReaders = {
    wording,
    outlineOf: (citable, page) => outlineOf(citable, wording, page.blocks),
    requirementsIn: (outline, citable, title) =>
      requirementsIn({
        outline,
        taxonomy,
        wording,
        mentions: mentionsIn(outline.text),
        title: placeIn(outline.text, title),
        cite: citable.cite,
      }),
    archetypeOf: ({ citable, outline, title, company }) =>
      classify({
        title: placeIn(outline.text, title),
        outline,
        mentions: withoutEmployer(mentionsIn(outline.text), outline.text, company),
        cite: citable.cite,
      }),
  };
  return {
    catalogue,
    taxonomy,
    parsePosting: (page) => withMessage(parsePosting(page, readers)),
    readResume: (page) => withMessage(readResume(page, { wording })),
    datesIn: (text) => datesIn(text, { wording }),
    evaluate: ({ posting, resume, profile, evidence, asOf }) => {
      const day = asOf ?? catalogue.date;
      const facts = factsOn(resume, day);
      return evaluate({
        posting,
        resume,
        facts,
        profile,
        profileText: profile && JSON.stringify(profile, null, 2),
        evidence,
        evidenceText: evidence && JSON.stringify(evidence, null, 2),
        catalogue,
        taxonomy,
        asOf: day,
      });
    },
  };
};

/** Requirements and archetype ask for the skills of the same text, one after the other. */
const rememberLast = (
  find: (text: string) => ReadonlyArray<SkillMention>,
): ((text: string) => ReadonlyArray<SkillMention>) => {
  let last: { readonly text: string; readonly found: ReadonlyArray<SkillMention> } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
};

/** One résumé is held against many postings, all on one day; what was read is kept as long as the résumé is. */
const rememberByDay = <Key extends object, Value>(
  read: (key: Key, day: string) => Value,
): ((key: Key, day: string) => Value) => {
  const lastByKey = new WeakMap<Key, { readonly day: string; readonly value: Value }>();
  return (key, day) => {
    const last = lastByKey.get(key);
    if (last?.day === day) return last.value;
    const value = read(key, day);
    lastByKey.set(key, { day, value });
    return value;
  };
};

/** An employer may be called like a product, and its name must not decide what kind of job it offers. */
const withoutEmployer = (
  mentions: ReadonlyArray<SkillMention>,
  text: string,
  company: string | null,
): ReadonlyArray<SkillMention> => {
  const names = company === null ? "" : ` ${company.toLowerCase()} `;
  if (names === "") return mentions;
  return mentions.filter(({ start, end }) => !names.includes(` ${text.slice(start, end).toLowerCase()} `));
};

/** A span of the page as offsets of what a reader sees, which hidden text can only have moved to the left. */
const placeIn = (
  visible: string,
  span: Span | null,
): { readonly start: number; readonly end: number } | null => {
  const start = span === null ? -1 : visible.lastIndexOf(span.quote, span.start);
  return span === null || start < 0 ? null : { start, end: start + span.quote.length };
};

const withMessage = <T, E extends { readonly type: string; readonly message?: string }>(
  result: Result<T, E>,
): Result<T, Failure> =>
  result.ok
    ? result
    : err({
        type: result.error.type,
        message: messageByType[result.error.type] ?? result.error.message ?? result.error.type,
      });

const messageByType: Readonly<Record<string, string>> = {
  EmptyPosting: "The posting holds no text that a reader could see. Paste the text of the posting itself.",
  EmptyResume:
    "The résumé holds no text that a reader could see. Paste its text, or save it as PDF with a text layer.",
};
