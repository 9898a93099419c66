/** The header of an entry in pieces, as its looks and signs divide it, each with the place it has in the header. */
import type { DatedLine } from "../layout/entries-of.ts";
import type { FieldLabel, HeaderWords } from "../layout/header-words.ts";
import { part, type Stretch } from "../lines/stretch.ts";
import type { LookPart } from "../looks/look.ts";
import { partAt, splitAtLooks } from "../looks/split-at-looks.ts";
import { withoutDates } from "../sections/header-of-entry.ts";
import { ALONE, cutsIn, type Fineness } from "./header-cuts.ts";

export interface Piece {
  readonly stretch: Stretch;
  /**
   * Pieces of several entries with the same slot hold the same thing: row from the date, or from the top, number in
   * the row, style.
   */
  readonly slots: ReadonlyArray<string>;
  /** Rows below the date; negative above it. */
  readonly row: number;
  readonly style: string;
  readonly linked: boolean;
  /** "at" or "@" stands before it. */
  readonly afterAt: boolean;
  /** "for", "via" or "client" stands before it, or brackets hold it. */
  readonly aside: boolean;
  /** 0–1: bold or large pieces are the ones that name something. */
  readonly prominence: number;
  /** "Role: Engineer" says itself what it is. */
  readonly label: FieldLabel | null;
}

export const piecesOf = (
  lines: ReadonlyArray<DatedLine>,
  fineness: Fineness,
  words: HeaderWords,
): ReadonlyArray<Piece> => {
  const ranged = lines.findIndex(({ range }) => range !== null && !range.single);
  const dated = Math.max(0, ranged === -1 ? lines.findIndex(({ range }) => range !== null) : ranged);
  return lines.flatMap((entry, at) =>
    rowPieces(entry, { top: at, row: at - dated, isDated: at === dated, fineness, words }),
  );
};

interface Row {
  readonly top: number;
  readonly row: number;
  readonly isDated: boolean;
  readonly fineness: Fineness;
  readonly words: HeaderWords;
}

const rowPieces = (entry: DatedLine, { top, row, isDated, fineness, words }: Row): ReadonlyArray<Piece> => {
  const { line } = entry;
  const parts = line.look?.parts ?? [];
  const found = withoutDates(entry, isDated)
    .flatMap((stretch) => splitAtLooks(stretch, parts))
    .flatMap((stretch) => cutsIn(stretch, fineness, words));
  const margin = isDated ? marginOf(entry, parts) : -1;
  return found
    .map((cut, i, all) => ({
      ...cut,
      ...unlabelled(cut.stretch, words),
      afterAt: cut.afterAt || ALONE.test(all[i - 1]?.stretch.text ?? ""),
    }))
    .filter(
      ({ stretch }) =>
        isTelling(stretch) && (!words.isEmploymentKind(stretch.text) || words.isInternship(stretch.text)),
    )
    .map(({ stretch, afterAt, aside, label }, i) => {
      const look = partAt(stretch, parts);
      const style = styleOfPart(look, stretch.text, line.kind === "heading");
      const linked = line.links.some(({ offsets }) => isWithin(offsets[0], stretch));
      const prominence =
        look === undefined ? 0 : (look.bold ? 0.3 : 0) + Math.max(0, Math.min(0.5, (look.size - 1) * 2));
      const isNote = (stretch.offsets[0] ?? 0) < margin || /^\(/u.test(stretch.text);
      return {
        stretch,
        afterAt,
        aside: aside || isNote,
        style,
        linked,
        prominence,
        label,
        row,
        slots: [`${row}:${i}:${style}`, `top ${top}:${i}:${style}`],
      };
    });
};

/** Words in the margin beside a date ("2016 – today, contract, 2 years"), left of a header in bold, are notes: where they end. */
const marginOf = ({ range }: DatedLine, parts: ReadonlyArray<LookPart>): number => {
  const header = parts.find(({ bold }) => bold);
  return range === null || range.start > 0 || parts[0]?.bold === true || header?.apart !== true
    ? -1
    : header.start;
};

const unlabelled = (stretch: Stretch, words: HeaderWords): { stretch: Stretch; label: FieldLabel | null } => {
  const colon = stretch.text.slice(0, 30).indexOf(":");
  const label = colon < 2 ? null : words.fieldLabel(stretch.text.slice(0, colon));
  return { label, stretch: label === null ? stretch : part(stretch, colon + 1) };
};

const isWithin = (offset: number | undefined, { offsets }: Stretch): boolean =>
  offset !== undefined && offset >= (offsets[0] ?? 0) && offset <= (offsets.at(-1) ?? -1);

/** Employment lengths and kinds ("3 yrs 2 mos", "Full-time") tell neither title nor employer. */
const isTelling = ({ text }: Stretch): boolean =>
  text.length > 1 &&
  /\p{L}{2}|\p{L}\p{N}|\p{N}\p{L}/u.test(text) &&
  !/^\(?\d{1,2}\+?\s?(?:yrs?|years?|mos?|months?|ans?|mois|Jahre?|Monate?|años?|meses|anos?)\b/iu.test(
    text,
  ) &&
  !/^\(?(?:full|part)[- ]?time\)?$|^\(?(?:permanent|contract|self-employed|on-?site|remote|hybrid|at|in|for|and|via|from|since|chez|bei|presso)\)?$/iu.test(
    text,
  );

const styleOfPart = (own: LookPart | undefined, text: string, isHeading: boolean): string =>
  own === undefined
    ? isHeading
      ? "h"
      : ""
    : `${Math.round(own.size * 20)}${own.bold ? "b" : ""}${own.italic ? "i" : ""}${/\p{Lu}{4}/u.test(text) && text === text.toUpperCase() ? "c" : ""}`;
