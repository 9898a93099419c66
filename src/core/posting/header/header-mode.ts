/** The mode that title, place chips and forum headers name. A title's or a forum ad's own word is strong; a board's chip is weak. */
import type { Span } from "#core/base/text-span.ts";
import type { WorkMode } from "../posting.ts";
import type { PostingContext } from "../posting-context.ts";

export interface HeaderMode {
  readonly mode: WorkMode;
  readonly span: Span;
  /** The ad's author wrote it about this role, so that the text below is not needed. */
  readonly isStrong: boolean;
}

export const headerMode = (context: PostingContext): HeaderMode | null => {
  const { header, reading } = context;
  const title = header.title === null ? null : modeIn(context, header.title.start, header.title.end);
  const forum = forumStretch(context);
  if (forum !== null) {
    const mode = modeIn(context, forum.start, forum.end);
    if (mode) return { ...mode, isStrong: true };
  }
  if (
    title !== null &&
    (title.mode !== "remote" ||
      !/remote (?:development|sensing|access|support)/u.test(
        reading.text.slice(header.title?.start ?? 0, header.title?.end ?? 0),
      ))
  ) {
    return { ...title, isStrong: title.mode === "remote" };
  }
  for (const place of header.places) {
    const mode = modeIn(context, place.start, place.end);
    if (mode) return { ...mode, isStrong: mode.isChoice };
  }
  return null;
};

/** The stretches that `headerMode` speaks for; the text's own cues are elsewhere. */
export const headerStretches = (
  context: PostingContext,
): ReadonlyArray<{ readonly start: number; readonly end: number }> => {
  const { title, places } = context.header;
  const forum = forumStretch(context);
  return [...(title ? [title] : []), ...places, ...(forum ? [forum] : [])];
};

/** From the first to the last segment of a `Company | Role | Place | REMOTE` line. */
const forumStretch = ({ header, reading }: PostingContext): { start: number; end: number } | null => {
  const segments = header.pieces.filter(({ label }) => label !== "other");
  const line = segments.find((piece, index) => {
    const next = segments[index + 1];
    return (
      next !== undefined &&
      /^ ?(?:[|•·]| - )/u.test(reading.text.slice(piece.end, piece.end + 4)) &&
      next.start - piece.end < 6
    );
  });
  if (line === undefined) return null;
  const newline = reading.text.indexOf("\n", line.start);
  return {
    start: line.start,
    end: Math.min(newline === -1 ? reading.text.length : newline, line.start + 400),
  };
};

const modeWord =
  /(?<![a-z])(?:(remote|remotely|wfh|work from home|telecommute|anywhere)|(hybrid|hyrbid|semi-onsite|semi-remote)|(on-?site|on site|in-person|in person|in-office|in office))(?![a-z])/gu;

const modeIn = (
  { reading }: PostingContext,
  start: number,
  end: number,
): { readonly mode: WorkMode; readonly span: Span; readonly isChoice: boolean } | null => {
  const text = reading.text.slice(start, end);
  const matches = [...text.matchAll(modeWord)];
  const first = matches[0];
  if (first === undefined) return null;
  const named = {
    remote: matches.some((match) => match[1]),
    hybrid:
      matches.some((match) => match[2]) ||
      (/(?:\d ?(?:x|days?)|x\/)[^|]{0,20}(?:week|wk|remote)|\d-\d days|days (?:in|on)/u.test(text) &&
        !/month|year|(?:\b5|five) days/u.test(text)),
    onsite: matches.some((match) => match[3]),
  };
  const isChoice = named.remote && (named.hybrid || named.onsite) && /\bor\b|\/|,|&| and /u.test(text);
  const last = matches.at(-1) ?? first;
  const span = reading.cite(start + first.index, start + last.index + last[0].length);
  return { mode: modeOf(named, text), span, isChoice: isChoice && /\bor\b|\//u.test(text) };
};

const modeOf = (named: { remote: boolean; hybrid: boolean; onsite: boolean }, text: string): WorkMode => {
  if (named.remote && !/days? remote|remote ok for/u.test(text)) return "remote";
  if (named.hybrid) return "hybrid";
  return named.onsite ? "onsite" : "remote";
};
