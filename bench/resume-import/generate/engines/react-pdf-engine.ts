/** Pages as react-pdf sets them: what many builders in the browser download. */
import { Document, Font, Link, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import type { Drawn, DrawnPage, Inked } from "../drawn-page.ts";
import { fontPaths } from "../font-paths.ts";
import type { PrintingEngine } from "./chromium-engine.ts";

export const reactPdfEngine = async (): Promise<PrintingEngine> => {
  for (const family of ["sans", "serif"] as const) {
    const { normal, bold, italics } = fontPaths(family);
    Font.register({
      family,
      fonts: [{ src: normal }, { src: bold, fontWeight: 700 }, { src: italics, fontStyle: "italic" }],
    });
  }
  Font.registerHyphenationCallback((word) => [word]);
  return {
    print: async (page) => new Uint8Array(await renderToBuffer(documentOf(page))),
    close: async () => undefined,
  };
};

const row = { flexDirection: "row", justifyContent: "space-between", gap: 8 } as const;

const documentOf = ({ side, head, bar, main, look }: DrawnPage) => {
  const stack = (all: ReadonlyArray<Drawn>, width: string) =>
    createElement(View, { style: { width } }, ...all.map((one) => elementOf(one, look)));
  const [aside, body] = [stack(bar, "30%"), stack(main, side === null ? "100%" : "66%")];
  const columns = side === null ? [body] : side === "left" ? [aside, body] : [body, aside];
  const style = { padding: 50, fontFamily: look.family, fontSize: look.size, lineHeight: 1.3 };
  const top = createElement(
    View,
    { style: { textAlign: look.isCentred ? "center" : "left" } },
    ...head.map((one) => elementOf(one, look)),
  );
  return createElement(
    Document,
    null,
    createElement(
      Page,
      { size: look.paper === "letter" ? "LETTER" : "A4", style },
      top,
      createElement(View, { style: row }, ...columns),
    ),
  );
};

const elementOf = (drawn: Drawn, look: DrawnPage["look"]): ReactElement => {
  switch (drawn.kind) {
    case "name":
      return createElement(
        Text,
        { style: { fontSize: look.size * 2, lineHeight: 1.2, fontWeight: 700 } },
        drawn.text,
      );
    case "heading": {
      const style = {
        fontSize: look.size * 1.2,
        lineHeight: 1.2,
        fontWeight: 700,
        marginTop: 10,
        marginBottom: 3,
      };
      return createElement(
        Text,
        { style },
        look.headings === "capitals" ? drawn.text.toUpperCase() : drawn.text,
      );
    }
    case "gap":
      return createElement(View, { style: { height: 6 } });
    case "bullet":
      return createElement(
        View,
        { style: { flexDirection: "row" } },
        createElement(Text, { style: { width: 10 } }, drawn.mark),
        createElement(Text, { style: { flex: 1 } }, drawn.text),
      );
    case "line":
      return lineOf(drawn);
  }
};

const lineOf = ({ text, right, rail }: Extract<Drawn, { readonly kind: "line" }>): ReactElement => {
  const body = createElement(Text, { style: { flex: 1 } }, ...text.map(inkedElement));
  if (rail !== undefined) {
    const label = createElement(Text, { style: { width: 110 } }, rail);
    return createElement(View, { style: { flexDirection: "row" } }, label, body);
  }
  if (!right) return createElement(Text, null, ...text.map(inkedElement));
  return createElement(View, { style: row }, body, createElement(Text, null, ...right.map(inkedElement)));
};

const inkedElement = ({ text, bold, italic, link }: Inked): ReactElement => {
  const style = { fontWeight: bold ? 700 : 400, fontStyle: italic ? "italic" : "normal" } as const;
  return link === undefined
    ? createElement(Text, { style }, text)
    : createElement(Link, { src: link, style: { color: "black", textDecoration: "none" } }, text);
};
