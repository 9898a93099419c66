/** The header of an entry in pieces, as its looks and signs divide it, each with the place it has in the header. */
import type { DatedLine } from "../layout/entries-of.ts";
import type { FieldLabel, HeaderWords } from "../layout/header-words.ts";
import { part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { LookPart } from "../looks/look.ts";
import { partAt, splitAtLooks } from "../looks/split-at-looks.ts";
import { withoutDates } from "../sections/header-of-entry.ts";

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

/** How finely a header is divided: at looks and bars; also at dashes; also at commas. */
export type Fineness = "looks" | "dashes" | "commas";

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
    .flatMap((stretch) => splitAt(stretch, BARS))
    .flatMap((stretch) => splitAtDashes(stretch, fineness, words))
    .flatMap((stretch) => splitAtWord(stretch, words))
    .flatMap((piece) => splitAtCommas(piece, fineness === "commas", words));
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

/** Signs that part names wherever they stand. */
const BARS = /\s[|•·‖⋅▪►›»~∙]\s|\s\/{2}\s|\s?[|•·‖∙]\s?|\t+|\s{3,}|(?<=\S)\s*\(\s*\)\s*|(?:\s?\.){4,}/gu;
/** Between blanks only, so that "Full-Stack" and "Peer-to-peer" stay whole. */
const DASHES = /\s[–—-]{1,3}\s|\s?—\s?|;\s/gu;

/** "Globex - Tulsa" parts everywhere, "Engineer - Payments" only where nothing else names the employer. */
const splitAtDashes = (stretch: Stretch, fineness: Fineness, words: HeaderWords): ReadonlyArray<Stretch> => {
  const pieces = splitAt(stretch, DASHES);
  const last = pieces.at(-1);
  if (fineness !== "looks" || pieces.length < 2 || last === undefined)
    return fineness === "looks" ? [stretch] : pieces;
  return words.isPlace(last.text)
    ? [spanOfTwo(stretch, pieces[0] ?? stretch, pieces.at(-2) ?? stretch), last]
    : [stretch];
};

interface Cut {
  readonly stretch: Stretch;
  readonly afterAt: boolean;
  readonly aside: boolean;
}

/** "Senior Engineer at Acme", "Engineer @ Acme", "@Acme", "at Acme". */
const AT = /(?:^|\s)(?:at|@|bei|chez|presso|bij|hos)\s(?=\p{Lu}|\d)|(?:^|\s)@(?=\p{Lu})|\sà l['’](?=\p{Lu})/u;
const ALONE = /^(?:at|@|bei|chez|presso|bij|hos)$/u;
const ASIDE = /(?:^|\s|\()(?:via|on behalf of|client:|c\/o)\s/iu;

const splitAtWord = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Cut> => {
  const found = AT.exec(stretch.text.slice(0, 200));
  // "Globex @ Initech" names two companies; "Engineer @ Initech" one.
  const isNamed =
    found?.[0].includes("@") !== true ||
    found.index === 0 ||
    words.isTitle(stretch.text.slice(0, found.index));
  const at = isNamed ? found : null;
  const via = ASIDE.exec(stretch.text.slice(0, 200));
  const plain = { afterAt: false, aside: false };
  if (at !== null) {
    const before = part(stretch, 0, at.index);
    const after = { ...plain, stretch: part(stretch, at.index + at[0].length), afterAt: true };
    return before.text === "" ? [after] : [{ ...plain, stretch: before }, after];
  }
  if (via === null || via.index < 3) return [{ ...plain, stretch }];
  return [
    { ...plain, stretch: part(stretch, 0, via.index) },
    { ...plain, stretch: part(stretch, via.index + via[0].length), aside: true },
  ];
};

/** Commas divide where a place, a title or a company stands between them; "Acme, Inc." and "Engineer, Payments" stay whole. */
const splitAtCommas = (cut: Cut, isFine: boolean, words: HeaderWords): ReadonlyArray<Cut> => {
  const pieces = splitAt(
    cut.stretch,
    /,\s*(?!(?:inc|llc|ltd|gmbh|corp|co|plc|lp|s\.?a|s\.?l|ag|bv|b\.v)\b\.?)(?=\S)/giu,
  );
  if (pieces.length < 2 || pieces.length > 6) return [cut];
  const grouped: Array<Stretch> = [];
  for (let at = 0; at < pieces.length; at += 1) {
    // As many pieces as make one place: "Irvine, CA (Remote)", "São Paulo, SP, Brazil".
    const length = [3, 2, 1].find(
      (count) =>
        at + count <= pieces.length &&
        (at > 0 || count > 1) &&
        words.isPlace(span(cut.stretch, pieces, at, at + count - 1).text),
    );
    const piece = pieces[at];
    if (length !== undefined) {
      grouped.push(span(cut.stretch, pieces, at, at + length - 1));
      at += length - 1;
    } else if (piece !== undefined) {
      const above = grouped.at(-1);
      if (above !== undefined && (isFine ? belongs(above, piece, words) : !words.isPlace(above.text)))
        grouped[grouped.length - 1] = spanOfTwo(cut.stretch, above, piece);
      else grouped.push(piece);
    }
  }
  return grouped.map((stretch, i) => ({ ...cut, stretch, afterAt: cut.afterAt && i === 0 }));
};

/** A team after a title, or two names neither of which is a title, stay together. */
const belongs = (above: Stretch, piece: Stretch, words: HeaderWords): boolean => {
  if (words.isPlace(above.text)) return false;
  const [first, second] = [words.isTitle(above.text), words.isTitle(piece.text)];
  if (first && second) return true;
  if (first) return words.isTeam(piece.text);
  return !second;
};

const span = (whole: Stretch, pieces: ReadonlyArray<Stretch>, from: number, to: number): Stretch =>
  spanOfTwo(whole, pieces[from] ?? whole, pieces[to] ?? whole);

const spanOfTwo = (whole: Stretch, first: Stretch, last: Stretch): Stretch =>
  part(
    whole,
    whole.offsets.indexOf(first.offsets[0] ?? -1),
    whole.offsets.indexOf(last.offsets.at(-1) ?? -1) + 1,
  );

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
