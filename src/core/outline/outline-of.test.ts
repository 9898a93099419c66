import { expect, test } from "vitest";
import { citableTextOf, type PageText } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { type Outline, outlineOf } from "./index.ts";

const read = (text: string, page: Partial<PageText> = {}): Outline =>
  outlineOf(
    citableTextOf({ format: "markdown", text, blocks: [], hidden: [], embedded: [], ...page }, "posting"),
    catalogue.wording,
    page.blocks,
  );

/** Each section as its kind and the first words of its lines. */
const kindsIn = (text: string): ReadonlyArray<string> =>
  read(text).sections.map(
    ({ kind, lines }) => `${kind}: ${lines.map(({ start, end }) => text.slice(start, end)).join(" | ")}`,
  );

test.each([
  ["## **Who You Are:**", "requirements"],
  ["**What you’ll bring**", "requirements"],
  ["MUST HAVES", "requirements"],
  ["Minimum qualifications:", "requirements"],
  ["### 🚀 What you'll do at Acme", "duties"],
  ["Nice to have:", "nice"],
  ["Preferred Qualifications", "nice"],
  ["**Bonus points if you have:**", "nice"],
  ["Our tech stack", "stack"],
  ["## About Acme Payments", "company"],
  ["## About you", "requirements"],
  ["**Perks & Benefits**", "benefits"],
  ["How to apply", "process"],
  ["## Equal Opportunity Employer", "legal"],
  ["<h3>Requirements</h3>", "requirements"],
])("the heading %s opens a section of kind %s", (heading, kind) => {
  const { sections } = read(`Backend Engineer\n\n${heading}\n- one\n- two\n`);
  expect(sections.at(-1)?.kind).toBe(kind);
});

test("the first heading is the title, whatever words it holds", () => {
  expect(kindsIn("# Benefits Platform Engineer\n\n## Requirements\n- Go")).toEqual([
    "header: ",
    "requirements: Go",
  ]);
});

test("a sub-heading with unknown words belongs to the section above it", () => {
  expect(kindsIn("Text.\n\n## Requirements\n\n**Backend**\n\n- Go\n")).toContain("requirements: Go");
});

test("a list under an empty heading is known by its lines", () => {
  expect(
    kindsIn("# Job\n\n## Description\n- 5 years of experience with Go\n- Knowledge of SQL").at(-1),
  ).toMatch(/^req/u);
});

test("a label in running text holds to the end of its paragraph, in a list to the end of its line", () => {
  expect(
    kindsIn("## Requirements\n- Go\n- Nice to have: Rust\n- SQL\n\nBonus: Kafka. Redis.\n\nDocker."),
  ).toEqual([
    "requirements: Go",
    "nice: Rust",
    "requirements: SQL",
    "nice: Kafka. | Redis.",
    "requirements: Docker.",
  ]);
});

test("a paragraph is cut into sentences, but not after e.g. or inside Node.js", () => {
  expect(kindsIn("We use tools, e.g. Kafka and Node.js daily. You own them! Do you?")).toEqual([
    "header: We use tools, e.g. Kafka and Node.js daily. | You own them! | Do you?",
  ]);
});

test("a wrapped line goes on", () => {
  expect(kindsIn("## Requirements\n- Experience with Kafka,\n  and with Redis\n- Go")).toEqual([
    "requirements: Experience with Kafka,\n  and with Redis | Go",
  ]);
});

test("a line may hold a whole list", () => {
  expect(kindsIn("## Requirements\n• Go • Kafka • SQL")).toEqual(["requirements: Go | Kafka | SQL"]);
});

test("blocks of the page stand for Markdown marks, also behind hidden text", () => {
  const text = "Engineer\n​Requirements\nGo";
  const start = text.indexOf("Req");
  const outline = read(text, {
    format: "html",
    hidden: [{ start: start - 1, end: start, what: "zero-width characters" }],
    blocks: [
      { kind: "heading", start, end: start + 12, level: 2 },
      { kind: "item", start: start + 13, end: text.length, level: 1 },
    ],
  });
  expect(outline.sections.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["header", 1],
    ["requirements", 1],
  ]);
});

test("a heading that speaks of the reader and of what they bring heads requirements, whatever its words", () => {
  const kindsUnder = (heading: string) => {
    const { sections } = read(`Quillmark (fictional) prints maps.\n\n${heading}\n\n- Go\n- SQL\n`);
    return sections.at(-1)?.kind;
  };
  for (const heading of [
    "What we hope you'll bring",
    "You'll thrive in this role if you",
    "## Traits of the ideal person for this job",
    "**What we ask of our candidates**",
    "Dein Profil / What you bring along",
    "You'll be a good fit if you have",
    "What will you need to succeed?",
    "We'd love to hear from people with…",
    "We hope you have...",
  ]) {
    expect(kindsUnder(heading), heading).toBe("requirements");
  }
  expect(kindsUnder("## It is great, but not required, if you also bring")).toBe("nice");
  expect(kindsUnder("## How you will work with us")).not.toBe("requirements");
});

test("“About the role” is about the role, “About us” about the company, with a full stop or without", () => {
  const kindsOf = (text: string) => read(text).sections.map(({ kind }) => kind);
  expect(
    kindsOf("We print maps (fictional).\n\nAbout the role.\n\nDraw coasts.\n\nResponsibilities.\n\nDraw.\n"),
  ).toEqual(["header", "summary", "duties"]);
  expect(kindsOf("We print maps (fictional).\n\nAbout us\n\nMaps since 1950.\n")).toEqual([
    "header",
    "company",
  ]);
});

test("a heading without marks stands apart from the text above it", () => {
  const text = "We print maps.\nWhat we hope you bring is an eye for coasts\nand rivers.\n";
  expect(read(text).sections.map(({ kind }) => kind)).not.toContain("requirements");
});

test("“You:” labels what the reader brings, “Us:” who writes", () => {
  const { sections } = read(
    "We make a habit app (fictional).\n\nYou: 2+ years with Kotlin.\n\nUs: async and kind.\n",
  );
  expect(sections.map(({ kind }) => kind)).toEqual(["header", "requirements", "company"]);
});

test("empty, blank and binary text has an outline without lines that are out of place", () => {
  for (const text of ["", "\n\n\n", "\0\0\0", "####", "- ", "\uD800"]) {
    for (const { lines } of read(text).sections) {
      for (const { start, end } of lines) expect(start).toBeLessThan(end);
    }
  }
});

test("a hostile text costs time in proportion to its length", () => {
  for (const piece of [
    "a. A",
    "• ",
    "- \n",
    "# a\n",
    "**",
    "Nice to have: a. ",
    "a\n",
    "(",
    ":",
    "\n",
    "> ",
    "A. ",
  ]) {
    const { text } = read(piece.repeat(150_000 / piece.length));
    expect(text.length, piece).toBeGreaterThan(0);
  }
});
