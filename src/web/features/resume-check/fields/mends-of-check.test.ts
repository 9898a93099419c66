import { expect, test } from "vitest";
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { mendsOfCheck } from "./mends-of-check.ts";
import { sectionsOfCheck } from "./sections-of-check.ts";

type Program = CheckedFile["extractors"][number];

const values = {
  "/basics/email": "ana@example.org",
  "/basics/profiles/0/url": "https://example.org/ana",
  "/work/0/position": "Engineer",
  "/work/0/name": "Kestrel (fictional)",
  "/work/0/startDate": "2019-03",
  "/work/0/highlights/0": "Cut p99 latency from 900 ms to 120 ms.",
  "/skills/0/keywords/0": "Go",
} as const;
type Path = keyof typeof values;

const program = (
  name: string,
  lost: ReadonlyArray<Path> = [],
  moved: ReadonlyArray<Path> = [],
  order = 0,
): Program => ({
  name,
  order,
  text: "",
  fields: Object.entries(values).map(([path, expected]) => ({
    path,
    expected,
    found: !lost.some((one) => one === path),
    read: ![...lost, ...moved].some((one) => one === path),
  })),
});

const mends = (...extractors: ReadonlyArray<Program>) =>
  mendsOfCheck({ extractors }).map(({ id, fields }) => [id, fields.map(({ path }) => path)]);

test("fields stand in parts that a person knows by name, each with its state in every program", () => {
  const sections = sectionsOfCheck({
    extractors: [program("pdf.js", ["/basics/email"]), program("PDFium", [], ["/basics/email"])],
  });
  expect(sections.map(({ title }) => title)).toEqual(["You", "Engineer, Kestrel (fictional)", "Skills"]);
  expect(sections[0]?.rows.map(({ label, states }) => [label, states])).toEqual([
    ["E-mail", ["lost", "found"]],
    ["Profile address", ["read", "read"]],
  ]);
});

test("nothing is to be mended where every field is in its place, or where no program could read", () => {
  expect(mends(program("pdf.js"), program("PDFium"))).toEqual([]);
  expect(mends()).toEqual([]);
  expect(sectionsOfCheck({ extractors: [] })).toEqual([]);
});

test("lost comes before moved, and contact details before the rest", () => {
  expect(
    mends(
      program("pdf.js", ["/work/0/name", "/basics/email"], ["/work/0/startDate", "/skills/0/keywords/0"]),
    ),
  ).toEqual([
    ["lost-contact", ["/basics/email"]],
    ["lost", ["/work/0/name"]],
    ["moved-dates", ["/work/0/startDate"]],
    ["moved-skills", ["/skills/0/keywords/0"]],
  ]);
});

test("contact details that a Word file loses are looked for in its header", () => {
  expect(mends(program("mammoth", ["/basics/email"]))).toEqual([["lost-header", ["/basics/email"]]]);
});

test("a field that one program loses and another misreads is told once, as lost", () => {
  expect(mends(program("pdf.js", ["/work/0/position"]), program("PDFium", [], ["/work/0/position"]))).toEqual(
    [["lost", ["/work/0/position"]]],
  );
});

test("sentences in another order are told with the program that has them so", () => {
  const [mend] = mendsOfCheck({ extractors: [program("pdf.js", [], [], 3), program("PDFium")] });
  expect(mend?.title).toContain("3 in pdf.js");
  expect(mend?.title).not.toContain("PDFium");
});
