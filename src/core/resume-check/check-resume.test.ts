import { expect, test } from "vitest";
import { blankLocation, blankWork, type Resume } from "#core/resume/index.ts";
import { checkResume } from "./check-resume.ts";

const resume: Resume = {
  basics: {
    name: "Zoë Müller-Ødegård",
    label: "",
    image: "",
    email: "zoe@example.org",
    phone: "",
    url: "https://www.example.org/zoe/",
    summary: "",
    location: blankLocation,
    profiles: [],
  },
  work: [
    {
      ...blankWork,
      name: "Fjordbank (fictional)",
      position: "Backend Engineer",
      startDate: "2022-03",
      endDate: "present",
      highlights: ["Moved settlement to one ledger in Go.", "Cut p99 latency from 900 ms to 120 ms."],
    },
  ],
  volunteer: [],
  education: [],
  projects: [],
  skills: [{ name: "", level: "", keywords: ["Go", "Kafka"] }],
  certificates: [],
  languages: [],
  publications: [],
  awards: [],
  interests: [],
  references: [],
};

const page = `Zoë Müller-Ødegård
zoe@example.org · example.org/zoe
Backend Engineer, Fjordbank (fictional)    Mar 2022 – Present
• Moved settlement to one
  ledger in Go.
• Cut p99 latency from 900 ms to 120 ms.
Skills: Go, Kafka`;

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\b(?:go|kafka)\b/gu) ?? []);

const check = (text: string, read: Resume | null = resume) =>
  checkResume({
    expected: resume,
    sources: [],
    texts: [{ name: "pdf.js", text, resume: read }],
    reading: read,
    skills: { namesIn, shownIn: namesIn },
  });

const lost = (text: string) =>
  check(text)
    .extractors[0]?.fields.filter(({ found }) => !found)
    .map(({ path }) => path);

test("a page that holds every field loses none, whatever its line breaks and its way to write dates", () => {
  expect(lost(page)).toEqual([]);
  expect(check(page).extractors[0]?.order).toBe(0);
  expect(check(page).differences).toEqual([]);
});

test("a field whose words are torn apart, glued together or gone is lost", () => {
  expect(lost(page.replace("Kafka", "Kaf ka"))).toEqual(["/skills/0/keywords/1"]);
  expect(lost(page.replace("Go, Kafka", "GoKafka"))).toEqual(["/skills/0/keywords/1"]);
  expect(lost(page.replace("zoe@example.org", "z"))).toEqual(["/basics/email"]);
  expect(lost(page.replace("settlement to", "settlement BERLIN to"))).toEqual(["/work/0/highlights/0"]);
  expect(lost(page.replace("Mar 2022", "Mar 2023"))).toEqual(["/work/0/startDate"]);
});

test("lines that come out in another order are counted", () => {
  const [first, second] = [
    "• Moved settlement to one\n  ledger in Go.",
    "• Cut p99 latency from 900 ms to 120 ms.",
  ];
  const swapped = page.replace(`${first}\n${second}`, `${second}\n${first}`);
  expect(check(swapped).extractors[0]?.order).toBe(1);
});

test("a field that survives but is read into another place is found and not read", () => {
  const [job] = resume.work;
  const misread: Resume = {
    ...resume,
    work: job ? [{ ...job, name: "Backend Engineer", position: "" }] : [],
  };
  const fields = check(page, misread).extractors[0]?.fields ?? [];
  expect(fields.filter(({ found, read }) => found && !read).map(({ path }) => path)).toEqual([
    "/work/0/name",
    "/work/0/position",
  ]);
  expect(check(page, misread).differences.map(({ path }) => path)).toEqual([
    "/work/0/name",
    "/work/0/position",
  ]);
});

test("a missing job takes its fields along, an invented one is told", () => {
  const without = check(page, { ...resume, work: [] });
  expect(without.differences).toEqual([
    { path: "/work/0", expected: "Fjordbank (fictional), Backend Engineer, 2022-03", actual: null },
  ]);
  expect(without.extractors[0]?.fields.find(({ path }) => path === "/work/0/highlights/1")).toMatchObject({
    found: true,
    read: false,
  });
  const other = { ...blankWork, name: "Elsewhere", position: "Cook" };
  expect(check(page, { ...resume, work: [...resume.work, other] }).differences).toEqual([
    { path: "/work/1", expected: null, actual: "Elsewhere, Cook" },
  ]);
});

test("a listed skill parses, is shown and is well placed, each on its own", () => {
  expect(check(page.replace("Kafka", "")).terms).toEqual([
    { path: "/skills/0/keywords/0", term: "Go", parses: true, hasEvidence: true, isWellPlaced: true },
    { path: "/skills/0/keywords/1", term: "Kafka", parses: false, hasEvidence: false, isWellPlaced: false },
  ]);
});

test("the beginning of the text comes along, never with half a character at its end", () => {
  expect(check(page).extractors[0]?.text).toBe(page);
  expect(check(`${"x".repeat(19_999)}😀`).extractors[0]?.text).toBe("x".repeat(19_999));
});

test("nothing at all is no crash", () => {
  const empty = {
    ...resume,
    basics: { ...resume.basics, name: "", email: "", url: "" },
    work: [],
    skills: [],
  };
  expect(
    checkResume({
      expected: empty,
      sources: [],
      texts: [{ name: "x", text: "", resume: null }],
      reading: null,
      skills: { namesIn, shownIn: namesIn },
    }),
  ).toEqual({ extractors: [{ name: "x", fields: [], order: 0, text: "" }], differences: [], terms: [] });
});
