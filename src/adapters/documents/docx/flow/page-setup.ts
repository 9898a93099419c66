/** The paper of a Word file: where its text begins. */
import { childOf, descendantsOf, numberOf, type XmlElement } from "../xml/xml-element.ts";

/** Points. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Of the first section; where nothing is said, A4 with an inch around it. */
export const pageSetupOf = (document: XmlElement): PageSetup => {
  const section = descendantsOf(document, "w:sectPr")[0];
  const [size, margins] = [childOf(section, "w:pgSz"), childOf(section, "w:pgMar")];
  const points = (element: XmlElement | undefined, name: string, otherwise: number): number =>
    Math.abs((numberOf(element, name) ?? otherwise) / 20);
  return {
    width: points(size, "w:w", 11_906),
    height: points(size, "w:h", 16_838),
    left: points(margins, "w:left", 1440),
    right: points(margins, "w:right", 1440),
    top: points(margins, "w:top", 1440),
  };
};
