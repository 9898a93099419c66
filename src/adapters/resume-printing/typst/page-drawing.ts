/** One page as Typst drew it, told in a third of the signs: groups that do nothing go, numbers and names are short. */
import { shortNumber } from "./compact-path.ts";

export interface PageDrawing {
  readonly body: string;
  /** The letters that the page draws, and what they are called in it. */
  readonly shortByName: ReadonlyMap<string, string>;
}

/** Typst writes one tag a line. */
export const pageDrawing = (drawn: string): PageDrawing => {
  const writing: Writing = { parts: [], isOpen: [], shortByName: new Map(), ink: "" };
  for (const line of drawn.split("\n")) {
    if (line.startsWith(pageGroup)) begin(writing, "");
    else writeTag(writing, line.trim());
  }
  return { body: writing.parts.join(""), shortByName: writing.shortByName };
};

/** Moves the page down by the height of the pages before it; as a picture it stands alone. */
const pageGroup = "    <g";

interface Writing {
  readonly parts: Array<string>;
  /** For each group begun: whether it was written. */
  readonly isOpen: Array<boolean>;
  readonly shortByName: Map<string, string>;
  /** In which the letters of the group at hand are drawn. */
  ink: string;
}

const writeTag = (writing: Writing, tag: string): void => {
  if (tag === "" || isEmptyGroup.test(tag)) return;
  if (tag.startsWith("<use ")) writeLetter(writing, tag);
  else if (tag.startsWith("<g")) begin(writing, transformOf(tag));
  else if (tag === "</g>" || tag === "</a>") {
    writing.ink = "";
    if (writing.isOpen.pop()) writing.parts.push("</g>");
  } else if (tag.startsWith("<a ")) begin(writing, "");
  // The place of a link: seen by nobody.
  else if (!tag.includes('fill="transparent"')) writing.parts.push(withoutDefaults(tag));
};

const isEmptyGroup = /^<(?:g|a)\b[^>]{0,3000}\/>$/u;

/** Clips and the like, which no template draws, would come as other attributes: such a group is kept as it is. */
const begin = (writing: Writing, transform: string): void => {
  writing.isOpen.push(transform !== "");
  writing.ink = "";
  if (transform !== "") writing.parts.push(`<g${transform}>`);
};

const transformOf = (tag: string): string => {
  const other = tag.replace(/ class="typst-[a-z]{1,20}"/u, "").slice("<g".length, -1);
  const matrix = /^ transform="matrix\(([-\d. e]{1,200})\)"$/u.exec(other)?.[1];
  return matrix === undefined ? other : ` transform="matrix(${numbersIn(matrix).join(" ")})"`;
};

const numbersIn = (text: string): ReadonlyArray<string> =>
  text.split(" ").map((number) => shortNumber(Number(number)));

const letter = /^<use xlink:href="#([^"]{1,80})" x="([^"]{1,30})" y="([^"]{1,30})" fill="([^"]{1,80})"/u;

const writeLetter = (writing: Writing, tag: string): void => {
  const [, name = "", x, y, fill = ""] = letter.exec(tag) ?? [];
  const short = writing.shortByName.get(name) ?? `g${writing.shortByName.size.toString(36)}`;
  writing.shortByName.set(name, short);
  const colour = colourOf(writing, fill);
  writing.parts.push(`<use href="#${short}"${place("x", x)}${place("y", y)}${colour}/>`);
};

/** Letters of one group share their ink, which is said once, by the group. */
const colourOf = (writing: Writing, fill: string): string => {
  const group = writing.parts.at(-1) ?? "";
  if (writing.ink === "" && group.startsWith("<g ") && writing.isOpen.at(-1)) {
    writing.ink = fill;
    writing.parts[writing.parts.length - 1] = `${group.slice(0, -1)} fill="${fill}">`;
  }
  return writing.ink === fill ? "" : ` fill="${fill}"`;
};

const place = (axis: "x" | "y", points = "0"): string => {
  const short = shortNumber(Number(points));
  return short === "0" ? "" : ` ${axis}="${short}"`;
};

/** What every reader of SVG takes for granted, or nobody reads. */
const withoutDefaults = (tag: string): string =>
  tag
    .replace(' fill-rule="nonzero"', "")
    .replace(/ class="typst-[a-z]{1,20}"/u, "")
    .replace(' stroke-linecap="butt" stroke-linejoin="miter" stroke-miterlimit="4"', "");
