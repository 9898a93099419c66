/** An XML part becomes a tree of bounded depth and size. Documents that define entities are refused. */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { err, ok, type Result } from "#core/base/result.ts";
import type { DocxFailure } from "../docx-failure.ts";
import { decodeXml } from "./decode-xml.ts";
import { prefixOf } from "./namespaces.ts";
import type { XmlElement } from "./xml-element.ts";

/** Text boxes in tables in text boxes reach some sixty; what walks the tree may call itself this often. */
const DEEPEST = 400;
/** A page of Word has some thousand elements. */
const MOST_ELEMENTS = 600_000;

export const xmlTreeOf = (bytes: Uint8Array): Result<XmlElement, DocxFailure> => {
  // Without a document type no entity can be defined; without a "resolvePrefix" an unbound prefix would end the reading.
  const parser = new SaxesParser({ xmlns: true, position: false, resolvePrefix: () => "unbound" });
  const builder = treeBuilder();
  parser.on("opentag", builder.open);
  parser.on("closetag", builder.close);
  parser.on("text", builder.text);
  parser.on("cdata", builder.text);
  parser.on("doctype", () => {
    throw new Refusal("broken");
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    return err({ reason: error instanceof Refusal ? error.reason : "broken" });
  }
  const root = builder.root();
  return root === undefined ? err({ reason: "broken" }) : ok(root);
};

/** The only way out of the parser's callbacks; it does not leave this file. */
class Refusal extends Error {
  readonly reason: "broken" | "too-large";
  constructor(reason: "broken" | "too-large") {
    super(reason);
    this.reason = reason;
  }
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Array<XmlElement | string>;
}

const treeBuilder = () => {
  const path: Array<OpenElement> = [];
  let root: OpenElement | undefined;
  let count = 0;
  const open = (tag: SaxesTagNS): void => {
    count += 1;
    if (count > MOST_ELEMENTS || path.length >= DEEPEST) throw new Refusal("too-large");
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, value }) => [prefixOf(uri) + local, value] as const),
    );
    const element = { name: prefixOf(tag.uri) + tag.local, attributes, children: [] };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  };
  return {
    open,
    close: (): void => {
      path.pop();
    },
    text: (text: string): void => {
      path.at(-1)?.children.push(text);
    },
    root: (): XmlElement | undefined => root,
  };
};
