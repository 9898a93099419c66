/** HTML to the text a reader sees, its blocks, what is hidden in it, and the job records that it carries. */
import type { PageText } from "#core/page-text/index.ts";
import { hiddenRangesIn } from "#core/page-text/index.ts";
import { embeddedRecordsIn } from "./embedded-records.ts";
import { attributesOf } from "./html-attributes.ts";
import { blockElements, boldElements, skippedElements, voidElements } from "./html-elements.ts";
import { decodeEntities } from "./html-entities.ts";
import { hidingSelectors } from "./html-hiding.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { type OpenElement, OpenElements } from "./open-elements.ts";
import { type LineKind, TextWriter, type WrittenText } from "./text-writer.ts";

export interface ExtractedHtml extends WrittenText {
  readonly embedded: PageText["embedded"];
  /** The page's `<title>`, which browsers show but not in the page. */
  readonly title: string;
}

/** A page whose main part holds fewer characters has put its posting elsewhere. */
const leastMainText = 400;

export const htmlPageText = (html: string): ExtractedHtml => {
  const selectors = new Set<string>();
  if (html.includes("<main") || /<article[\s>]|role=["']?main/u.test(html)) {
    const main = extract(html, "main", selectors);
    if (main.text.length >= leastMainText) return main;
  }
  return extract(html, "page", selectors);
};

interface Extraction {
  readonly writer: TextWriter;
  readonly open: OpenElements;
  readonly selectors: Set<string>;
  readonly scripts: Array<{ readonly type: string; readonly text: string }>;
  readonly scope: "main" | "page";
  title: string;
}

const extract = (html: string, scope: Extraction["scope"], selectors: Set<string>): ExtractedHtml => {
  const extraction: Extraction = {
    writer: new TextWriter(),
    open: new OpenElements(selectors),
    selectors,
    scripts: [],
    scope,
    title: "",
  };
  for (const token of htmlTokens(html)) take(extraction, token);
  const written = extraction.writer.finish();
  const invisible = hiddenRangesIn(written.text, "html");
  const hidden = [
    ...written.hidden,
    ...invisible.filter(
      ({ start, end }) => !written.hidden.some((range) => range.start <= start && end <= range.end),
    ),
  ];
  return {
    ...written,
    hidden: hidden.sort((a, b) => a.start - b.start),
    embedded: embeddedRecordsIn(extraction.scripts),
    title: extraction.title,
  };
};

const take = (extraction: Extraction, token: HtmlToken): void => {
  if (token.kind === "text") takeText(extraction, token.text);
  else if (token.kind === "open") takeOpening(extraction, token.name, token.attributes);
  else if (token.kind === "close") takeClosing(extraction, token.name);
  else if (token.kind === "raw") takeRaw(extraction, token);
};

const takeText = ({ open, writer, scope }: Extraction, text: string): void => {
  const { skipped, hiddenBy, bold, preformatted, main } = open.state;
  if (skipped || (scope === "main" && !main)) return;
  writer.write(decodeEntities(text), { hiddenBy, bold, preformatted });
};

const takeOpening = ({ open, writer }: Extraction, name: string, source: string): void => {
  if (voidElements.has(name)) {
    if (name === "br" || name === "hr") writer.breakLine(lineKindOf(open.state));
    return;
  }
  if (open.wouldEnd(name)) open.close(name);
  const attributes = attributesOf(source);
  open.push(name, attributes, {
    skipped: skippedElements.has(name),
    bold: boldElements.has(name),
    preformatted: name === "pre",
  });
  if (blockElements.has(name) || isSetApart(attributes)) writer.breakLine(lineKindOf(open.state));
  else if (name === "td" || name === "th") writer.write(" ", plainSpace);
};

/** LinkedIn sets company and place apart with a bullet that only its style sheet draws. */
const isSetApart = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get("class")?.includes("flavor--bullet") ?? false;

const plainSpace = { hiddenBy: null, bold: false, preformatted: false };

const takeClosing = ({ open, writer }: Extraction, name: string): void => {
  if (!open.close(name)) return;
  if (blockElements.has(name)) writer.breakLine(lineKindOf(open.state));
};

const takeRaw = (extraction: Extraction, token: HtmlToken & { readonly kind: "raw" }): void => {
  if (token.name === "script") {
    extraction.scripts.push({ type: attributesOf(token.attributes).get("type") ?? "", text: token.text });
  } else if (token.name === "style") {
    for (const selector of hidingSelectors(token.text)) extraction.selectors.add(selector);
  } else if (token.name === "title" && extraction.title === "") {
    extraction.title = decodeEntities(token.text).replaceAll(/\s+/gu, " ").trim().slice(0, 300);
  }
};

const lineKindOf = ({ heading, listDepth, isItem, isRow, preformatted }: OpenElement): LineKind => {
  if (heading > 0) return { kind: "heading", level: heading };
  if (isItem) return { kind: "item", level: Math.max(1, listDepth) };
  if (isRow) return tableRow;
  return preformatted ? code : paragraph;
};

/** Shared, since a hostile page has a million lines. */
const tableRow: LineKind = { kind: "table-row", level: 0 };
const code: LineKind = { kind: "code", level: 0 };
const paragraph: LineKind = { kind: "paragraph", level: 0 };
