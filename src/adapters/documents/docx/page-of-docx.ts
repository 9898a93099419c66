/** The bytes of a Word file become the page that core reads. Pure: the worker runs it where it can be stopped. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { PageText } from "#core/page-text/index.ts";
import type { DocxFailure } from "./docx-failure.ts";
import type { FlowNode } from "./flow/flow.ts";
import type { FlowContext } from "./flow/flow-context.ts";
import { pageSetupOf } from "./flow/page-setup.ts";
import { readFlow } from "./flow/read-flow.ts";
import { oldOfficeFailure } from "./old-office.ts";
import { type ColumnCounter, columnCounter } from "./page/column-counter.ts";
import { draftLinesOf } from "./page/draft-lines.ts";
import { pageTextOfLines } from "./page/page-text-of-lines.ts";
import { listMarkersOf } from "./word/list-markers.ts";
import { stylesOf } from "./word/styles.ts";
import { bodyOf, type WordPart, type WordParts, wordPartsOf } from "./word/word-parts.ts";
import { attributeOf, elementsOf, type XmlElement } from "./xml/xml-element.ts";
import { zipReaderOf } from "./zip/zip-reader.ts";

export const pageOfDocx = (bytes: Uint8Array): Result<PageText, DocxFailure> => {
  const old = oldOfficeFailure(bytes);
  if (old !== null) return err(old);
  const zip = zipReaderOf(bytes);
  if (!zip.ok) return zip;
  const parts = wordPartsOf(zip.value);
  if (!parts.ok) return parts;
  const columns = columnCounter();
  return ok(pageTextOfLines(flowsOf(parts.value).flatMap((flow) => linesApart(flow, columns))));
};

const linesApart = (flow: ReadonlyArray<FlowNode>, columns: ColumnCounter) => {
  const lines = draftLinesOf(flow, columns);
  if (lines.length > 0) columns.next();
  return lines;
};

/** As they are seen: what stands above the first page, the text, later headers and footers, notes. */
const flowsOf = (parts: WordParts): ReadonlyArray<ReadonlyArray<FlowNode>> => {
  const styles = stylesOf(parts.styles);
  const shared: Omit<FlowContext, "readContent" | "urls" | "isOnWhite"> = {
    styles,
    lists: listMarkersOf(parts.numbering, styles),
    fields: [],
    notes: { footnotes: [], endnotes: [] },
    around: null,
    page: pageSetupOf(parts.document.root),
  };
  const flowOf = (part: WordPart, content: XmlElement): ReadonlyArray<FlowNode> =>
    readFlow(elementsOf(content), {
      ...shared,
      fields: [],
      urls: part.urls,
      isOnWhite: !isDrawnOn(part.root),
    });
  const notesOf = (part: WordPart | undefined, ids: ReadonlyArray<string>) =>
    part === undefined ? [] : notesIn(part.root, ids).map((note) => flowOf(part, note));
  return [
    ...parts.openingHeaders.map((part) => flowOf(part, part.root)),
    flowOf(parts.document, bodyOf(parts.document)),
    ...parts.closing.map((part) => flowOf(part, part.root)),
    ...notesOf(parts.footnotes, shared.notes.footnotes),
    ...notesOf(parts.endnotes, shared.notes.endnotes),
  ];
};

/** A picture, a shape or a colored page may stand behind any word. */
const isDrawnOn = (root: XmlElement): boolean =>
  elementsOf(root).some(
    ({ name, ...child }) =>
      ["w:drawing", "w:pict", "w:background"].includes(name) || isDrawnOn({ name, ...child }),
  );

const notesIn = (root: XmlElement, ids: ReadonlyArray<string>): ReadonlyArray<XmlElement> => {
  const noteById = new Map(elementsOf(root).map((note) => [attributeOf(note, "w:id"), note]));
  return [...new Set(ids)].flatMap((id) => noteById.get(id) ?? []);
};
