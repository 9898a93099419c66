/** Paragraphs become lines, with the distance to the line above; text boxes and cells become columns of their own. */
import type { FlowAside, FlowNode, FlowParagraph, FlowTable, Piece } from "../flow/flow.ts";
import type { ColumnCounter } from "./column-counter.ts";
import { type DraftLine, type DraftText, draftTextOf } from "./draft-line.ts";
import { inReadingOrder } from "./reading-order.ts";
import { linesOfTable } from "./table-lines.ts";

export const draftLinesOf = (
  nodes: ReadonlyArray<FlowNode>,
  columns: ColumnCounter,
): ReadonlyArray<DraftLine> => {
  const lines: Array<DraftLine> = [];
  const place: Place = { pending: 0, above: null, columns };
  for (const node of inReadingOrder(nodes)) {
    const next = node.kind === "paragraph" ? linesOfParagraph(node, place) : linesOfGroup(node, place);
    for (const line of next) lines.push(line);
  }
  return lines;
};

interface Place {
  /** Points left free since the last line. */
  pending: number;
  above: FlowParagraph | null;
  readonly columns: ColumnCounter;
}

/** A text box is a column of its own; a table decides itself. */
const linesOfGroup = (node: FlowTable | FlowAside, place: Place): ReadonlyArray<DraftLine> => {
  const { columns, pending } = place;
  const read = (content: ReadonlyArray<FlowNode>) => draftLinesOf(content, columns);
  if (node.kind === "aside") columns.next();
  const lines = node.kind === "aside" ? read(node.content) : linesOfTable(node, columns, read);
  if (node.kind === "aside") columns.next();
  if (lines.length > 0) {
    place.pending = 0;
    place.above = null;
  }
  return lines.map((line, at) => (at === 0 ? { ...line, spacing: line.spacing + pending } : line));
};

const linesOfParagraph = (paragraph: FlowParagraph, place: Place): ReadonlyArray<DraftLine> => {
  place.pending += distanceBetween(place.above, paragraph);
  place.above = paragraph;
  const lines: Array<DraftLine> = [];
  for (const { pieces, isNewColumn } of splitAtBreaks(paragraph.pieces)) {
    if (isNewColumn) place.columns.next();
    const draft = draftTextOf(lines.length === 0 ? withMarker(paragraph.marker, pieces) : pieces);
    if (draft.words.length === 0 && draft.links.length === 0) place.pending += paragraph.lineHeight;
    else {
      lines.push(lineOf(draft, paragraph, place, lines.length === 0));
      place.pending = 0;
    }
  }
  return lines;
};

const lineOf = (draft: DraftText, paragraph: FlowParagraph, place: Place, isFirst: boolean): DraftLine => ({
  ...draft,
  kind: isFirst && isItem(draft.text, paragraph) ? "item" : "paragraph",
  outline: isFirst ? paragraph.outline : 0,
  depth: paragraph.depth,
  column: place.columns.current(),
  spacing: place.pending,
  lineHeight: paragraph.lineHeight,
});

/** Word leaves the larger of the two, and nothing between neighbours of one style that ask for it. */
const distanceBetween = (above: FlowParagraph | null, below: FlowParagraph): number => {
  if (above === null) return below.before;
  const isSame = above.style === below.style;
  const after = isSame && above.contextual ? 0 : above.after;
  const before = isSame && below.contextual ? 0 : below.before;
  return Math.max(after, before);
};

const isItem = (text: string, { marker }: FlowParagraph): boolean =>
  marker === "•" ||
  (marker !== "" && /^\S{1,6}\s/u.test(text)) ||
  /^(?:[•·▪▫■□●○◦‣⁃∙➢➤►✓✔❖⮚]\s?|[-–—*]\s)\S/u.test(text);

const withMarker = (marker: string, pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> =>
  marker === "" ? pieces : [markerPiece(marker, pieces), ...pieces];

const markerPiece = (marker: string, [first]: ReadonlyArray<Piece>): Piece => ({
  text: `${marker} `,
  look:
    first === undefined
      ? { bold: false, italic: false, caps: false, size: 10, hidden: null }
      : { ...first.look, bold: false, italic: false },
  url: null,
  isPageNumber: false,
});

interface BrokenLine {
  readonly pieces: Array<Piece>;
  readonly isNewColumn: boolean;
}

const splitAtBreaks = (pieces: ReadonlyArray<Piece>): ReadonlyArray<BrokenLine> => {
  const lines: Array<BrokenLine> = [{ pieces: [], isNewColumn: false }];
  for (const piece of pieces) {
    for (const [text] of piece.text === "" ? [[""]] : piece.text.matchAll(/[\n\v]|[^\n\v]+/gu)) {
      if (text === "\n" || text === "\v") lines.push({ pieces: [], isNewColumn: text === "\v" });
      else lines.at(-1)?.pieces.push({ ...piece, text });
    }
  }
  return lines;
};
