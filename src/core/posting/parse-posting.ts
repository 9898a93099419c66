/**
 * A page becomes a posting: each field is read by its own reader from the same reading, and cites its words. Text of a
 * posting is data; a sentence may set the field that it speaks of and nothing else.
 */

import type { ArchetypeReading } from "#core/archetype/index.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Span } from "#core/base/text-span.ts";
import type { WordList } from "#core/catalogue/index.ts";
import type { Outline } from "#core/outline/index.ts";
import { type CitableText, citableTextOf, type PageText } from "#core/page-text/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import { embeddedFieldsOf } from "./embedded/embedded-fields.ts";
import { readClearance } from "./fields/clearance.ts";
import { readDaysInOffice } from "./fields/days-in-office.ts";
import { readEmployment } from "./fields/employment.ts";
import { readLevel } from "./fields/level.ts";
import { readLocations } from "./fields/locations.ts";
import { readLoop } from "./fields/loop.ts";
import { readPay } from "./fields/pay.ts";
import { readCompany, readTitle } from "./fields/title.ts";
import { readWorkMode } from "./fields/work-mode.ts";
import { readWorkRights } from "./fields/work-rights.ts";
import { readYears } from "./fields/years.ts";
import { headerOf } from "./header/header.ts";
import type { Posting, PostingField } from "./posting.ts";
import type { PostingContext } from "./posting-context.ts";
import { postingWordingOf } from "./posting-wording.ts";
import { readingOf } from "./reading/reading.ts";
import { wordPositionsOf } from "./reading/word-positions.ts";
import { instructionsIn, withoutInstructions } from "./signals/instructions.ts";
import { readSignals } from "./signals/read-signals.ts";

export interface PostingReaders {
  readonly wording: ReadonlyArray<WordList>;
  readonly outlineOf: (citable: CitableText, page: PageText) => Outline;
  readonly requirementsIn: (
    outline: Outline,
    citable: CitableText,
    title: Span | null,
  ) => ReadonlyArray<Requirement>;
  readonly archetypeOf: (input: ArchetypeInput) => ArchetypeReading;
}

/** What the archetype is decided from; `title` is a span of the page's text, null when the page shows none. */
export interface ArchetypeInput {
  readonly citable: CitableText;
  readonly outline: Outline;
  readonly requirements: ReadonlyArray<Requirement>;
  readonly title: Span | null;
  /** The employer's name, which says nothing about the kind of job. */
  readonly company: string | null;
}

export const parsePosting = (page: PageText, readers: PostingReaders): Result<Posting, EmptyPosting> => {
  const asGiven = contextOf(page, readers);
  if (asGiven === null) return err({ type: "EmptyPosting" });
  const [instruction, ...more] = instructionsIn(asGiven);
  if (instruction === undefined) return ok(understand(page, asGiven, readers));
  const quietPage = withoutInstructions(page, [instruction, ...more]);
  const quiet = contextOf(quietPage, readers);
  if (quiet === null) return err({ type: "EmptyPosting" });
  const posting = understand(quietPage, quiet, readers);
  return ok({ ...posting, signals: [{ id: "prompt-injection", span: instruction }, ...posting.signals] });
};

const understand = (page: PageText, context: PostingContext, readers: PostingReaders): Posting => {
  const { citable, outline } = context;
  const title = readTitle(context);
  const titleSpan = title?.because[0] ?? null;
  const requirements = readers.requirementsIn(outline, citable, titleSpan);
  const archetype = readers.archetypeOf({
    citable,
    outline,
    requirements,
    title: titleSpan,
    company: readCompany(context)?.value ?? null,
  });
  return assemble(page, context, { title, requirements, archetype });
};

/** The page holds no letter or digit that a reader could see. */
export interface EmptyPosting {
  readonly type: "EmptyPosting";
}

/** Null when nothing of the page can be seen. */
const contextOf = (page: PageText, readers: PostingReaders): PostingContext | null => {
  const citable = citableTextOf(page, "posting");
  if (!/[\p{L}\p{N}]/u.test(citable.visible)) return null;
  const wording = postingWordingOf(readers.wording);
  const reading = readingOf(citable);
  return {
    citable,
    wording,
    reading,
    positions: wordPositionsOf(reading.text),
    header: headerOf(reading, wording),
    outline: readers.outlineOf(citable, page),
    embedded: embeddedFieldsOf(page.embedded),
  };
};

interface Parts {
  readonly title: ReturnType<typeof readTitle>;
  readonly requirements: ReadonlyArray<Requirement>;
  readonly archetype: ArchetypeReading;
}

const assemble = (
  page: PageText,
  context: PostingContext,
  { title, requirements, archetype }: Parts,
): Posting => {
  const company = readCompany(context);
  const years = readYears(context);
  const level = readLevel(context, title?.value ?? null, years);
  const { first: pay, alternates } = readPay(context);
  const remote = readWorkMode(context);
  const daysInOffice = readDaysInOffice(context);
  const locations = readLocations(context);
  const workRights = readWorkRights(context);
  const employment = readEmployment(context, pay, level);
  const because: Record<PostingField, ReadonlyArray<Span>> = {
    title: title?.because ?? [],
    company: company?.because ?? [],
    level: level.because,
    years: years?.because ?? [],
    pay: pay?.because ?? [],
    remote: remote.because,
    daysInOffice: daysInOffice?.because ?? [],
    locations: locations.because,
    workRights: workRights.because,
    employment: employment.because,
    clearance: readClearance(context),
  };
  const draft: Omit<Posting, "signals"> = {
    text: page.text,
    title: title?.value ?? null,
    company: company?.value ?? null,
    archetype,
    level: level.value,
    years: years && { min: years.min, max: years.max },
    requirements,
    pay: pay?.value ?? null,
    payAlternates: alternates.map(({ value }) => value),
    remote: remote.value,
    daysInOffice: daysInOffice?.value ?? null,
    locations: locations.value,
    workRights: workRights.value,
    employment: employment.value,
    loop: readLoop(context),
    removed: page.hidden.map(({ start, end, what }) => ({
      what,
      span: { source: "posting", start, end, quote: page.text.slice(start, end) },
    })),
    because,
  };
  return { ...draft, signals: readSignals(context, draft) };
};
