/** The same words as a page that other engines can draw, so that all of them are measured at the same work. */
import type {
  PrintedEntry,
  PrintedLink,
  PrintedResume,
  PrintedSection,
  Text,
} from "#core/resume-printing/index.ts";
import type { Drawn, DrawnPage, Inked } from "../resume-import/generate/drawn-page.ts";

export const drawnPrint = (printed: PrintedResume): DrawnPage => ({
  side: null,
  bar: [],
  head: [
    { kind: "name", text: printed.name },
    ...lineOf([{ text: plain(printed.label) }]),
    ...lineOf(dotted(printed.contacts.map(inked))),
  ],
  main: printed.sections.flatMap((section) => [
    { kind: "heading", text: section.title },
    ...drawnSection(section),
  ]),
  look: { family: "sans", size: 10.5, isCentred: false, headings: "ruled", paper: "a4" },
});

const drawnSection = (section: PrintedSection): ReadonlyArray<Drawn> => {
  switch (section.form) {
    case "prose":
      return lineOf([{ text: plain(section.text) }]);
    case "rows":
      return section.rows.flatMap(({ name, text }) => lineOf(named(plain(name), plain(text))));
    case "entries":
      return section.entries.flatMap(drawnEntry);
  }
};

const drawnEntry = ({
  title,
  subtitle,
  place,
  dates,
  note,
  summary,
  bullets,
  stack,
}: PrintedEntry): ReadonlyArray<Drawn> => [
  { kind: "line", text: [{ ...inked(title), bold: true }], right: [{ text: dates }] },
  ...lineOf(dotted([subtitle, place].filter(({ text }) => text.length > 0).map(inked))),
  ...[note, summary].flatMap((text) => lineOf([{ text: plain(text) }])),
  ...bullets.map((text): Drawn => ({ kind: "bullet", text: plain(text), mark: "•" })),
  ...(stack ? lineOf(named(plain(stack.name), plain(stack.text))) : []),
  { kind: "gap" },
];

const lineOf = (text: ReadonlyArray<Inked>): ReadonlyArray<Drawn> =>
  text.every((piece) => piece.text === "") ? [] : [{ kind: "line", text }];

const named = (name: string, text: string): ReadonlyArray<Inked> =>
  name === "" ? [{ text }] : [{ text: name, bold: true }, { text: text === "" ? "" : `: ${text}` }];

const dotted = (pieces: ReadonlyArray<Inked>): ReadonlyArray<Inked> =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: " · " }, piece]));

const inked = ({ text, url }: PrintedLink): Inked =>
  url === "" ? { text: plain(text) } : { text: plain(text), link: url };

const plain = (text: Text): string => text.flat().join("");
