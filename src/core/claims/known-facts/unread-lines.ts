/**
 * The lines of the page that no field holds, each with the job it stands under. The verifier must know the whole résumé:
 * a line that was misread must not become a false alarm.
 */
import type { CitableKind, FactJob } from "#core/ledger/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { sentencesIn } from "../reading/sentences-in.ts";

export interface UnreadLine {
  readonly id: string;
  readonly text: string;
  readonly job: FactJob | null;
  /** A line of a school is a line of a school, whatever of it was read. */
  readonly kind: CitableKind;
}

export const unreadLinesOf = (
  reading: ResumeReading,
  jobs: ReadonlyMap<string, FactJob>,
): ReadonlyArray<UnreadLine> => {
  // In a JSON file every value that the schema knows is a field, and the rest is syntax.
  if (/^\s*[{[]/u.test(reading.text)) return [];
  const held = heldStretches(reading);
  const cursor = { held: 0, path: "" };
  return sentencesIn(reading.text).flatMap(({ start, end }, number) => {
    while ((held[cursor.held]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      cursor.path = held[cursor.held]?.path ?? "";
      cursor.held += 1;
    }
    const rest = unheldPart(reading.text, start, end, held, cursor.held);
    if (!/[\p{L}\p{N}]{2}/u.test(rest.text)) return [];
    const job = jobs.get(entryOf(rest.path === "" ? cursor.path : rest.path)) ?? null;
    const kind = KINDS.get(/^\/[a-z]+/u.exec(rest.path)?.[0] ?? "") ?? "other";
    return [{ id: `/text/${number}`, text: reading.text.slice(start, end), job, kind }];
  });
};

const KINDS: ReadonlyMap<string, CitableKind> = new Map([
  ["/education", "education"],
  ["/certificates", "certificate"],
  ["/skills", "skills-list"],
]);

/**
 * What stands behind the fields of an entry in its line and in none of them, by entry: "not finished" of a degree,
 * "in progress" of a certificate. Without it the fields would claim more than the page.
 */
export const restsByEntry = (reading: ResumeReading): ReadonlyMap<string, string> => {
  const rests = new Map<string, string>();
  const held = heldStretches(reading);
  for (const [at, { end, path }] of held.entries()) {
    const entry = /^\/(?:education|certificates|languages)\/\d+/u.exec(path)?.[0];
    const newline = reading.text.indexOf("\n", end);
    const stop = Math.min(
      held[at + 1]?.start ?? reading.text.length,
      newline < 0 ? reading.text.length : newline,
    );
    const rest = reading.text.slice(end, stop).replaceAll(/^[\s,;:·|()*–—-]+|[\s,;:·|()*–—-]+$/gu, "");
    if (entry !== undefined && /\p{L}{2}/u.test(rest))
      rests.set(entry, [rests.get(entry) ?? "", rest].filter(Boolean).join(", "));
  }
  return rests;
};

interface Held {
  readonly start: number;
  readonly end: number;
  /** "" for hidden text, which is never evidence. */
  readonly path: string;
}

/** In order of the text; fields inside others are kept, the walk skips them. */
const heldStretches = ({ fields, removed }: ResumeReading): ReadonlyArray<Held> =>
  [
    ...fields.flatMap(({ path, span }) =>
      span === null ? [] : [{ start: span.start, end: span.end, path }],
    ),
    ...removed.map(({ span }) => ({ start: span.start, end: span.end, path: "" })),
  ].sort((one, other) => one.start - other.start || other.end - one.end);

/** What of a line no field holds; the path of a field in the same line, if any. */
const unheldPart = (
  text: string,
  start: number,
  end: number,
  held: ReadonlyArray<Held>,
  from: number,
): { readonly text: string; readonly path: string } => {
  let rest = "";
  let path = "";
  let at = start;
  for (let i = from; i < held.length; i += 1) {
    const one = held[i];
    if (one === undefined || one.start >= end) break;
    if (one.start > at) rest += `${text.slice(at, one.start)} `;
    at = Math.max(at, one.end);
    path = one.path || path;
  }
  return { text: at < end ? rest + text.slice(at, end) : rest, path };
};

const entryOf = (path: string): string => /^\/(?:work|projects|volunteer)\/\d+/u.exec(path)?.[0] ?? "";
