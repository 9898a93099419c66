/** Where a text box stands on the page, as far as the file says. */
import { attributeOf, childOf, numberOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import type { BoxPlace } from "./flow.ts";
import type { PageSetup } from "./page-setup.ts";

/** Lengths in drawings are counted in 12,700ths of a point. */
const UNITS = 12_700;

/** Of a `w:drawing`; null for a picture in the line of text. */
export const anchorPlaceOf = (drawing: XmlElement, page: PageSetup): BoxPlace | null => {
  const anchor = childOf(drawing, "wp:anchor");
  if (anchor === undefined) return null;
  const extent = childOf(anchor, "wp:extent");
  const [w, h] = [lengthOf(extent, "cx"), lengthOf(extent, "cy")];
  const across = childOf(anchor, "wp:positionH");
  const down = childOf(anchor, "wp:positionV");
  const from = attributeOf(across, "relativeFrom");
  const fromParagraph = !["page", "margin", "topMargin"].includes(attributeOf(down, "relativeFrom"));
  const isFromTop = attributeOf(down, "relativeFrom") !== "margin";
  const text = {
    left: from === "page" ? 0 : page.left,
    right: from === "page" ? page.width : page.width - page.right,
  };
  return {
    x: alignedAt(across, text, w) ?? text.left + offsetOf(across),
    y: alignedAt(down, { left: 0, right: page.height }, h) ?? offsetOf(down) + (isFromTop ? 0 : page.top),
    w,
    h,
    fromParagraph,
  };
};

const lengthOf = (element: XmlElement | undefined, name: string): number =>
  (numberOf(element, name) ?? 0) / UNITS;

const offsetOf = (position: XmlElement | undefined): number => {
  const written = Number(textOf(childOf(position, "wp:posOffset") ?? nothing));
  return Number.isFinite(written) ? written / UNITS : 0;
};

const nothing: XmlElement = { name: "", attributes: new Map(), children: [] };

const alignedAt = (
  position: XmlElement | undefined,
  { left, right }: { readonly left: number; readonly right: number },
  length: number,
): number | null => {
  const align = childOf(position, "wp:align");
  if (align === undefined) return null;
  const written = textOf(align).trim();
  if (written === "center") return (left + right - length) / 2;
  return ["right", "bottom", "outside"].includes(written) ? right - length : left;
};

/** Of a shape inside a group of shapes that stands at `group`. */
export const placeInGroup = (shape: XmlElement, group: XmlElement, at: BoxPlace): BoxPlace => {
  const frame = childOf(childOf(group, "wpg:grpSpPr"), "a:xfrm");
  const own = childOf(childOf(shape, "wps:spPr"), "a:xfrm");
  const [corner, space] = [childOf(frame, "a:chOff"), childOf(frame, "a:chExt")];
  const [offset, extent] = [childOf(own, "a:off"), childOf(own, "a:ext")];
  const across = scaleOf(at.w, lengthOf(space, "cx"));
  const down = scaleOf(at.h, lengthOf(space, "cy"));
  return {
    x: at.x + (lengthOf(offset, "x") - lengthOf(corner, "x")) * across,
    y: at.y + (lengthOf(offset, "y") - lengthOf(corner, "y")) * down,
    w: lengthOf(extent, "cx") * across,
    h: lengthOf(extent, "cy") * down,
    fromParagraph: at.fromParagraph,
  };
};

const scaleOf = (length: number, inner: number): number => (length > 0 && inner > 0 ? length / inner : 1);

/** Of a shape of older editions, whose place is written like a style of a web page. */
export const shapePlaceOf = (shape: XmlElement, page: PageSetup): BoxPlace | null => {
  const style = new Map(
    attributeOf(shape, "style")
      .split(";")
      .map((rule) => [rule.slice(0, rule.indexOf(":")).trim(), rule.slice(rule.indexOf(":") + 1).trim()]),
  );
  if (style.get("position") !== "absolute") return null;
  const points = (name: string): number => {
    const match = /^(-?\d{1,6}(?:\.\d{1,6})?)(pt|in|)$/u.exec(style.get(name) ?? "");
    return Number(match?.[1] ?? 0) * (match?.[2] === "in" ? 72 : 1);
  };
  const [acrossFrom, downFrom] = [
    style.get("mso-position-horizontal-relative"),
    style.get("mso-position-vertical-relative"),
  ];
  return {
    x: points("margin-left") + (acrossFrom === "page" ? 0 : page.left),
    y: points("margin-top") + (downFrom === "margin" ? page.top : 0),
    w: points("width"),
    h: points("height"),
    fromParagraph: downFrom !== "page" && downFrom !== "margin",
  };
};
