/** Styles by id, each with what it inherits. */
import {
  attributeOf,
  childOf,
  childValueOf,
  elementsOf,
  flagOf,
  type XmlElement,
} from "../xml/xml-element.ts";
import {
  type ParagraphLook,
  paragraphLookOf,
  plainParagraph,
  plainRun,
  type RunLook,
  runLookOf,
  withLook,
} from "./looks.ts";

export interface Style {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

export interface Styles {
  readonly defaults: Style;
  /** An unknown or empty id is the default paragraph style. */
  readonly paragraphStyle: (id: string) => Style;
  readonly characterStyle: (id: string) => Style;
  readonly tableStyle: (id: string) => Style;
}

export const stylesOf = (root: XmlElement | undefined): Styles => {
  const elements = elementsOf(root).filter(({ name }) => name === "w:style");
  const byId = new Map(elements.map((element) => [attributeOf(element, "w:styleId"), element]));
  const standard = elements.find(
    (element) =>
      attributeOf(element, "w:type") === "paragraph" &&
      ["1", "true", "on"].includes(attributeOf(element, "w:default")),
  );
  const known = new Map<XmlElement, Style>();
  const styleOf = (element: XmlElement | undefined): Style => {
    if (element === undefined) return plain;
    const found = known.get(element);
    if (found !== undefined) return found;
    // While it is being read it is plain: a style based on itself ends here.
    known.set(element, plain);
    const under = styleOf(byId.get(childValueOf(element, "w:basedOn")));
    const style = inherited(under, ownStyleOf(element));
    known.set(element, style);
    return style;
  };
  return {
    defaults: defaultsOf(childOf(root, "w:docDefaults")),
    paragraphStyle: (id) => styleOf(byId.get(id) ?? standard),
    characterStyle: (id) => styleOf(byId.get(id)),
    tableStyle: (id) => styleOf(byId.get(id)),
  };
};

const plain: Style = { run: plainRun, paragraph: plainParagraph };

const inherited = (under: Style, over: Style): Style => ({
  run: withLook(under.run, over.run),
  paragraph: withLook(under.paragraph, over.paragraph),
});

const ownStyleOf = (element: XmlElement): Style => {
  const paragraph = paragraphLookOf(childOf(element, "w:pPr"));
  const named = headingLevelOf(childValueOf(element, "w:name"));
  return {
    run: runLookOf(childOf(element, "w:rPr")),
    paragraph: paragraph.outline === null && named !== null ? { ...paragraph, outline: named } : paragraph,
  };
};

/** In every language of Word the names of its own styles are English in the file. */
const headingLevelOf = (name: string): number | null => {
  const lower = name.toLowerCase();
  if (lower === "title") return 1;
  const level = /^heading ([1-9])$/u.exec(lower)?.[1];
  return level === undefined ? null : Number(level);
};

const defaultsOf = (element: XmlElement | undefined): Style => ({
  run: runLookOf(childOf(childOf(element, "w:rPrDefault"), "w:rPr")),
  paragraph: paragraphLookOf(childOf(childOf(element, "w:pPrDefault"), "w:pPr")),
});

/** Bold, italic and hidden of a paragraph style and a character style cancel each other: emphasis in a bold title is light. */
export const toggled = (paragraphStyle: boolean | null, characterStyle: boolean | null): boolean =>
  (paragraphStyle ?? false) !== (characterStyle ?? false);

export const styleIdOf = (properties: XmlElement | undefined, kind: "w:pStyle" | "w:rStyle"): string =>
  childValueOf(properties, kind);

export const isDeleted = (mark: XmlElement | undefined): boolean =>
  childOf(mark, "w:del") !== undefined || flagOf(mark, "w:moveFrom") === true;
