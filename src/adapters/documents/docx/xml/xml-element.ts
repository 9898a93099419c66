/** An XML element as the readers of a Word file see it: short names, attributes in a Map, so that no key is special. */

export interface XmlElement {
  /** "w:p": the prefix is ours, whatever the file calls it. */
  readonly name: string;
  /** "w:val"; attributes without a namespace have no prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyArray<XmlElement | string>;
}

export const elementsOf = (parent: XmlElement | undefined): ReadonlyArray<XmlElement> =>
  parent === undefined ? [] : parent.children.filter((child) => typeof child !== "string");

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);

/** The attribute `w:val` unless another is named; "" when it is not there. */
export const attributeOf = (element: XmlElement | undefined, attribute = "w:val"): string =>
  element?.attributes.get(attribute) ?? "";

/** `<w:jc w:val="center"/>` of a parent: "center". */
export const childValueOf = (parent: XmlElement | undefined, name: string): string =>
  attributeOf(childOf(parent, name));

/** A whole number, or null. */
export const numberOf = (element: XmlElement | undefined, attribute = "w:val"): number | null => {
  const written = attributeOf(element, attribute);
  return /^-?\d{1,9}(?:\.\d{1,4})?$/u.test(written) ? Number(written) : null;
};

/** `<w:b/>` and `<w:b w:val="1"/>` are true, `<w:b w:val="0"/>` is false, without the element it is null. */
export const flagOf = (parent: XmlElement | undefined, name: string): boolean | null => {
  const element = childOf(parent, name);
  return element === undefined ? null : !["0", "false", "off"].includes(attributeOf(element));
};

/** The letters of all its `w:t` and other text, for parts without styles. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** Every element of that name below `root`, in order, not inside one another. */
export const descendantsOf = (root: XmlElement | undefined, name: string): ReadonlyArray<XmlElement> =>
  elementsOf(root).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
