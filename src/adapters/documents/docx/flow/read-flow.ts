/** Paragraphs, tables and text boxes of one part of a Word file, in order. */
import { paragraphLookOf, withLook } from "../word/looks.ts";
import { isDeleted, type Style, styleIdOf } from "../word/styles.ts";
import { attributeOf, childOf, elementsOf, type XmlElement } from "../xml/xml-element.ts";
import type { FlowNode, FlowParagraph, FlowTable, Piece } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import { chosenOf, readRuns, sizeOfMark } from "./read-runs.ts";

/** `parents` are `w:body`, `w:hdr`, a cell's or a box's content; their children are read. */
export const readFlow = (
  content: ReadonlyArray<XmlElement>,
  given: Omit<FlowContext, "readContent">,
): ReadonlyArray<FlowNode> => {
  const context: FlowContext = {
    ...given,
    readContent: (inner) => readFlow(inner, { ...given, around: null, isOnWhite: false }),
  };
  const nodes: Array<FlowNode> = [];
  readBlocks(content, context, { nodes, carried: [] });
  return nodes;
};

interface Blocks {
  readonly nodes: Array<FlowNode>;
  /** Words of a paragraph whose end was deleted: they belong to the next. */
  carried: ReadonlyArray<Piece>;
}

/** Deleted and moved away blocks, and what only describes. */
const skipped = new Set([
  "w:del",
  "w:moveFrom",
  "w:sectPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tblPr",
  "w:tblGrid",
  "w:pPr",
]);

const readBlocks = (content: ReadonlyArray<XmlElement>, context: FlowContext, blocks: Blocks): void => {
  for (const element of content) {
    if (skipped.has(element.name)) continue;
    if (element.name === "w:p") readParagraph(element, context, blocks);
    else if (element.name === "w:tbl") blocks.nodes.push(readTable(element, context));
    else if (element.name === "mc:AlternateContent")
      readBlocks(elementsOf(chosenOf(element)), context, blocks);
    else readBlocks(elementsOf(element), context, blocks);
  }
};

const readParagraph = (element: XmlElement, context: FlowContext, blocks: Blocks): void => {
  const properties = childOf(element, "w:pPr");
  const styleId = styleIdOf(properties, "w:pStyle");
  const named = context.styles.paragraphStyle(styleId);
  const style: Style = {
    run: context.around === null ? named.run : withLook(context.around.run, named.run),
    paragraph: withLook(named.paragraph, paragraphLookOf(properties)),
  };
  const { pieces, asides } = readRuns(element, style, context);
  blocks.nodes.push(...asides);
  const all = withoutPageNumber([...blocks.carried, ...pieces]);
  blocks.carried = [];
  if (isDeleted(childOf(properties, "w:rPr"))) blocks.carried = all;
  else blocks.nodes.push(paragraphOf(all, { properties, styleId, style, context }));
};

/** "Page 2 of 3" goes as a whole; a name that stands beside a page number stays, without the number. */
const withoutPageNumber = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> => {
  if (!pieces.some((piece) => piece.isPageNumber)) return pieces;
  const others = pieces.filter((piece) => !piece.isPageNumber);
  const letters = others.map(({ text }) => text.trim()).join("").length;
  return letters <= LETTERS_OF_PAGE_OF ? [] : others;
};

/** "Page of", "Seite von", "Página de" and their dashes. */
const LETTERS_OF_PAGE_OF = 12;

interface Reading {
  readonly properties: XmlElement | undefined;
  readonly styleId: string;
  readonly style: Style;
  readonly context: FlowContext;
}

const paragraphOf = (
  pieces: ReadonlyArray<Piece>,
  { properties, styleId, style, context }: Reading,
): FlowParagraph => {
  const { styles, lists, around } = context;
  const base = styles.defaults;
  const look = style.paragraph;
  const list = look.list ?? "0";
  const depth = list === "0" ? 0 : Math.min(8, Math.max(0, look.depth ?? lists.depthOfStyle(list, styleId)));
  const size = pieces[0]?.look.size ?? sizeOfMark(properties) ?? style.run.size ?? base.run.size ?? 10;
  const spacing = (side: "before" | "after"): number =>
    look[side] ?? around?.paragraph[side] ?? base.paragraph[side] ?? 0;
  const isEmpty = pieces.every(({ text }) => text.trim() === "");
  return {
    kind: "paragraph",
    pieces,
    outline: look.outline ?? 0,
    marker: list === "0" || isEmpty ? "" : lists.next(list, depth),
    depth: list === "0" ? 0 : depth + 1,
    before: spacing("before"),
    after: spacing("after"),
    lineHeight: size * NATURAL_LINE * (look.line ?? around?.paragraph.line ?? base.paragraph.line ?? 1),
    contextual: look.contextual ?? base.paragraph.contextual ?? false,
    style: styleId,
  };
};

/** The distance of lines that most fonts ask for, in letter sizes. */
const NATURAL_LINE = 1.2;

const readTable = (table: XmlElement, outer: FlowContext): FlowTable => {
  const around = outer.styles.tableStyle(attributeOf(childOf(childOf(table, "w:tblPr"), "w:tblStyle")));
  // Cells are often colored, by styles that depend on the place of the cell.
  const context = { ...outer, around, isOnWhite: false };
  const rows = partsOf(table, "w:tr").filter((row) => !isDeleted(childOf(row, "w:trPr")));
  return {
    kind: "table",
    rows: rows.map((row) =>
      partsOf(row, "w:tc")
        .filter((cell) => !isContinued(cell))
        .map((cell) =>
          readFlow(
            elementsOf(cell).filter(({ name }) => name !== "w:tcPr"),
            context,
          ),
        ),
    ),
  };
};

/** Rows and cells may stand in content controls and in changes. */
const partsOf = (parent: XmlElement, name: string): ReadonlyArray<XmlElement> =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = ["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"].includes(child.name);
    return isWrapper ? partsOf(child, name) : [];
  });

/** The lower part of a cell that goes over several rows. */
const isContinued = (cell: XmlElement): boolean => {
  const merge = childOf(childOf(cell, "w:tcPr"), "w:vMerge");
  return merge !== undefined && attributeOf(merge) !== "restart";
};
