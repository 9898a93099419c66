/** The text boxes of one drawing, each with its place, and the address behind a picture. */
import { attributeOf, descendantsOf, elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import { anchorPlaceOf, placeInGroup, shapePlaceOf } from "./box-place.ts";
import type { BoxPlace, FlowAside } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";

export interface Boxes {
  readonly content: ReadonlyArray<FlowAside>;
  /** Behind a picture, which has no words: "LinkedIn" drawn as an icon. */
  readonly url: string | null;
  /** Words drawn as a picture (WordArt of older editions). */
  readonly words: string;
}

export const boxesIn = (drawing: XmlElement, context: FlowContext): Boxes => {
  const anchor = anchorPlaceOf(drawing, context.page);
  const content = contentsIn(drawing, { anchor, group: null, place: anchor }, context).map(
    ({ box, place }): FlowAside => ({ kind: "aside", place, content: context.readContent(elementsOf(box)) }),
  );
  const link = descendantsOf(drawing, "a:hlinkClick")[0];
  const url =
    content.length > 0 || link === undefined ? null : (context.urls.get(attributeOf(link, "r:id")) ?? null);
  const words = descendantsOf(drawing, "v:textpath")
    .map((path) => attributeOf(path, "string"))
    .join("\n");
  return { content, url, words };
};

interface Around {
  readonly anchor: BoxPlace | null;
  readonly group: XmlElement | null;
  readonly place: BoxPlace | null;
}

interface Content {
  readonly box: XmlElement;
  readonly place: BoxPlace | null;
}

const contentsIn = (parent: XmlElement, around: Around, context: FlowContext): ReadonlyArray<Content> =>
  elementsOf(parent).flatMap((child): ReadonlyArray<Content> => {
    if (child.name === "w:txbxContent")
      return /\S/u.test(textOf(child)) ? [{ box: child, place: around.place }] : [];
    const next = aroundIn(child, around, context);
    if (child.name !== "mc:AlternateContent") return contentsIn(child, next, context);
    // Inside a drawing, too, the newer form and the older one hold the same words.
    const options = elementsOf(child).map((option) => contentsIn(option, next, context));
    return options.find((boxes) => boxes.length > 0) ?? [];
  });

const aroundIn = (element: XmlElement, around: Around, { page }: FlowContext): Around => {
  const { anchor, group } = around;
  if (element.name === "wpg:wgp") return { ...around, group: element };
  if (element.name === "wps:wsp" && group !== null && anchor !== null) {
    return { ...around, place: placeInGroup(element, group, anchor) };
  }
  const isOldShape = element.name === "v:shape" || element.name === "v:rect";
  return isOldShape && around.place === null ? { ...around, place: shapePlaceOf(element, page) } : around;
};
