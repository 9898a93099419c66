import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPosting } from "#adapters/documents/read-posting.ts";
import { outlineOf } from "#core/outline/index.ts";
import { parsePosting } from "#core/posting/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

const parse = async (name: string) => {
  const page = await readPosting(readFileSync(new URL(name, import.meta.url)), name);
  if (!page.ok) throw new Error(page.error.message);
  const posting = parsePosting(page.value, {
    wording: catalogue.wording,
    outlineOf: (citable, { blocks }) => outlineOf(citable, catalogue.wording, blocks),
    requirementsIn: () => [],
    archetypeOf: () => ({ id: "unknown", specialisation: null, confidence: 0, alternates: [], because: [] }),
  });
  if (!posting.ok) throw new Error(posting.error.type);
  return posting.value;
};

const year = (min: number, max: number, currency: string) => ({ min, max, currency, period: "year" });

test("A saved Greenhouse page; the application form's question on sponsorship is no statement", async () => {
  expect(await parse("greenhouse.html")).toMatchObject({
    title: "Senior Backend Engineer",
    company: "Quillmark (fictional)",
    level: "senior",
    years: { min: 5 },
    pay: year(75000, 95000, "GBP"),
    remote: "hybrid",
    daysInOffice: 2,
    workRights: "yes",
    employment: "fulltime",
  });
});

test("A saved Lever page", async () => {
  const posting = await parse("lever.html");
  expect(posting).toMatchObject({
    title: "Staff Platform Engineer",
    level: "staff",
    years: { min: 8 },
    pay: year(80000, 100000, "EUR"),
    remote: "remote",
    employment: "fulltime",
  });
  expect(posting.locations).toContain("Porto");
});

test("An Ashby page that shows nothing without its scripts is read from its own record", async () => {
  expect(await parse("ashby.html")).toMatchObject({
    title: "Machine Learning Engineer",
    level: "mid",
    pay: year(90000, 110000, "EUR"),
    remote: "onsite",
    employment: "fulltime",
    locations: ["Dublin"],
  });
});

test("A Workday page is read from its JobPosting record", async () => {
  expect(await parse("workday.html")).toMatchObject({
    title: "Principal Security Engineer",
    company: "Harrowgate Mutual (fictional)",
    level: "principal",
    years: { min: 10 },
    pay: year(170000, 210000, "USD"),
    remote: "onsite",
    workRights: "no",
    employment: "fulltime",
  });
});

test("A saved LinkedIn page without its menus", async () => {
  const posting = await parse("linkedin.html");
  expect(posting).toMatchObject({
    title: "Data Engineer",
    company: "Fernlake (fictional)",
    level: "mid",
    pay: year(120000, 140000, "USD"),
    workRights: "no",
    employment: "fulltime",
    locations: ["Austin, TX"],
  });
  expect(posting.text).not.toContain("Senior Staff");
});

test("Greenhouse's API reply, whose markup is escaped once more", async () => {
  const posting = await parse("greenhouse.json");
  expect(posting).toMatchObject({
    title: "Site Reliability Engineer",
    company: "Quillmark (fictional)",
    years: { min: 4 },
    pay: year(70000, 85000, "EUR"),
    remote: "remote",
    locations: ["Germany"],
  });
  expect(posting.text).toContain("Linux & Kubernetes");
});

test("Lever's API reply with lists and a day rate", async () => {
  expect(await parse("lever.json")).toMatchObject({
    title: "iOS Developer",
    years: { min: 3 },
    pay: { min: 400, max: 450, currency: "EUR", period: "day" },
    remote: "hybrid",
    workRights: "no",
    employment: "contract",
    locations: ["Lisbon", "Porto"],
  });
});

test("Ashby's API reply with a compensation summary", async () => {
  expect(await parse("ashby.json")).toMatchObject({
    title: "Founding Engineer",
    pay: year(160000, 200000, "USD"),
    remote: "onsite",
    employment: "fulltime",
    locations: ["San Francisco", "New York City"],
  });
});

test("A forwarded message", async () => {
  expect(await parse("message.eml")).toMatchObject({
    title: "Senior QA Engineer",
    company: "Fernlake (fictional)",
    level: "senior",
    years: { min: 5 },
    pay: year(45000, 55000, "EUR"),
    remote: "remote",
    locations: ["Spain"],
  });
});
