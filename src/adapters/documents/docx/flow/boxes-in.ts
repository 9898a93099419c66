/** The text boxes of one drawing in reading order, and the address behind a picture. */
import { attributeOf, descendantsOf, elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import type { FlowAside } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";

export interface Boxes {
  readonly content: ReadonlyArray<FlowAside>;
  /** Behind a picture, which has no words: "LinkedIn" drawn as an icon. */
  readonly url: string | null;
  /** Words drawn as a picture (WordArt of older editions). */
  readonly words: string;
}

export const boxesIn = (drawing: XmlElement, context: FlowContext): Boxes => {
  const content = contentsIn(drawing).map(
    (box): FlowAside => ({ kind: "aside", content: context.readContent(elementsOf(box)) }),
  );
  const link = descendantsOf(drawing, "a:hlinkClick")[0];
  const url =
    content.length > 0 || link === undefined ? null : (context.urls.get(attributeOf(link, "r:id")) ?? null);
  const words = descendantsOf(drawing, "v:textpath")
    .map((path) => attributeOf(path, "string"))
    .join("\n");
  return { content, url, words };
};

const contentsIn = (drawing: XmlElement): ReadonlyArray<XmlElement> =>
  elementsOf(drawing).flatMap((child) => {
    if (child.name === "w:txbxContent") return /\S/u.test(textOf(child)) ? [child] : [];
    if (child.name !== "mc:AlternateContent") return contentsIn(child);
    // Inside a drawing, too, the newer form and the older one hold the same words.
    const options = elementsOf(child).map(contentsIn);
    return options.find((boxes) => boxes.length > 0) ?? [];
  });
