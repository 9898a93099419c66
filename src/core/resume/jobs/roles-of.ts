/** The roles of a section whose lines have looks: blocks by dates, names by agreement, employers handed down to their roles. */

import type { EntryLines } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, type Stretch } from "../lines/stretch.ts";
import { type EntryHeader, headerOfEntry } from "../sections/header-of-entry.ts";
import type { SectionTools } from "../sections/section-tools.ts";
import { dividedHeaders } from "./divided-headers.ts";
import { jobBlocksOf } from "./job-blocks.ts";
import { type NamedPieces, namePieces } from "./name-pieces.ts";

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
  const blocks = jobBlocksOf(lines, tools);
  const headers = blocks.map(({ header }) => headerOfEntry(header));
  const named = namePieces(dividedHeaders(blocks, tools.words), tools.words);
  const roles: Array<Role> = [];
  let above: Above = NOTHING_ABOVE;
  for (const [at, { body }] of blocks.entries()) {
    const [own, header] = [named[at], headers[at]];
    if (own === undefined || header === undefined) continue;
    const banner = isBanner(at, blocks, named, headers);
    if (banner !== null) {
      above = {
        employer: own.employer,
        isGroup: true,
        until: banner === "covers" ? header : null,
        dates: header,
      };
      continue;
    }
    const dated = header.from.value === "" && above.dates !== null ? above.dates : header;
    const isCovered = above.until !== null && covers(above.until, dated);
    if (!isCovered && own.employer.text !== "")
      above = { ...NOTHING_ABOVE, employer: own.employer, isGroup: own.stacked };
    if (
      isBreak(own, tools) ||
      (own.title.text === "" && (own.employer.text === "" || dated.from.value === ""))
    )
      continue;
    const employer = isCovered || (own.employer.text === "" && above.isGroup) ? above.employer : own.employer;
    const confidence = confidenceOf(own.margin, own.titled, dated.from.value !== "");
    roles.push({ header: dated, title: own.title, employer, location: own.location, body, confidence });
    above = { ...above, dates: null };
  }
  return roles;
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

/** An employer alone, its roles below it; "covers" if it states the time of all of them. */
const isBanner = (
  at: number,
  blocks: ReadonlyArray<EntryLines>,
  named: ReadonlyArray<NamedPieces>,
  headers: ReadonlyArray<EntryHeader>,
): "covers" | "heads" | null => {
  const [own, next, header, below] = [named[at], named[at + 1], headers[at], headers[at + 1]];
  if (own === undefined || next === undefined || header === undefined || below === undefined) return null;
  if (own.title.text !== "" || own.employer.text === "" || next.title.text === "") return null;
  const isShort =
    (blocks[at]?.body ?? []).every(({ kind }) => kind === "text") && (blocks[at]?.body.length ?? 0) <= 2;
  if (!isShort) return null;
  const isAround = header.from.value !== "" && below.from.value !== "" && covers(header, below);
  if (isAround && blocks[at]?.header[0]?.line.look !== null) return "covers";
  return next.employer.text === "" ? "heads" : null;
};

const covers = (whole: EntryHeader, part: EntryHeader): boolean => {
  if (part.from.value === "") return true;
  const end = ({ to }: EntryHeader): string => (to.value === "present" ? "9999" : to.value.slice(0, 4));
  return whole.from.value.slice(0, 4) <= part.from.value.slice(0, 4) && end(whole) >= end(part);
};

const isBreak = (
  { title, employer }: { title: Stretch; employer: Stretch },
  { words }: SectionTools,
): boolean => words.isBreak(title.text) || (title.text === "" && words.isBreak(employer.text));

/** Measured on real pages: a narrow choice is wrong about every second time, a wide one seldom. */
const confidenceOf = (margin: number, titled: boolean, dated: boolean): number =>
  Math.min(0.95, Math.max(0.3, 0.5 + 0.1 * margin + (titled ? 0.1 : -0.1) + (dated ? 0.05 : -0.15)));
