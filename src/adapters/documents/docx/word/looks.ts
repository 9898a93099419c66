/** What one `w:rPr` or `w:pPr` says about letters and paragraphs; null where it says nothing. */
import { attributeOf, childOf, childValueOf, flagOf, numberOf, type XmlElement } from "../xml/xml-element.ts";

export interface RunLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly vanish: boolean | null;
  readonly caps: boolean | null;
  /** Points. */
  readonly size: number | null;
  readonly color: string | null;
  readonly shaded: boolean | null;
  readonly font: string | null;
}

export interface ParagraphLook {
  /** Points above and below. */
  readonly before: number | null;
  readonly after: number | null;
  /** Times the usual distance of lines. */
  readonly line: number | null;
  /** No distance to a neighbour of the same style. */
  readonly contextual: boolean | null;
  /** Heading level from 1; 0 is body text. */
  readonly outline: number | null;
  readonly list: string | null;
  readonly depth: number | null;
  readonly shaded: boolean | null;
}

export const runLookOf = (properties: XmlElement | undefined): RunLook => {
  const size = numberOf(childOf(properties, "w:sz"));
  return {
    bold: flagOf(properties, "w:b"),
    italic: flagOf(properties, "w:i"),
    vanish: flagOf(properties, "w:vanish"),
    caps: flagOf(properties, "w:caps") ?? flagOf(properties, "w:smallCaps"),
    size: size === null ? null : size / 2,
    color: childOf(properties, "w:color") === undefined ? null : colorOf(properties),
    shaded: isShaded(properties) || childOf(properties, "w:highlight") !== undefined || null,
    font: attributeOf(childOf(properties, "w:rFonts"), "w:ascii") || null,
  };
};

/** A color of the theme may be any: only a color that is written out is known. */
const colorOf = (properties: XmlElement | undefined): string => {
  const color = childOf(properties, "w:color");
  return color?.attributes.has("w:themeColor") ? "" : attributeOf(color).toLowerCase();
};

const isShaded = (properties: XmlElement | undefined): boolean => {
  const shading = childOf(properties, "w:shd");
  const fill = attributeOf(shading, "w:fill").toLowerCase();
  return shading !== undefined && fill !== "" && fill !== "auto" && fill !== "ffffff";
};

export const paragraphLookOf = (properties: XmlElement | undefined): ParagraphLook => {
  const spacing = childOf(properties, "w:spacing");
  const list = childOf(properties, "w:numPr");
  const outline = numberOf(childOf(properties, "w:outlineLvl"));
  return {
    before: distanceOf(spacing, "before"),
    after: distanceOf(spacing, "after"),
    line: lineOf(spacing),
    contextual: flagOf(properties, "w:contextualSpacing"),
    outline: outline === null ? null : (outline + 1) % 10,
    list: childValueOf(list, "w:numId") || null,
    depth: numberOf(childOf(list, "w:ilvl")),
    shaded: isShaded(properties) || null,
  };
};

/** Twentieths of a point; "auto" is the distance that web pages have between paragraphs. */
const distanceOf = (spacing: XmlElement | undefined, side: "before" | "after"): number | null => {
  if (["1", "true", "on"].includes(attributeOf(spacing, `w:${side}Autospacing`))) return AUTOMATIC;
  const twentieths = numberOf(spacing, `w:${side}`);
  return twentieths === null ? null : twentieths / 20;
};
const AUTOMATIC = 14;

/** 240 is one line; a distance in points is compared with a letter of 10 points. */
const lineOf = (spacing: XmlElement | undefined): number | null => {
  const line = numberOf(spacing, "w:line");
  if (line === null || line <= 0) return null;
  return (attributeOf(spacing, "w:lineRule") || "auto") === "auto" ? line / 240 : null;
};

/** `over` wins where it says something. */
export const withLook = <Look extends RunLook | ParagraphLook>(under: Look, over: Look): Look => {
  const said = Object.entries(over).filter(([, value]) => value !== null);
  return said.length === 0 ? under : { ...under, ...Object.fromEntries(said) };
};

export const plainRun: RunLook = runLookOf(undefined);
export const plainParagraph: ParagraphLook = paragraphLookOf(undefined);
