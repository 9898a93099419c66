/** Why a reader of the page would not see an element: its attributes, its own style, or a simple rule of the page's styles. */

/** Class names that hide in the frameworks that career pages are made with. */
const hidingClasses =
  /(?:^|\s)(?:hidden|d-none|visually-?hidden|sr-only|screen-reader-(?:text|only)|u-hidden|is-hidden|invisible)(?:\s|$)/u;

export interface Paint {
  readonly color: string;
  readonly background: string;
}

export const hidingOf = (
  attributes: ReadonlyMap<string, string>,
  hiddenSelectors: ReadonlySet<string>,
): string | null => {
  if (attributes.has("hidden")) return "hidden attribute";
  if (attributes.get("aria-hidden")?.toLowerCase() === "true") return "aria-hidden";
  const classes = attributes.get("class") ?? "";
  if (hidingClasses.test(classes)) return "hidden by class";
  if (hiddenSelectors.size > 0) {
    const byRule =
      classes.split(/\s+/u).some((name) => hiddenSelectors.has(`.${name}`)) ||
      hiddenSelectors.has(`#${attributes.get("id") ?? ""}`);
    if (byRule) return "hidden by style sheet";
  }
  return hidingStyle(attributes.get("style") ?? "");
};

/** What a `style` value hides with, or null. Each pattern names one trick that puts words on a page that nobody sees. */
const hidingStyle = (style: string): string | null => {
  if (style === "") return null;
  const rules = style.toLowerCase().replaceAll(/\s+/gu, "");
  if (/(?:^|;)display:none/u.test(rules)) return "display:none";
  if (/(?:^|;)visibility:(?:hidden|collapse)/u.test(rules)) return "visibility:hidden";
  if (/(?:^|;)opacity:0?(?:\.0+)?(?:;|!|$)/u.test(rules)) return "opacity:0";
  if (/(?:^|;)font(?:-size)?:(?:0|0?\.\d|[01]px)(?:[a-z%]{0,3})(?:;|!|\/|$)/u.test(rules))
    return "font-size:0";
  if (/(?:^|;)(?:left|right|top|bottom|text-indent|margin-left|margin-top):-\d{3,}/u.test(rules))
    return "off-screen";
  if (/clip(?:-path)?:(?:rect\(0|inset\((?:50|100)%)/u.test(rules)) return "clipped away";
  if (
    /(?:^|;)(?:max-)?(?:width|height):[01](?:px)?(?:;|!|$)/u.test(rules) &&
    rules.includes("overflow:hidden")
  )
    return "no size";
  return /(?:^|;)transform:scale\(0/u.test(rules) ? "no size" : null;
};

/** `.note { display: none }`: the simple selectors of a style sheet whose rule hides. */
export const hidingSelectors = (styleSheet: string): ReadonlyArray<string> => {
  const selectors: Array<string> = [];
  // Rules inside @media print and the like are read too: a rule that may hide is worth a report.
  for (const rule of styleSheet.slice(0, 500_000).split("}")) {
    const brace = rule.lastIndexOf("{");
    if (brace === -1 || hidingStyle(rule.slice(brace + 1).replaceAll("\n", "")) === null) continue;
    for (const selector of rule.slice(0, brace).split(/[,{;]/u)) {
      if (/^[.#][\w-]{1,80}$/u.test(selector.trim())) selectors.push(selector.trim());
    }
  }
  return selectors;
};

/** The colours an element paints with, where its style says so; else those it is inside of. */
export const paintOf = (style: string, outer: Paint): Paint => {
  if (style === "" || !/color|background/iu.test(style)) return outer;
  const color = /(?:^|;)\s*color\s*:\s*([^;!]{1,40})/iu.exec(style)?.[1];
  const background = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,60})/iu.exec(style)?.[1];
  return {
    color: color === undefined ? outer.color : normalColor(color),
    background: background === undefined ? outer.background : normalColor(background),
  };
};

/** "#FFF", "white" and "rgb(255, 255, 255)" are one colour. */
const normalColor = (value: string): string => {
  const color = value.toLowerCase().trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+))?/u.exec(color);
  if (rgb)
    return rgb[4] !== undefined && Number(rgb[4]) === 0
      ? "transparent"
      : `#${rgb
          .slice(1, 4)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("")}`;
  return color === "white" ? "#ffffff" : color === "black" ? "#000000" : color;
};

export const isInvisiblePaint = ({ color, background }: Paint): boolean => {
  if (color === "transparent") return true;
  const ink = channels(color);
  const paper = channels(background);
  // Eight steps of 255 apart are the same to an eye.
  return ink !== null && paper !== null && ink.every((value, i) => Math.abs(value - (paper[i] ?? 0)) <= 8);
};

const channels = (color: string): ReadonlyArray<number> | null =>
  /^#[0-9a-f]{6}/u.test(color) ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) : null;
