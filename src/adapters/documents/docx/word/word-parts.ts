/** The parts of a Word file that hold words or say how they look, each as a tree. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { DocxFailure } from "../docx-failure.ts";
import {
  attributeOf,
  childOf,
  descendantsOf,
  elementsOf,
  flagOf,
  type XmlElement,
} from "../xml/xml-element.ts";
import { xmlTreeOf } from "../xml/xml-tree.ts";
import type { ZipReader } from "../zip/zip-reader.ts";
import { noRelations, type Relations, relationsNameOf, relationsOf } from "./relations.ts";
import { zippedKindOf } from "./zipped-kind.ts";

export interface WordPart {
  readonly root: XmlElement;
  readonly urls: ReadonlyMap<string, string>;
}

export interface WordParts {
  readonly document: WordPart;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: WordPart | undefined;
  readonly endnotes: WordPart | undefined;
  /** Seen above the first page. */
  readonly openingHeaders: ReadonlyArray<WordPart>;
  /** Headers of later pages, then footers: read after the text. */
  readonly closing: ReadonlyArray<WordPart>;
}

export const wordPartsOf = (zip: ZipReader): Result<WordParts, DocxFailure> => {
  const loader = partLoader(zip);
  const name = mainPartName(loader);
  const document = loader.part(name);
  if (document?.root.name !== "w:document") {
    const kind = zippedKindOf(zip.names);
    return err(loader.failure() ?? (kind === null ? { reason: "broken" } : { reason: "other-format", kind }));
  }
  const named = (type: string): string => document.relations.partsByType.get(type) ?? `word/${type}.xml`;
  const edges = edgesOf(document, loader);
  const parts = {
    document,
    styles: loader.tree(named("styles")),
    numbering: loader.tree(named("numbering")),
    footnotes: loader.part(named("footnotes")),
    endnotes: loader.part(named("endnotes")),
    ...edges,
  };
  const failure = loader.failure();
  return failure === null ? ok(parts) : err(failure);
};

interface LoadedPart extends WordPart {
  readonly relations: Relations;
}

interface PartLoader {
  readonly tree: (name: string) => XmlElement | undefined;
  readonly part: (name: string) => LoadedPart | undefined;
  readonly failure: () => DocxFailure | null;
}

/** A part that is missing or damaged is left out; one that is locked or too large ends the reading. */
const partLoader = (zip: ZipReader): PartLoader => {
  let failure: DocxFailure | null = null;
  const tree = (name: string): XmlElement | undefined => {
    const bytes = failure === null ? zip.read(name) : null;
    if (bytes === null) return undefined;
    const root = bytes.ok ? xmlTreeOf(bytes.value) : bytes;
    if (root.ok) return root.value;
    if (root.error.reason !== "broken") failure = root.error;
    return undefined;
  };
  const part = (name: string): LoadedPart | undefined => {
    const root = tree(name);
    if (root === undefined) return undefined;
    const list = tree(relationsNameOf(name));
    const relations = list === undefined ? noRelations : relationsOf(list, name);
    return { root, relations, urls: relations.urls };
  };
  return { tree, part, failure: () => failure };
};

/** Word itself writes "word/document.xml"; its web edition has written "word/document2.xml". */
const mainPartName = ({ tree }: PartLoader): string => {
  const list = tree("_rels/.rels");
  const relations = list === undefined ? noRelations : relationsOf(list, "");
  return relations.partsByType.get("officeDocument") ?? "word/document.xml";
};

interface Edge {
  readonly name: string;
  readonly isHeader: boolean;
  readonly isOpening: boolean;
}

const edgesOf = (
  { root, relations }: LoadedPart,
  { part }: PartLoader,
): Pick<WordParts, "openingHeaders" | "closing"> => {
  const edges = descendantsOf(root, "w:sectPr").flatMap((section, at) => edgesIn(section, at, relations));
  const opening = new Set(edges.filter(({ isOpening }) => isOpening).map(({ name }) => name));
  const closing = new Set(
    [...edges.filter(({ isHeader }) => isHeader), ...edges.filter(({ isHeader }) => !isHeader)]
      .map(({ name }) => name)
      .filter((name) => !opening.has(name)),
  );
  const load = (names: ReadonlySet<string>) =>
    [...names].slice(0, MOST_EDGES).flatMap((name) => part(name) ?? []);
  return { openingHeaders: load(opening), closing: load(closing) };
};

/** Three kinds of headers and footers for a few sections; only bounds the work. */
const MOST_EDGES = 40;

const edgesIn = (section: XmlElement, at: number, relations: Relations): ReadonlyArray<Edge> => {
  // With a first page of its own, the usual header is seen from the second page on.
  const openingType = flagOf(section, "w:titlePg") === true ? "first" : "default";
  return elementsOf(section).flatMap((reference) => {
    const isHeader = reference.name === "w:headerReference";
    if (!isHeader && reference.name !== "w:footerReference") return [];
    const name = relations.parts.get(attributeOf(reference, "r:id"));
    const type = attributeOf(reference, "w:type") || "default";
    const isUnused = type === "first" && openingType !== "first";
    if (name === undefined || isUnused) return [];
    return [{ name, isHeader, isOpening: isHeader && at === 0 && type === openingType }];
  });
};

export const bodyOf = ({ root }: WordPart): XmlElement => childOf(root, "w:body") ?? root;
