/** The roles of a section whose lines have looks: blocks by dates, names by agreement, employers handed down to their roles. */

import type { EntryLines } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, type Stretch } from "../lines/stretch.ts";
import { type EntryHeader, headerOfEntry } from "../sections/header-of-entry.ts";
import type { SectionTools } from "../sections/section-tools.ts";
import { dividedHeaders } from "./divided-headers.ts";
import { jobBlocksOf } from "./job-blocks.ts";
import { type NamedPieces, namePieces } from "./naming/name-pieces.ts";

export interface Role {
  readonly header: EntryHeader;
  readonly title: Stretch;
  readonly employer: Stretch;
  readonly location: Stretch;
  readonly body: ReadonlyArray<Line>;
  /** 0–1: how sure the naming is. */
  readonly confidence: number;
}

export const rolesByLook = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<Role> => {
  const entries = entriesOf(jobBlocksOf(lines, tools), tools);
  const areDated = entries.some(({ header }) => header.from.value !== "");
  const roles: Array<Role> = [];
  let above: Above = NOTHING_ABOVE;
  for (const [at, entry] of entries.entries()) {
    const banner = bannerOf(entry, entries[at + 1]);
    if (banner !== null) above = banner;
    else {
      const header = entry.header.from.value === "" ? (above.dates ?? entry.header) : entry.header;
      above = belowOf(entry, above, header);
      if (isJob(entry, header, areDated, tools)) {
        roles.push(roleOf(entry, above, header));
        above = { ...above, dates: null };
      }
    }
  }
  return roles;
};

/** What is known of the employer for this entry and those below it. */
const belowOf = ({ named }: Entry, above: Above, header: EntryHeader): Above =>
  named.employer.text === "" || isCovered(above, header)
    ? above
    : { ...NOTHING_ABOVE, employer: named.employer, isGroup: named.stacked };

const isCovered = ({ until }: Above, header: EntryHeader): boolean => until !== null && covers(until, header);

const roleOf = ({ named, body }: Entry, above: Above, header: EntryHeader): Role => {
  const { title, location } = named;
  const isBelow = isCovered(above, header) || (named.employer.text === "" && above.isGroup);
  const employer = isBelow ? above.employer : named.employer;
  return { header, title, employer, location, body, confidence: confidenceOf(named, header) };
};

interface Entry {
  readonly named: NamedPieces;
  readonly header: EntryHeader;
  readonly body: ReadonlyArray<Line>;
}

const entriesOf = (blocks: ReadonlyArray<EntryLines>, { words }: SectionTools): ReadonlyArray<Entry> =>
  namePieces(dividedHeaders(blocks, words), words).map((named, at) => ({
    named,
    header: headerOfEntry(blocks[at]?.header ?? []),
    body: blocks[at]?.body ?? [],
  }));

/** Time off is no job; without dates, among jobs that have them, only title and employer together are one. */
const isJob = ({ named }: Entry, dated: EntryHeader, others: boolean, { words }: SectionTools): boolean => {
  const [title, employer] = [named.title.text, named.employer.text];
  if (words.isBreak(title) || (title === "" && words.isBreak(employer))) return false;
  const isWhole = title !== "" && employer !== "";
  return isWhole || (title + employer !== "" && (dated.from.value !== "" || (title !== "" && !others)));
};

/** The employer under which roles may stand, and its own dates. */
interface Above {
  readonly employer: Stretch;
  /** It stands on a line of its own: roles without an employer belong to it. */
  readonly isGroup: boolean;
  readonly until: EntryHeader | null;
  /** For a role without dates right below it. */
  readonly dates: EntryHeader | null;
}

const NOTHING_ABOVE: Above = { employer: EMPTY, isGroup: false, until: null, dates: null };

/** An employer alone, its roles below it: they have its name, and those within its time have no other. */
const bannerOf = ({ named, header, body }: Entry, below: Entry | undefined): Above | null => {
  if (below === undefined || named.title.text !== "" || named.employer.text === "") return null;
  if (below.named.title.text === "" || !isShort(body)) return null;
  const areDated = header.from.value !== "" && below.header.from.value !== "";
  const isWhole = areDated && covers(header, below.header);
  if (!isWhole && below.named.employer.text !== "") return null;
  return { employer: named.employer, isGroup: true, until: isWhole ? header : null, dates: header };
};

/** A line or two on what the employer does. */
const isShort = (body: ReadonlyArray<Line>): boolean =>
  body.length <= 2 && body.every(({ kind }) => kind === "text");

const covers = (whole: EntryHeader, part: EntryHeader): boolean => {
  if (part.from.value === "") return true;
  const end = ({ to }: EntryHeader): string => (to.value === "present" ? "9999" : to.value.slice(0, 4));
  return whole.from.value.slice(0, 4) <= part.from.value.slice(0, 4) && end(whole) >= end(part);
};

/** Measured on real pages: a narrow choice is wrong about every second time, a wide one seldom. */
const confidenceOf = ({ margin, titled }: NamedPieces, { from }: EntryHeader): number =>
  Math.min(
    0.95,
    Math.max(0.3, 0.5 + 0.1 * margin + (titled ? 0.1 : -0.1) + (from.value !== "" ? 0.05 : -0.15)),
  );
