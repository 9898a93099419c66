/** Text boxes stand in a file in the order in which they were drawn; here they come in the order in which a page is read. */
import type { FlowAside, FlowNode, FlowParagraph } from "../flow/flow.ts";
import { columnsOfBoxes, type PlacedBox } from "./box-columns.ts";

/** Boxes that no word of the text parts from one another are sorted by their places. */
export const inReadingOrder = (nodes: ReadonlyArray<FlowNode>): ReadonlyArray<FlowNode> => {
  if (!nodes.some(({ kind }) => kind === "aside")) return nodes;
  const ordered: Array<FlowNode> = [];
  let run: Array<FlowNode> = [];
  /** Height of the text above, for boxes that are placed from their paragraph. */
  let height = 0;
  const boxes: Array<{ readonly aside: FlowAside; readonly height: number }> = [];
  const flush = (): void => {
    ordered.push(...run.filter(({ kind }) => kind !== "aside"), ...sorted(boxes));
    run = [];
    boxes.length = 0;
  };
  for (const node of nodes) {
    if (node.kind === "aside") boxes.push({ aside: node, height });
    else if (!isEmpty(node)) {
      flush();
      ordered.push(node);
      continue;
    } else height += node.lineHeight + Math.max(node.before, node.after);
    run.push(node);
  }
  flush();
  return ordered;
};

const isEmpty = (node: FlowNode): node is FlowParagraph =>
  node.kind === "paragraph" && node.pieces.every(({ text }) => text.trim() === "");

const sorted = (
  boxes: ReadonlyArray<{ readonly aside: FlowAside; readonly height: number }>,
): ReadonlyArray<FlowNode> => {
  const placed = boxes.flatMap(({ aside, height }): ReadonlyArray<PlacedBox> => {
    const { place } = aside;
    if (place === null || place.w <= 0 || place.h <= 0) return [];
    const y = place.fromParagraph ? place.y + height : place.y;
    return [{ left: place.x, right: place.x + place.w, top: y, bottom: y + place.h, content: aside.content }];
  });
  // One box without a place, and the order in the file is all there is.
  const isKnown = placed.length === boxes.length && placed.length > 1 && placed.length <= MOST_SORTED;
  if (!isKnown) return boxes.map(({ aside }) => aside);
  return columnsOfBoxes(placed).map(
    (rows): FlowAside => ({ kind: "aside", place: null, content: rows.flatMap(rowNodes) }),
  );
};

/** A page drawn of boxes has some fifty; the time to sort them grows with their square. */
const MOST_SORTED = 400;

/** A row of boxes is a row of a table: what stands side by side is decided there. */
const rowNodes = (
  row: ReadonlyArray<PlacedBox>,
  at: number,
  rows: ReadonlyArray<ReadonlyArray<PlacedBox>>,
): ReadonlyArray<FlowNode> => {
  const above = rows[at - 1];
  const gap =
    above === undefined
      ? 0
      : Math.min(...row.map(({ top }) => top)) - Math.max(...above.map(({ bottom }) => bottom));
  return [
    emptyLine(Math.min(WIDEST_GAP, Math.max(0, gap))),
    { kind: "table", rows: [row.map(({ content }) => content)] },
  ];
};

/** Farther apart than two lines is as far as it gets. */
const WIDEST_GAP = 24;

const emptyLine = (lineHeight: number): FlowParagraph => ({
  kind: "paragraph",
  pieces: [],
  outline: 0,
  marker: "",
  depth: 0,
  before: 0,
  after: 0,
  lineHeight,
  contextual: false,
  style: "",
});
