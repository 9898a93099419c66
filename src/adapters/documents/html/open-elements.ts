/** The elements that are open at a point of the page, as a list rather than a recursion: 50,000 nested tags are only a long list. */
import { headingLevel, selfEnding } from "./html-elements.ts";
import { hidingOf, isInvisiblePaint, type Paint, paintOf } from "./html-hiding.ts";

/** What holds inside an element, its own and its ancestors' doing. */
export interface OpenElement {
  readonly skipped: boolean;
  readonly hiddenBy: string | null;
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly main: boolean;
  readonly heading: number;
  readonly listDepth: number;
  readonly isItem: boolean;
  readonly isRow: boolean;
  readonly paint: Paint;
}

const page: OpenElement = {
  skipped: false,
  hiddenBy: null,
  bold: false,
  preformatted: false,
  main: false,
  heading: 0,
  listDepth: 0,
  isItem: false,
  isRow: false,
  paint: { color: "#000000", background: "#ffffff" },
};

export class OpenElements {
  private readonly states: Array<OpenElement> = [page];
  private readonly names: Array<string> = [""];
  private readonly countByName = new Map<string, number>();
  private readonly hiddenSelectors: ReadonlySet<string>;

  constructor(hiddenSelectors: ReadonlySet<string>) {
    this.hiddenSelectors = hiddenSelectors;
  }

  get state(): OpenElement {
    return this.states.at(-1) ?? page;
  }

  /** `<li>` ends an open `<li>` right above it, and so on for the elements whose end tag may be left out. */
  wouldEnd(name: string): boolean {
    return selfEnding.has(name) && this.names.at(-1) === name;
  }

  push(
    name: string,
    attributes: ReadonlyMap<string, string>,
    own: Pick<OpenElement, "skipped" | "bold" | "preformatted">,
  ): void {
    const outer = this.state;
    this.names.push(name);
    this.states.push(
      attributes.size === 0
        ? plainInside(outer, name, own)
        : inside(outer, name, attributes, this.hiddenSelectors, own),
    );
    this.countByName.set(name, (this.countByName.get(name) ?? 0) + 1);
  }

  /** Closes the nearest open element of this name and all inside it; false when none is open. Each is closed once. */
  close(name: string): boolean {
    if ((this.countByName.get(name) ?? 0) === 0) return false;
    for (let closed = this.names.pop(); closed !== undefined; closed = this.names.pop()) {
      this.states.pop();
      this.countByName.set(closed, (this.countByName.get(closed) ?? 1) - 1);
      if (closed === name) return true;
    }
    return false;
  }
}

/** The elements that change what holds inside them; a `<div>` or `<span>` does not. */
const changing = new Set("main article h1 h2 h3 h4 h5 h6 ul ol li tr table b strong pre".split(" "));

const staysInRow = (outer: OpenElement, name: string): boolean =>
  name === "tr" || (outer.isRow && name !== "table");

const mainElements = new Set(["main", "article"]);

/** Most elements have no attributes: nothing can hide them but what is around them. Written out, as a page has a million. */
const plainInside = (
  outer: OpenElement,
  name: string,
  own: Pick<OpenElement, "skipped" | "bold" | "preformatted">,
): OpenElement => {
  if (!changing.has(name) && !own.skipped) return outer;
  const isList = name === "ul" || name === "ol";
  return {
    skipped: outer.skipped || own.skipped,
    hiddenBy: outer.hiddenBy,
    bold: outer.bold || own.bold,
    preformatted: outer.preformatted || own.preformatted,
    main: outer.main || mainElements.has(name),
    heading: headingLevel(name) || outer.heading,
    listDepth: isList ? outer.listDepth + 1 : outer.listDepth,
    isItem: name === "li" || (outer.isItem && !isList && name !== "table"),
    isRow: staysInRow(outer, name),
    paint: outer.paint,
  };
};

const inside = (
  outer: OpenElement,
  name: string,
  attributes: ReadonlyMap<string, string>,
  hiddenSelectors: ReadonlySet<string>,
  own: Pick<OpenElement, "skipped" | "bold" | "preformatted">,
): OpenElement => {
  const style = attributes.get("style") ?? "";
  const paint = paintOf(style, outer.paint);
  const byPaint =
    paint !== outer.paint && isInvisiblePaint(paint) ? "text in the colour of its background" : null;
  const element = plainInside(outer, name, own);
  return {
    ...element,
    hiddenBy: outer.hiddenBy ?? hidingOf(attributes, hiddenSelectors) ?? byPaint,
    bold: element.bold || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style),
    main: element.main || attributes.get("role") === "main",
    paint,
  };
};
