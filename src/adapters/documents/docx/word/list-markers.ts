/** The bullets and numbers that Word puts before paragraphs: they stand in no `w:t`. */
import {
  attributeOf,
  childOf,
  childValueOf,
  elementsOf,
  numberOf,
  type XmlElement,
} from "../xml/xml-element.ts";
import type { Styles } from "./styles.ts";

export interface ListMarkers {
  /** The marker of the next paragraph of list `id` at `depth`; "" when nothing is shown. */
  readonly next: (id: string, depth: number) => string;
  /** The depth that numbering gives to a style, when the paragraph names none. */
  readonly depthOfStyle: (id: string, styleId: string) => number;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly style: string;
}

export const listMarkersOf = (root: XmlElement | undefined, styles: Styles): ListMarkers => {
  const lists = listsOf(root, styles);
  const counters = new Map<string, Array<number>>();
  return {
    next: (id, depth) => {
      const list = lists.get(id);
      // A list that is not described is drawn with bullets.
      const level = list === undefined ? undefined : (list.levels[depth] ?? bulletLevel);
      if (list === undefined || level === undefined || level.format === "none") return "";
      if (level.format === "bullet") return level.text.trim() === "" ? "" : "•";
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      return numberedMarker(list, depth, counts);
    },
    depthOfStyle: (id, styleId) =>
      Math.max(0, lists.get(id)?.levels.findIndex((level) => level?.style === styleId) ?? 0),
  };
};

const bulletLevel: Level = { format: "bullet", text: "•", start: 1, style: "" };

/** Counts one further at `depth`, and forgets the counts of deeper levels. */
const numberedMarker = ({ levels }: List, depth: number, counts: Array<number>): string => {
  counts.length = Math.min(counts.length, depth + 1);
  for (let i = 0; i <= depth; i += 1) {
    const start = levels[i]?.start ?? 1;
    counts[i] = i === depth ? (counts[i] ?? start - 1) + 1 : (counts[i] ?? start);
  }
  return (levels[depth]?.text ?? "").replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(counts[at] ?? 1, levels[at]?.format ?? "decimal");
  });
};

interface List {
  /** Lists with the same name count on from one another. */
  readonly counter: string;
  readonly levels: ReadonlyArray<Level | undefined>;
}

const listsOf = (root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> => {
  const abstracts = elementsById(root, "w:abstractNum", "w:abstractNumId");
  const numbers = elementsById(root, "w:num", "w:numId");
  const abstractOf = (id: string): XmlElement | undefined =>
    abstracts.get(childValueOf(numbers.get(id), "w:abstractNumId"));
  return new Map(
    [...numbers].map(([id, number]) => {
      const own = abstractOf(id);
      // A list may borrow its levels from the list that a style names.
      const link = childValueOf(own, "w:numStyleLink");
      const lender =
        link === "" ? own : (abstractOf(styles.paragraphStyle(link).paragraph.list ?? "") ?? own);
      // An override of the start makes a list that counts on its own.
      const isOwn = childOf(number, "w:lvlOverride") !== undefined;
      const counter = isOwn ? `own ${id}` : attributeOf(own, "w:abstractNumId");
      return [id, { counter, levels: levelsOf([...levelsIn(lender), ...overridesIn(number)]) }];
    }),
  );
};

const elementsById = (
  root: XmlElement | undefined,
  name: string,
  id: string,
): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(root)
      .filter((element) => element.name === name)
      .map((element) => [attributeOf(element, id), element]),
  );

const levelsOf = (elements: ReadonlyArray<XmlElement>): ReadonlyArray<Level | undefined> => {
  const levels: Array<Level | undefined> = [];
  for (const element of elements) {
    const depth = numberOf(element, "w:ilvl") ?? 0;
    if (depth >= 0 && depth < 9) levels[depth] = levelOf(element);
  }
  return levels;
};

const levelsIn = (parent: XmlElement | undefined): ReadonlyArray<XmlElement> =>
  elementsOf(parent).filter(({ name }) => name === "w:lvl");

const overridesIn = (number: XmlElement): ReadonlyArray<XmlElement> =>
  elementsOf(number)
    .filter(({ name }) => name === "w:lvlOverride")
    .flatMap(levelsIn);

const levelOf = (element: XmlElement): Level => ({
  format: childValueOf(element, "w:numFmt") || "decimal",
  // A picture as bullet has a text as well.
  text: childValueOf(element, "w:lvlText"),
  start: numberOf(childOf(element, "w:start")) ?? 1,
  style: childValueOf(element, "w:pStyle"),
});

const numeral = (count: number, format: string): string => {
  if (format === "lowerLetter") return letterOf(count);
  if (format === "upperLetter") return letterOf(count).toUpperCase();
  if (format === "lowerRoman") return romanOf(count);
  if (format === "upperRoman") return romanOf(count).toUpperCase();
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
};

/** a … z, aa, bb …, as Word counts. */
const letterOf = (count: number): string => {
  const at = Math.max(0, count - 1);
  return String.fromCharCode(97 + (at % 26)).repeat(Math.min(9, Math.floor(at / 26) + 1));
};

const romans: ReadonlyArray<readonly [number, string]> = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const romanOf = (count: number): string => {
  let left = Math.min(399, Math.max(1, count));
  let written = "";
  for (const [value, letters] of romans) {
    written += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
};
