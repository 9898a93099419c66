import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { blankResume, blankVolunteer, blankWork, type Resume, readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { inventedPeople } from "#test/support/invented-people.ts";
import { markdownOf, plainTextOf, portalBlocksOf, shownDate, shownPeriod } from "./index.ts";

const blank: Resume = blankResume;
const job = {
  ...blankWork,
  name: "Lumen (fictional)",
  position: "Backend Engineer",
  location: "Lisbon, Portugal",
  startDate: "2022-03",
  endDate: "present",
  highlights: ["Cut p99 latency from 900 ms to 120 ms."],
  keywords: ["Go", "Kafka"],
};
const ana: Resume = {
  ...blank,
  basics: { ...blank.basics, name: "Ana Torres (fictional)", email: "ana@mail.example" },
  work: [job],
};

test.each([
  ["", "", ""],
  ["2022-03", "present", "Mar 2022 – Present"],
  ["2022-03-15", "2024", "Mar 2022 – 2024"],
  ["", "2024-12", "Dec 2024"],
  ["2022-13", "soon", "2022-13 – soon"],
])("%j to %j is shown as %j", (start, end, expected) => {
  expect(shownPeriod(start, end)).toBe(expected);
});

test("a day is shown as its month", () => {
  expect(shownDate("2022-03-15")).toBe("Mar 2022");
});

test("a résumé that says nothing is an empty page, not headings over nothing", () => {
  expect(plainTextOf(blank)).toBe("\n");
  expect(markdownOf(blank)).toBe("\n");
  expect(portalBlocksOf(blank)).toEqual([]);
});

test("plain text has its parts in capitals, jobs on one line with their dates, and a stack line", () => {
  expect(plainTextOf(ana)).toBe(
    [
      "Ana Torres (fictional)",
      "ana@mail.example",
      "",
      "EXPERIENCE",
      "",
      "Backend Engineer at Lumen (fictional) | Mar 2022 – Present",
      "Lisbon, Portugal",
      "- Cut p99 latency from 900 ms to 120 ms.",
      "Tech: Go, Kafka",
      "",
    ].join("\n"),
  );
});

test("lines have at most 80 columns, words stay whole, and no line begins like an item that it is not", () => {
  const address = `https://ana.example/${"a".repeat(100)}`;
  const highlight = `${"Measured twice ".repeat(9)}99.95% - ${address} end of it`;
  const lines = plainTextOf({ ...ana, work: [{ ...job, highlights: [highlight] }] }).split("\n");
  expect(lines.filter((line) => [...line].length > 80)).toEqual([expect.stringContaining(address)]);
  expect(lines.filter((line) => /^\s*(?:\d|[-*•] )/u.test(line))).toHaveLength(1);
  const text = lines.join(" ").replaceAll(/\s+/gu, " ");
  expect(text).toContain(highlight);
  const narrow = plainTextOf(ana, { width: 39, bullet: "•" }).split("\n");
  expect(narrow).toContain("• Cut p99 latency from 900 ms to 120");
});

test("breaks and tabs inside a field do not break the page", () => {
  const text = plainTextOf({
    ...ana,
    work: [{ ...job, name: "Lumen\n\n\tLtd", summary: "One.\r\n\r\nTwo." }],
  });
  expect(text).toContain("Backend Engineer at Lumen Ltd | Mar 2022");
  expect(text).toContain("\nOne.\nTwo.\n");
});

test("a megabyte of one word or of a million words is printed in a moment", () => {
  for (const summary of [
    "x".repeat(1_000_000),
    "1 ".repeat(500_000),
    "* ".repeat(500_000),
    "[".repeat(1_000_000),
  ]) {
    const huge = { ...blank, basics: { ...blank.basics, summary } };
    expect(plainTextOf(huge).length).toBeGreaterThan(900_000);
    expect(markdownOf(huge).length).toBeGreaterThan(900_000);
  }
});

test.each([
  ["# not a heading", "\\# not a heading"],
  ["- not an item", "\\- not an item"],
  ["2019. was a year", "2019\\. was a year"],
  ["*stars* and _lines_ and `code`", "\\*stars\\* and \\_lines\\_ and \\`code\\`"],
  ["snake_case stays, 2 * 3 too", "snake_case stays, 2 * 3 too"],
  ["<script>alert(1)</script> but a < b", "\\<script>alert(1)\\</script> but a < b"],
  ["[x](javascript:1)", "\\[x\\](javascript:1)"],
  ["C++ and C#", "C++ and C#"],
])("in Markdown %j is %j", (text, expected) => {
  const page = markdownOf({ ...ana, work: [{ ...job, highlights: [], summary: text, keywords: [] }] });
  expect(page.trimEnd().split("\n").at(-1)).toBe(expected);
});

test("portal blocks fill one field each, say their length, and warn above what portals keep", () => {
  const long = { ...job, highlights: [`${"word ".repeat(500)}end.`] };
  const blocks = portalBlocksOf({ ...ana, work: [job, long] });
  expect(blocks.map(({ label }) => label)).toEqual([
    "Contact: name",
    "Contact: e-mail",
    ...[1, 2].flatMap((n) =>
      ["title", "company", "location", "from", "to", "description"].map((name) => `Job ${n}: ${name}`),
    ),
  ]);
  expect(blocks.find(({ label }) => label === "Job 1: description")).toEqual({
    label: "Job 1: description",
    group: "Job 1",
    text: "- Cut p99 latency from 900 ms to 120 ms.",
    length: 40,
    isLong: false,
  });
  expect(blocks.filter(({ isLong }) => isLong).map(({ label }) => label)).toEqual(["Job 2: description"]);
});

test("portal blocks leave out no skill, and hold what stands outside jobs and schools", () => {
  const blocks = portalBlocksOf({
    ...ana,
    skills: [
      { name: "Kafka", level: "", keywords: [] },
      { name: "Languages", level: "", keywords: ["Go", "Kafka"] },
    ],
    volunteer: [
      {
        ...blankVolunteer,
        organization: "Food Bank (fictional)",
        position: "Driver",
        highlights: ["Drove."],
      },
    ],
    publications: [
      {
        name: "Ledgers",
        publisher: "Kestrel Press (fictional)",
        releaseDate: "2020-03",
        url: "",
        summary: "",
      },
    ],
    awards: [{ title: "Best Talk", date: "2021", awarder: "DevDays (fictional)", summary: "" }],
  });
  const textByLabel = Object.fromEntries(blocks.map(({ label, text }) => [label, text]));
  expect(textByLabel).toMatchObject({
    "Skills: list": "Kafka, Go",
    "Volunteering 1: role": "Driver",
    "Volunteering 1: organisation": "Food Bank (fictional)",
    "Volunteering 1: description": "- Drove.",
    "Publications: list": "Ledgers, Kestrel Press (fictional), Mar 2020",
    "Awards: list": "Best Talk, DevDays (fictional), 2021",
  });
});

test("signs that steer a terminal stay out of every text form", () => {
  const person = { ...ana, work: [{ ...job, highlights: ["Hid \u001b[2J it \u0007\u0000 well."] }] };
  const texts = [plainTextOf(person), markdownOf(person), ...portalBlocksOf(person).map(({ text }) => text)];
  for (const text of texts) expect(text).not.toMatch(/[^\n\P{Cc}]/u);
});

test.each(["thoughtbot", "株式会社ソラ", "شركة النيل", "4Front", "Crate & Barrel, Inc."])(
  "an employer called %s is told from the title",
  (name) => {
    const person = { ...ana, work: [{ ...job, name }] };
    for (const [print, format] of [
      [plainTextOf, "text"],
      [markdownOf, "markdown"],
    ] as const) {
      const reading = readResume(pageTextOf(print(person), format), catalogue);
      expect(reading.ok && reading.value.resume.work).toMatchObject([{ name, position: job.position }]);
    }
  },
);

const links = ({ basics }: Resume): ReadonlyArray<string> =>
  [basics.url, ...basics.profiles.map(({ url }) => url)].filter((url) => url !== "").sort();

/** What must come back whole: what a text form is for. */
const essentials = (resume: Resume) => ({
  name: resume.basics.name,
  email: resume.basics.email,
  phone: resume.basics.phone,
  links: links(resume),
  jobs: resume.work.map(({ name, position, startDate, endDate, highlights }) => ({
    name,
    position,
    startDate,
    endDate,
    highlights,
  })),
  education: resume.education
    // The reader takes only degrees for degrees, and a bootcamp's name for that of its school.
    .filter(({ studyType }) => studyType !== "Bootcamp")
    .map(({ institution, studyType, area, startDate, endDate }) => ({
      institution,
      studyType,
      area,
      // A single year is read as the end.
      ...(startDate === "" || endDate === "" ? { endDate: endDate || startDate } : { startDate, endDate }),
    })),
  skills: resume.skills.map(({ name, keywords }) => ({ name, keywords })),
});

test.each([
  ["plain text", plainTextOf, "text"],
  ["Markdown", markdownOf, "markdown"],
] as const)("forty invented people come back whole from %s", (_, print, format) => {
  for (const person of inventedPeople(40)) {
    const reading = readResume(pageTextOf(print(person), format), catalogue);
    const isBootcamp = person.education.some(({ studyType }) => studyType === "Bootcamp");
    const expected = essentials(person);
    const got = reading.ok ? essentials(reading.value.resume) : null;
    expect(got && isBootcamp ? { ...got, education: expected.education } : got).toEqual(expected);
  }
});
