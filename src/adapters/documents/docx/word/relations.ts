/** What the ids in a part of a Word file stand for: other parts of the file, or addresses on the web. */
import { attributeOf, elementsOf, type XmlElement } from "../xml/xml-element.ts";

export interface Relations {
  /** Addresses by id. */
  readonly urls: ReadonlyMap<string, string>;
  /** Names of parts by id. */
  readonly parts: ReadonlyMap<string, string>;
  /** Names of parts by what they are, e.g. "styles"; the first of each. */
  readonly partsByType: ReadonlyMap<string, string>;
}

export const noRelations: Relations = { urls: new Map(), parts: new Map(), partsByType: new Map() };

/** `owner` is the part whose relations these are: targets are relative to its folder. */
export const relationsOf = (root: XmlElement, owner: string): Relations => {
  const [urls, parts, partsByType] = [new Map(), new Map(), new Map<string, string>()];
  for (const relation of elementsOf(root)) {
    const [id, target] = [attributeOf(relation, "Id"), attributeOf(relation, "Target")];
    const type = attributeOf(relation, "Type").split("/").at(-1) ?? "";
    if (attributeOf(relation, "TargetMode") === "External") urls.set(id, target);
    else {
      const part = resolved(target, owner);
      parts.set(id, part);
      if (!partsByType.has(type)) partsByType.set(type, part);
    }
  }
  return { urls, parts, partsByType };
};

/** "word/document.xml" → "word/_rels/document.xml.rels". */
export const relationsNameOf = (owner: string): string => owner.replace(/([^/]*)$/u, "_rels/$1.rels");

const resolved = (target: string, owner: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const path = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
};
