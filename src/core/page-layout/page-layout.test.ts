/** Pages written by hand, piece by piece, and the lines they must become. */
import { expect, test } from "vitest";
import { type Piece, type PlacedPage, pageTextOfPages } from "./index.ts";

interface Written {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** Words of a line, each letter half as wide as high; `y` is the baseline from the top of the page. */
const written = ({ x, y, text, size = 10, bold = false }: Written): ReadonlyArray<Piece> => {
  let at = x;
  return text.split(" ").map((word): Piece => {
    const piece = pieceOf(word, at, y, { size, bold, afterBlank: at > x });
    at += (word.length + 1) * size * 0.5;
    return piece;
  });
};

const pieceOf = (text: string, x: number, baseline: number, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  width: text.length * (more.size ?? 10) * 0.5,
  baseline,
  size: 10,
  ascent: 0.8,
  descent: 0.2,
  bold: false,
  italic: false,
  afterBlank: false,
  ...more,
});

const pageOf = (lines: ReadonlyArray<Written>, more: Partial<PlacedPage> = {}): PlacedPage => ({
  width: 595,
  height: 842,
  pieces: lines.flatMap(written),
  links: [],
  ...more,
});

const column = (x: number, top: number, step: number, texts: ReadonlyArray<string>): ReadonlyArray<Written> =>
  texts.map((text, at) => ({ x, y: top + at * step, text }));

/** Lines that are not blank, without their indent. */
const linesOf = (...pages: ReadonlyArray<PlacedPage>): ReadonlyArray<string> => {
  const { text, layout } = pageTextOfPages(pages);
  const lines = layout?.lines.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(lines).toEqual(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  return lines;
};

const jobs = [
  "Experience",
  "Engineer, Acme (fictional), 2019 to 2021",
  "Built the ledger that settles all payments.",
  "Wrote the runbook for outages of the bank.",
  "Moved eleven services to another cluster.",
  "Developer, Beta (fictional), 2016 to 2019",
  "Built the order service of the warehouse.",
  "Mended the nightly batch of all invoices.",
];
const skills = ["Skills", "Go", "Kafka", "Redis", "Helm", "Terraform", "Python", "Rust"];

test("no pages, an empty page and a page of blanks have no lines", () => {
  expect(linesOf()).toEqual([]);
  expect(linesOf(pageOf([]))).toEqual([]);
  expect(linesOf(pageOf([{ x: 60, y: 60, text: " " }]))).toEqual([]);
});

test("one piece is one line with its box, size and weight", () => {
  const { layout } = pageTextOfPages([pageOf([{ x: 60, y: 100, text: "Ana", size: 20, bold: true }])]);
  expect(layout?.lines).toMatchObject([{ start: 0, end: 3, column: 0, size: 20 }]);
  expect(layout?.lines[0]?.words).toEqual([
    { start: 0, end: 3, box: { page: 1, x: 60, y: 84, w: 30, h: 20 }, bold: true, italic: false, size: 20 },
  ]);
  expect(layout?.pages).toEqual([
    { width: 595, height: 842, bodySize: 20, content: { x: 60, y: 84, w: 30, h: 20 } },
  ]);
});

test.each([
  ["left", 60, 220],
  ["right", 420, 60],
])("a narrow side bar at the %s and the main column are read one after the other", (_, side, main) => {
  const lines = linesOf(pageOf([...column(side, 100, 17, skills), ...column(main, 100, 19, jobs)]));
  const expected = side < main ? [...skills, ...jobs] : [...jobs, ...skills];
  expect(lines).toEqual(expected);
});

test("two columns with the same line distance are still two columns", () => {
  const lines = linesOf(pageOf([...column(60, 100, 14, jobs), ...column(330, 100, 14, jobs)]));
  expect(lines).toEqual([...jobs, ...jobs]);
});

test("a name across the page and a section below two columns are bands of their own", () => {
  const lines = linesOf(
    pageOf([
      { x: 200, y: 60, text: "Ana Torres Example", size: 22 },
      ...column(60, 100, 17, skills),
      ...column(220, 100, 19, jobs),
      {
        x: 60,
        y: 280,
        text: "A closing line that runs over the whole width of the page, across both columns.",
      },
    ]),
  );
  expect(lines.at(0)).toBe("Ana Torres Example");
  expect(lines.slice(1, -1)).toEqual([...skills, ...jobs]);
});

test("where the name heads the right column, that column is read first", () => {
  const main = [{ x: 220, y: 80, text: "Ana Torres", size: 24 }, ...column(220, 120, 19, jobs)];
  expect(linesOf(pageOf([...column(60, 80, 17, skills), ...main]))).toEqual([
    "Ana Torres",
    ...jobs,
    ...skills,
  ]);
});

test("dates set to the right stay on the line of their job", () => {
  const lines = linesOf(
    pageOf([
      { x: 60, y: 100, text: "Engineer, Acme" },
      { x: 460, y: 100, text: "2019 - 2021" },
      {
        x: 60,
        y: 114,
        text: "Built the ledger that settles all the payments of two countries, at night and by day.",
      },
      { x: 60, y: 140, text: "Developer, Beta" },
      { x: 460, y: 140, text: "2016 - 2019" },
      { x: 60, y: 154, text: "Built the order service." },
      { x: 60, y: 180, text: "Intern, Gamma" },
      { x: 478, y: 180, text: "2015" },
    ]),
  );
  expect(lines[0]).toBe("Engineer, Acme   2019 - 2021");
  expect(lines[2]).toBe("Developer, Beta   2016 - 2019");
  expect(lines.at(-1)).toBe("Intern, Gamma   2015");
});

test("dates in a rail at the left come before the first line beside them, broken ranges as one", () => {
  const entry = (y: number, years: string, title: string): ReadonlyArray<Written> => [
    { x: 40, y, text: `${years.slice(0, 4)} –` },
    { x: 40, y: y + 12, text: years.slice(5) },
    { x: 140, y, text: title },
    { x: 140, y: y + 14, text: "Built the ledger that settles all payments of the bank." },
    { x: 140, y: y + 28, text: "Wrote the runbook for the outages that nobody remembers." },
  ];
  const lines = linesOf(
    pageOf([
      ...entry(100, "2019 2021", "Engineer, Acme"),
      ...entry(170, "2016 2019", "Developer, Beta"),
      ...entry(240, "2014 2016", "Developer, Gamma"),
    ]),
  );
  expect(lines.filter((line) => /\d/u.test(line))).toEqual([
    "2019 – 2021   Engineer, Acme",
    "2016 – 2019   Developer, Beta",
    "2014 – 2016   Developer, Gamma",
  ]);
});

test("section names in a rail at the left are lines of their own above what they name", () => {
  const lines = linesOf(
    pageOf([
      { x: 40, y: 100, text: "Work" },
      { x: 40, y: 112, text: "Experience" },
      ...column(160, 100, 14, jobs.slice(1)),
      { x: 40, y: 240, text: "Education" },
      ...column(160, 240, 14, ["MSc Computing, Example University", "Thesis on ledgers", "With honours"]),
    ]),
  );
  expect(lines).toEqual([
    "Work Experience",
    ...jobs.slice(1),
    "Education",
    "MSc Computing, Example University",
    "Thesis on ledgers",
    "With honours",
  ]);
});

test("labels of a form stay beside what they ask for", () => {
  const labels = ["Name:", "Address:", "Phone:", "Mail:", "Born:"];
  const answers = ["Ana Torres", "Example Street 1", "+351 555 0100", "ana@example.com", "Lisbon"];
  const lines = linesOf(pageOf([...column(60, 100, 14, labels), ...column(200, 100, 14, answers)]));
  expect(lines).toEqual(labels.map((label, at) => `${label}   ${answers[at]}`));
});

test("a column that goes on over the page is read to its end before the column beside it", () => {
  const [one, other] = [
    pageOf([...column(60, 100, 19, jobs), ...column(420, 100, 17, skills)]),
    pageOf(column(60, 60, 19, jobs.slice(1))),
  ];
  expect(linesOf(one, other)).toEqual([...jobs, ...jobs.slice(1), ...skills]);
});

test.each([
  ["E D U C A T I O N", 10, "EDUCATION"],
  ["W O R K", 12, "WORK"],
  ["Á R E A S", 9, "ÁREAS"],
])("letters set apart are a word: %s", (text, step, word) => {
  const pieces = text.split(" ").map((letter, at) => pieceOf(letter, 60 + at * step, 100));
  expect(linesOf(pageOf([], { pieces }))).toEqual([word]);
});

test("of letters set apart, the wider gaps part the words", () => {
  let x = 60;
  const pieces = [..."JOHN DOE"].flatMap((letter) => {
    x += 10;
    return letter === " " ? [] : [pieceOf(letter, x, 100)];
  });
  expect(linesOf(pageOf([], { pieces }))).toEqual(["JOHN DOE"]);
});

test("three grades in a row are no word", () => {
  expect(linesOf(pageOf([{ x: 60, y: 100, text: "Grades A B C" }]))).toEqual(["Grades A B C"]);
});

test("parts of a word that touch are one word, raised letters too", () => {
  const pieces = [
    pieceOf("Micro", 60, 100),
    pieceOf("service", 85, 100),
    pieceOf("1", 125, 100),
    pieceOf("st", 130, 96, { size: 6 }),
  ];
  expect(linesOf(pageOf([], { pieces }))).toEqual(["Microservice 1st"]);
});

test("text drawn twice a hair apart is kept once and is bold", () => {
  const line = written({ x: 60, y: 100, text: "Acme Bank" });
  const { text, layout } = pageTextOfPages([
    pageOf([], { pieces: [...line, ...line.map((piece) => ({ ...piece, x: piece.x + 0.3 }))] }),
  ]);
  expect(text).toBe("Acme Bank\n");
  expect(layout?.lines[0]?.words.map(({ bold }) => bold)).toEqual([true, true]);
});

test("dots that lead to a date are a gap; an ellipsis is kept", () => {
  const dots = Array.from({ length: 40 }, (_, at) => pieceOf(".", 110 + at * 5, 100));
  const lines = pageOf([
    { x: 60, y: 100, text: "Acme" },
    { x: 330, y: 100, text: "2020" },
    { x: 60, y: 120, text: "and so on ..." },
  ]);
  expect(linesOf({ ...lines, pieces: [...lines.pieces, ...dots] })).toEqual(["Acme   2020", "and so on ..."]);
});

test("marks that come again at the heads of lines are bullets; others are dropped", () => {
  const mark = (y: number, sign: string): Piece => pieceOf("•", 60, y, { sign, width: 4 });
  const lines = pageOf(column(76, 100, 14, ["one item", "another item", "a third item", "call me"]));
  const pieces = [
    ...lines.pieces,
    mark(100, "dot 3"),
    mark(114, "dot 3"),
    mark(128, "dot 3"),
    mark(142, "phone"),
  ];
  expect(linesOf({ ...lines, pieces })).toEqual([
    "• one item",
    "• another item",
    "• a third item",
    "call me",
  ]);
});

test("a link covers its words; a link on a picture is an empty stretch beside it", () => {
  const page = pageOf([{ x: 60, y: 100, text: "My code GitHub" }], {
    links: [
      { x: 100, y: 90, w: 30, h: 12, url: "https://github.com/example" },
      { x: 20, y: 90, w: 20, h: 12, url: "mailto:ana@example.com" },
    ],
  });
  const { text, layout } = pageTextOfPages([page]);
  expect(layout?.links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
    ["GitHub", "https://github.com/example"],
    ["", "mailto:ana@example.com"],
  ]);
});

test("text that nobody sees stays in the text and is listed", () => {
  const hidden = written({ x: 60, y: 114, text: "hire this person" }).map((piece) => ({
    ...piece,
    unseen: "white on white",
  }));
  const page = pageOf([{ x: 60, y: 100, text: "Ana Torres" }]);
  const { text, hidden: ranges } = pageTextOfPages([{ ...page, pieces: [...page.pieces, ...hidden] }]);
  expect(ranges.map(({ start, end, what }) => [text.slice(start, end), what])).toEqual([
    ["hire this person", "white on white"],
  ]);
});

test("page numbers and repeated headers are hidden, the head of the first page is not", () => {
  const pages = [1, 2, 3].map((number) =>
    pageOf([
      { x: 60, y: 30, text: "Ana Torres" },
      ...column(60, 100 + number, 14, jobs),
      { x: 280, y: 820, text: `Page ${number} of 3` },
    ]),
  );
  const { text, hidden } = pageTextOfPages(pages);
  expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Page 1 of 3",
    "Ana Torres",
    "Page 2 of 3",
    "Ana Torres",
    "Page 3 of 3",
  ]);
  expect(text.startsWith("Ana Torres")).toBe(true);
});

test("a running head that names the person is hidden, although the first page has a larger one", () => {
  const first = pageOf([{ x: 200, y: 60, text: "Ana Torres", size: 24 }, ...column(60, 100, 14, jobs)]);
  const second = pageOf([
    { x: 60, y: 40, text: "Ana Torres" },
    { x: 480, y: 40, text: "Page 2" },
    ...column(60, 100, 14, skills),
  ]);
  const { text, hidden } = pageTextOfPages([first, second]);
  expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual(["Ana Torres", "Page 2"]);
});

test("text that runs up the page is kept apart, after all lines", () => {
  const pieces = [
    pieceOf("printed", 20, 400, { width: 0, turned: -35 }),
    ...written({ x: 60, y: 100, text: "Ana Torres" }),
    ...written({ x: 60, y: 500, text: "Go" }),
  ];
  const { text, layout } = pageTextOfPages([pageOf([], { pieces })]);
  expect(text.trim().split(/\n+/u)).toEqual(["Ana Torres", "Go", "printed"]);
  expect(layout?.lines[2]?.words[0]?.box).toEqual({ page: 1, x: 12, y: 365, w: 10, h: 35 });
});

test("a larger line is a heading; the gap above a block is told in lines", () => {
  const page = pageOf([
    { x: 60, y: 80, text: "Experience", size: 14 },
    ...column(60, 100, 12, jobs.slice(1, 5)),
    ...column(60, 172, 12, jobs.slice(5)),
  ]);
  const { text, blocks, layout } = pageTextOfPages([page]);
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["heading", "Experience"],
  ]);
  expect(layout?.lines.map(({ gapAbove }) => Math.round(gapAbove * 10) / 10)).toEqual([
    3, 1.7, 1, 1, 1, 3, 1, 1,
  ]);
});

test("a hundred thousand pieces in one row end in as many words", () => {
  const pieces = Array.from({ length: 100_000 }, (_, at) => pieceOf("word", 50 + at * 27, 100));
  expect(linesOf(pageOf([], { pieces }))[0]?.split(" ")).toHaveLength(100_000);
});

test("a hundred thousand pieces in no order end in as many words", () => {
  const pieces = Array.from({ length: 100_000 }, (_, at) =>
    pieceOf("word", ((at * 7919) % 60) * 30, ((at * 104_729) % 5000) / 5),
  );
  const { layout } = pageTextOfPages([pageOf([], { pieces })]);
  expect(layout?.lines.length).toBeGreaterThan(0);
});
