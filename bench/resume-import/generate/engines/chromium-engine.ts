/** Pages as a browser prints them: HTML, as most online builders use. */
import { openBrowser } from "#test/e2e/open-browser.ts";
import type { Drawn, DrawnPage, Inked } from "../drawn-page.ts";

export interface PrintingEngine {
  readonly print: (page: DrawnPage) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Null where no browser starts. */
export const chromiumEngine = async (): Promise<PrintingEngine | null> => {
  const browser = await openBrowser();
  if (browser === null) return null;
  const tab = await browser.newPage();
  return {
    print: async (page) => {
      await tab.setContent(htmlOf(page));
      const isLetter = page.look.paper === "letter";
      const bytes = await tab.pdf({ format: isLetter ? "Letter" : "A4", printBackground: true });
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
};

const htmlOf = ({ side, head, bar, main, look }: DrawnPage): string => {
  const columns = side === null ? "1fr" : side === "left" ? "30% 1fr" : "1fr 30%";
  const family = look.family === "sans" ? "Arial, sans-serif" : "Georgia, serif";
  const heading = {
    ruled: "border-bottom: 1px solid; font-size: 1.15em",
    capitals: "text-transform: uppercase; letter-spacing: .08em; font-size: 1em",
    bold: "font-size: 1em",
    large: "font-size: 1.5em; font-weight: 400",
  }[look.headings];
  const aside = `<div>${bar.map(drawnHtml).join("")}</div>`;
  const body = `<div>${main.map(drawnHtml).join("")}</div>`;
  const inside = side === null ? body : side === "left" ? aside + body : body + aside;
  return `<!doctype html><meta charset="utf-8"><style>
@page { margin: 16mm }
body { font: ${look.size}pt/1.35 ${family}; margin: 0 }
header { text-align: ${look.isCentred ? "center" : "left"} }
h1 { font-size: 2em; margin: 0 } h2 { margin: 1em 0 .3em; ${heading} }
main { display: grid; grid-template-columns: ${columns}; gap: 8mm }
.row { display: flex; justify-content: space-between; gap: 1em } .rail { width: 9em; flex: none }
.railed { display: flex } .bullet { padding-left: 1.2em; text-indent: -1em } .gap { height: .7em } p { margin: 0 }
</style><header>${head.map(drawnHtml).join("")}</header><main>${inside}</main>`;
};

const drawnHtml = (drawn: Drawn): string => {
  switch (drawn.kind) {
    case "name":
      return `<h1>${escaped(drawn.text)}</h1>`;
    case "heading":
      return `<h2>${escaped(drawn.text)}</h2>`;
    case "gap":
      return `<div class="gap"></div>`;
    case "bullet":
      return `<p class="bullet">${drawn.mark} ${escaped(drawn.text)}</p>`;
    case "line": {
      const text = `<span>${inkedHtml(drawn.text)}</span>`;
      if (drawn.rail !== undefined)
        return `<p class="railed"><span class="rail">${escaped(drawn.rail)}</span>${text}</p>`;
      return drawn.right
        ? `<p class="row">${text}<span>${inkedHtml(drawn.right)}</span></p>`
        : `<p>${text}</p>`;
    }
  }
};

const inkedHtml = (all: ReadonlyArray<Inked>): string =>
  all
    .map(({ text, bold, italic, link }) => {
      const inked = `${bold ? "<b>" : ""}${italic ? "<i>" : ""}${escaped(text)}${italic ? "</i>" : ""}${bold ? "</b>" : ""}`;
      return link === undefined ? inked : `<a href="${escaped(link)}">${inked}</a>`;
    })
    .join("");

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("   ", " &nbsp; ");
