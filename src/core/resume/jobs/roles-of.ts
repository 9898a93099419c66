/** The roles of a section whose lines have looks: blocks by dates, names by agreement, employers handed down to their roles. */

import type { Line } from "../lines/line.ts";
import { EMPTY, type Stretch } from "../lines/stretch.ts";
import { type EntryHeader, headerOfEntry } from "../sections/header-of-entry.ts";
import type { SectionTools } from "../sections/section-tools.ts";
import { dividedHeaders } from "./divided-headers.ts";
import { jobBlocksOf } from "./job-blocks.ts";
import { namePieces } from "./name-pieces.ts";

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
  let above: Stretch = EMPTY;
  for (const [at, { body }] of blocks.entries()) {
    const [own, header] = [named[at], headers[at]];
    if (own === undefined || header === undefined) continue;
    if (own.employer.text !== "") above = own.employer;
    const next = blocks[at + 1];
    const isBanner =
      own.title.text === "" && body.length === 0 && next !== undefined && named[at + 1]?.employer.text === "";
    if (isBanner || isBreak(own, tools)) continue;
    if (own.title.text === "" && own.employer.text === "") continue;
    if (own.title.text === "" && header.from.value === "") continue;
    const confidence = confidenceOf(own.margin, own.titled, header.from.value !== "");
    const employer = own.employer.text === "" ? above : own.employer;
    roles.push({ header, title: own.title, employer, location: own.location, body, confidence });
  }
  return roles;
};

const isBreak = (
  { title, employer }: { title: Stretch; employer: Stretch },
  { words }: SectionTools,
): boolean => words.isBreak(title.text) || (title.text === "" && words.isBreak(employer.text));

/** Measured on real pages: a narrow choice is wrong about every second time, a wide one seldom. */
const confidenceOf = (margin: number, titled: boolean, dated: boolean): number =>
  Math.min(0.95, Math.max(0.3, 0.5 + 0.1 * margin + (titled ? 0.1 : -0.1) + (dated ? 0.05 : -0.15)));
