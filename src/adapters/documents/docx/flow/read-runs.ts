/** The inside of a paragraph: runs of letters with their look, links, fields, and the text boxes that hang on it. */
import { plainRun, type RunLook, runLookOf } from "../word/looks.ts";
import { type Style, styleIdOf, toggled } from "../word/styles.ts";
import { attributeOf, childOf, elementsOf, numberOf, textOf, type XmlElement } from "../xml/xml-element.ts";
import { boxesIn } from "./boxes-in.ts";
import type { FlowAside, LetterLook, Piece } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import {
  isInInstruction,
  isPageInstruction,
  isPageNumber,
  turnField,
  urlOfFields,
  urlOfInstruction,
} from "./open-fields.ts";
import { symbolOf, withoutPictures } from "./symbols.ts";

export interface Runs {
  readonly pieces: ReadonlyArray<Piece>;
  readonly asides: ReadonlyArray<FlowAside>;
}

/** `style` is the paragraph's, with what is around it. */
export const readRuns = (paragraph: XmlElement, style: Style, context: FlowContext): Runs => {
  const pieces: Array<Piece> = [];
  const asides: Array<FlowAside> = [];
  readInline(paragraph, { style, context, url: null, isPageNumber: false, pieces, asides });
  return { pieces, asides };
};

interface Inline {
  readonly style: Style;
  readonly context: FlowContext;
  readonly url: string | null;
  readonly isPageNumber: boolean;
  readonly pieces: Array<Piece>;
  readonly asides: Array<FlowAside>;
}

/** Deleted and moved away text, comments, and what only describes the text. */
const skipped = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rubyPr",
  "w:rt",
  "w:smartTagPr",
]);

const readInline = (parent: XmlElement, inline: Inline): void => {
  for (const element of elementsOf(parent)) {
    if (skipped.has(element.name)) continue;
    if (element.name === "w:r") readRun(element, inline);
    else if (element.name === "mc:AlternateContent") readInline(chosenOf(element), inline);
    else
      readInline(element, {
        ...inline,
        url: linkOf(element, inline.context) ?? inline.url,
        isPageNumber: inline.isPageNumber || isPageInstruction(attributeOf(element, "w:instr")),
      });
  }
};

const linkOf = (element: XmlElement, { urls }: FlowContext): string | null => {
  if (element.name === "w:hyperlink") return urls.get(attributeOf(element, "r:id")) ?? null;
  return element.name === "w:fldSimple" ? urlOfInstruction(attributeOf(element, "w:instr")) : null;
};

/** The newer form of a text box or symbol where it has words, else the older: never both. */
export const chosenOf = (alternatives: XmlElement): XmlElement => {
  const options = elementsOf(alternatives);
  return options.find(hasContent) ?? options[0] ?? alternatives;
};

const hasContent = (element: XmlElement): boolean =>
  elementsOf(element).some(
    (child) =>
      ["w:t", "w:txbxContent", "v:textpath", "a:hlinkClick"].includes(child.name) || hasContent(child),
  );

const readRun = (run: XmlElement, inline: Inline): void => {
  const properties = childOf(run, "w:rPr");
  const own = properties === undefined ? plainRun : runLookOf(properties);
  const look = letterLookOf(own, styleIdOf(properties, "w:rStyle"), inline);
  const font = own.font ?? inline.style.run.font ?? "";
  const add = (text: string, url: string | null = null): void => {
    const { fields } = inline.context;
    if (!isInInstruction(fields))
      inline.pieces.push({
        text,
        look,
        url: url ?? inline.url ?? urlOfFields(fields),
        isPageNumber: inline.isPageNumber || isPageNumber(fields),
      });
  };
  for (const child of elementsOf(run)) readRunChild(child, { inline, font, add });
};

interface RunReader {
  readonly inline: Inline;
  readonly font: string;
  readonly add: (text: string, url?: string | null) => void;
}

const readRunChild = (child: XmlElement, { add, font, inline }: RunReader): void => {
  const letters = lettersOf(child, font);
  if (letters !== null) {
    add(letters);
    return;
  }
  const { context, asides } = inline;
  switch (child.name) {
    case "w:fldChar":
      turnField(context.fields, attributeOf(child, "w:fldCharType"));
      break;
    case "w:instrText":
      context.fields.at(-1)?.instruction.push(textOf(child));
      break;
    case "w:footnoteReference":
      context.notes.footnotes.push(attributeOf(child, "w:id"));
      break;
    case "w:endnoteReference":
      context.notes.endnotes.push(attributeOf(child, "w:id"));
      break;
    case "mc:AlternateContent":
      for (const inner of elementsOf(chosenOf(child))) readRunChild(inner, { add, font, inline });
      break;
    case "w:drawing":
    case "w:pict":
    case "w:object": {
      const { content, url, words } = boxesIn(child, context);
      asides.push(...content);
      if (words !== "" || url !== null) add(words, url);
      break;
    }
    // Its base holds runs again.
    case "w:ruby":
      readInline(child, inline);
      break;
    default:
  }
};

/** Null for what is no letter. */
const lettersOf = (child: XmlElement, font: string): string | null => {
  switch (child.name) {
    case "w:t":
      return withoutPictures(textOf(child).replaceAll(/[\r\n\t\v]+/gu, " "), font);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return attributeOf(child, "w:type") === "column" ? "\v" : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolOf(Number.parseInt(attributeOf(child, "w:char"), 16), attributeOf(child, "w:font"));
    default:
      return null;
  }
};

const letterLookOf = (own: RunLook, styleId: string, { style, context }: Inline): LetterLook => {
  const character = styleId === "" ? plainRun : context.styles.characterStyle(styleId).run;
  const { run } = style;
  const base = context.styles.defaults.run;
  const size = own.size ?? character.size ?? run.size ?? base.size ?? USUAL_SIZE;
  const isVanished = own.vanish ?? toggled(run.vanish, character.vanish);
  const color = own.color ?? character.color ?? run.color ?? "";
  const isShaded = own.shaded ?? character.shaded ?? run.shaded ?? style.paragraph.shaded ?? false;
  const isWhite = color === "ffffff" && !isShaded && context.isOnWhite;
  return {
    bold: own.bold ?? (toggled(run.bold, character.bold) || base.bold === true),
    italic: own.italic ?? (toggled(run.italic, character.italic) || base.italic === true),
    caps: own.caps ?? character.caps ?? run.caps ?? false,
    size,
    hidden: hiddenAs(isVanished, isWhite, size),
  };
};

/** What Word takes where a file says nothing. */
const USUAL_SIZE = 10;
/** Smaller letters are specks. */
const SMALLEST_SEEN = 2;

const hiddenAs = (isVanished: boolean, isWhite: boolean, size: number): string | null => {
  if (isVanished) return "hidden text";
  if (isWhite) return "white on white";
  return size < SMALLEST_SEEN ? "letters too small to read" : null;
};

export const sizeOfMark = (paragraph: XmlElement | undefined): number | null => {
  const size = numberOf(childOf(childOf(paragraph, "w:rPr"), "w:sz"));
  return size === null ? null : size / 2;
};
