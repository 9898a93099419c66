/** Invented pages whose looks tell what the words do not. All people and companies are fictional. */
import { expect, test } from "vitest";
import type { LineLook, PageText, WordLook } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { readResume } from "./index.ts";

/** One row: "**bold**", "_italic_", "<<" for a wide gap; x, size, gap above and column where they matter. */
interface Row {
  readonly text: string;
  readonly x?: number;
  readonly size?: number;
  readonly gap?: number;
  readonly column?: number;
  readonly page?: number;
}

/** Each letter is as wide as half its size; rows fill the page at 95 letters. */
const pageOf = (
  rows: ReadonlyArray<Row>,
  links: ReadonlyArray<{ readonly on: string; readonly url: string }> = [],
): PageText => {
  let text = "";
  const lines = rows.map(
    ({ text: marked, x = 50, size = 10, gap = 1, column = 0, page = 1 }, at): LineLook => {
      if (gap > 1.35 && text !== "") text += "\n";
      const start = text.length;
      let left = x;
      const words = marked.split(" ").flatMap((raw): ReadonlyArray<WordLook> => {
        if (raw === "<<") {
          left += 60;
          text += "  ";
          return [];
        }
        const word = raw.replaceAll(/\*\*|_/gu, "");
        if (text.length > start) text += " ";
        const box = { page, x: left, y: at * 12, w: word.length * size * 0.5, h: size };
        left += box.w + size * 0.25;
        const from = text.length;
        text += word;
        return [
          {
            start: from,
            end: text.length,
            box,
            bold: raw.startsWith("**"),
            italic: raw.startsWith("_"),
            size,
          },
        ];
      });
      text += "\n";
      return { start, end: text.length - 1, column, size, gapAbove: gap, words };
    },
  );
  const content = { x: 50, y: 0, w: 500, h: 800 };
  return {
    format: "pdf",
    text,
    blocks: [],
    hidden: [],
    embedded: [],
    layout: {
      pages: [1, 2].map(() => ({ width: 600, height: 840, bodySize: 10, content })),
      lines,
      links: links.map(({ on, url }) => ({
        start: text.indexOf(on),
        end: text.indexOf(on) + on.length,
        url,
      })),
    },
  };
};

const read = (
  rows: ReadonlyArray<Row>,
  links?: ReadonlyArray<{ readonly on: string; readonly url: string }>,
) => {
  const reading = readResume(pageOf(rows, links), catalogue);
  if (!reading.ok) throw new Error(reading.error.type);
  return reading.value;
};

const jobsOf = (rows: ReadonlyArray<Row>) =>
  read(rows).resume.work.map(({ name, position, startDate, endDate }) => [
    name,
    position,
    startDate,
    endDate,
  ]);

const TOP: ReadonlyArray<Row> = [
  { text: "Mirela Voss", size: 20 },
  { text: "mirela@voss.example" },
  { text: "**Experience**", size: 13, gap: 2 },
];
const END: ReadonlyArray<Row> = [
  { text: "**Education**", size: 13, gap: 2 },
  { text: "**Lund University** << 2010 – 2013" },
  { text: "_BSc Physics_" },
  { text: "**Skills**", size: 13, gap: 2 },
  { text: "**Languages:** Go, Rust and Zig" },
];

test("an employer without a telling word is found where the other entries have theirs", () => {
  const entry = (employer: string, title: string, dates: string): ReadonlyArray<Row> => [
    { text: `**${employer}** << Oslo, Norway`, gap: 1.6 },
    { text: `_${title.replaceAll(" ", " _")} << ${dates}` },
    { text: "• Cut the nightly run from hours to minutes.", x: 60 },
  ];
  const rows = [
    ...TOP,
    ...entry("Kelpworks", "Backend Engineer", "2019 – Present"),
    ...entry("Tallgrass", "Wizard of Light Bulb Moments", "2016 – 2019"),
    ...entry("Umbral", "Software Engineer", "2013 – 2016"),
    ...END,
  ];
  expect(jobsOf(rows)).toEqual([
    ["Kelpworks", "Backend Engineer", "2019", "present"],
    ["Tallgrass", "Wizard of Light Bulb Moments", "2016", "2019"],
    ["Umbral", "Software Engineer", "2013", "2016"],
  ]);
});

test("an employer with its own dates names the roles below it and is no job", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Kelpworks** << 2015 – 2022", size: 12, gap: 1.6 },
    { text: "**Staff** **Engineer** << 2019 – 2022", gap: 1.5 },
    { text: "Core Platform" },
    { text: "• Led the storage group.", x: 60 },
    { text: "**Engineer** << 2015 – 2019", gap: 1.5 },
    { text: "• Wrote the first scheduler.", x: 60 },
    ...END,
  ];
  expect(jobsOf(rows)).toEqual([
    ["Kelpworks", "Staff Engineer", "2019", "2022"],
    ["Kelpworks", "Engineer", "2015", "2019"],
  ]);
});

test("time off is no job", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: "• Led the storage group.", x: 60 },
    { text: "**Parental** **leave** << 2020 – 2021", gap: 1.6 },
    { text: "**Developer,** Umbral GmbH << 2015 – 2020", gap: 1.6 },
    { text: "• Wrote the first scheduler.", x: 60 },
    ...END,
  ];
  expect(jobsOf(rows).map(([employer]) => employer)).toEqual(["Kelpworks GmbH", "Umbral GmbH"]);
});

test("rows that the page broke are one bullet, and a header below them is none of it", () => {
  const long = "• Moved the billing of nine countries from a nightly batch to streams that settle within a";
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: long, x: 60 },
    { text: "minute of each purchase", x: 67.5 },
    { text: "**Developer,** Umbral GmbH << 2015 – 2020" },
    { text: "• Wrote the first scheduler.", x: 60 },
    ...END,
  ];
  const [first, second] = read(rows).resume.work;
  expect(first?.highlights).toEqual([`${long.slice(2)} minute of each purchase`]);
  expect(second?.name).toBe("Umbral GmbH");
});

test("a section goes on below a side bar and on the next page", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP.map((row) => ({ ...row, x: 220 })),
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6, x: 220 },
    { text: "• Led the storage group.", x: 230 },
    { text: "**Skills**", size: 13, x: 40, column: 1, gap: 3 },
    { text: "Go", x: 40, column: 1 },
    { text: "Kafka", x: 40, column: 1 },
    { text: "**Developer,** Umbral GmbH << 2015 – 2020", gap: 3, x: 220, page: 2 },
    { text: "• Wrote the first scheduler.", x: 230, page: 2 },
  ];
  const { work, skills } = read(rows).resume;
  expect(work.map(({ name }) => name)).toEqual(["Kelpworks GmbH", "Umbral GmbH"]);
  expect(skills.flatMap(({ keywords }) => keywords)).toEqual(["Go", "Kafka"]);
});

test("titles in the left margin open sections beside their first line", () => {
  const rows: ReadonlyArray<Row> = [
    { text: "Mirela Voss", size: 20 },
    { text: "**Experience** << **Kelpworks** << 2019 – Present", gap: 2 },
    { text: "Backend Engineer", x: 162.5 },
    { text: "• Led the storage group.", x: 172.5 },
    { text: "**Education** << Lund University << 2010 – 2013", gap: 2 },
    { text: "**Skills** << Go, Rust, Kafka", gap: 2 },
  ];
  const { work, education } = read(rows).resume;
  expect(work.map(({ name, position }) => [name, position])).toEqual([["Kelpworks", "Backend Engineer"]]);
  expect(education.map(({ institution }) => institution)).toEqual(["Lund University"]);
});

test("an address behind a word is a link, and every field knows its box", () => {
  const { resume, fields } = read(
    [...TOP.slice(0, 2), { text: "GitHub" }, ...TOP.slice(2), ...END],
    [{ on: "GitHub", url: "https://github.com/mirelavoss" }],
  );
  expect(resume.basics.profiles.map(({ url }) => url)).toEqual(["https://github.com/mirelavoss"]);
  expect(fields.every(({ box }) => box !== null)).toBe(true);
  const name = fields.find(({ path }) => path === "/basics/name");
  expect(name?.box).toEqual({ page: 1, x: 50, y: 0, w: 105, h: 20 });
});

test("labels, levels and closing words are no skills", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: "• Led the storage group.", x: 60 },
    { text: "**Skills**", size: 13, gap: 2 },
    { text: "**Languages** Go (5 years), Rust (advanced), PHP and Zig" },
    { text: "**Clouds:** AWS (S3, EC2), GCP, etc." },
  ];
  expect(read(rows).resume.skills).toMatchObject([
    { name: "Languages", keywords: ["Go", "Rust", "PHP", "Zig"] },
    { name: "Clouds", keywords: ["AWS (S3, EC2)", "GCP"] },
  ]);
});

test("an employer before a comma and its title is parted where the place stands beside the dates", () => {
  const entry = (names: string, dates: string): ReadonlyArray<Row> => [
    { text: names.replaceAll(/(^| )/gu, "$1**"), size: 11, gap: 2 },
    { text: `Mooswinkel, ${dates}` },
    { text: "Planned and built the exchange of samples between two laboratories.", gap: 1.6 },
  ];
  const rows = [
    ...TOP,
    ...entry("Kelpworks, Data Engineer", "06/2019 – present"),
    ...entry("Tallgrass Labs, Research Assistant", "02/2016 – 05/2019"),
    ...entry("Umbral, Analyst", "01/2014 – 01/2016"),
    ...END,
  ];
  expect(jobsOf(rows)).toEqual([
    ["Kelpworks", "Data Engineer", "2019-06", "present"],
    ["Tallgrass Labs", "Research Assistant", "2016-02", "2019-05"],
    ["Umbral", "Analyst", "2014-01", "2016-01"],
  ]);
});

test("a company in a country is an employer, a part of a town is none", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Grower** **Assistant** **|** **Kelpworks** **Ltd,** **UK**", gap: 1.6 },
    { text: "_February _2020 _– _September _2021" },
    { text: "• Watered nine thousand seedlings a day.", x: 60 },
    { text: "**Team** **Leader** **|** **Umbral,** **Old** **Mill,** **London,** **UK**", gap: 1.6 },
    { text: "_June _2017 _– _February _2020" },
    { text: "• Kept the books of two kitchens.", x: 60 },
    ...END,
  ];
  expect(jobsOf(rows).map(([name]) => name)).toEqual(["Kelpworks Ltd", "Umbral"]);
});

test("a sentence behind a title is no part of it", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Kelpworks** << August 2021 to Present", gap: 1.6 },
    { text: "Frontend Developer. Building screens for three airlines." },
    { text: "• Moved the seat map to one component.", x: 60 },
    ...END,
  ];
  expect(jobsOf(rows)).toEqual([["Kelpworks", "Frontend Developer", "2021-08", "present"]]);
});

test("a date that its narrow column broke is whole", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "December 2020 – << **Software** **Engineer**", gap: 1.6 },
    { text: "Present << Kelpworks GmbH" },
    { text: "• Led the storage group.", x: 60 },
    ...END,
  ];
  expect(jobsOf(rows)).toEqual([["Kelpworks GmbH", "Software Engineer", "2020-12", "present"]]);
});

test("titles of a side bar in small letters open their sections", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    ...Array.from({ length: 12 }, () => ({ text: "• Moved a queue of nine services to one broker.", x: 60 })),
    { text: "Details", x: 420, size: 10, gap: 3, column: 1 },
    { text: "+49 30 555 0142", x: 420, size: 8.9, column: 1 },
    { text: "Skills", x: 420, size: 10, gap: 2, column: 1 },
    ...["Go", "Rust", "Kafka", "Terraform"].map((text) => ({ text, x: 420, size: 8.9, column: 1 })),
    { text: "Languages", x: 420, size: 10, gap: 2, column: 1 },
    { text: "Danish", x: 420, size: 8.9, column: 1 },
  ];
  const { resume } = read(rows);
  expect(resume.skills.flatMap(({ keywords }) => keywords)).toEqual(["Go", "Rust", "Kafka", "Terraform"]);
  expect(resume.languages.map(({ language }) => language)).toEqual(["Danish"]);
  expect(resume.basics.phone).toBe("+49 30 555 0142");
});

test("groups are known by their names, signs part names, sentences are no skills", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: "• Led the storage group.", x: 60 },
    { text: "**Skills**", size: 13, gap: 2 },
    { text: "Operating systems", gap: 2 },
    { text: "Alpine + Debian + Illumos" },
    { text: "Frameworks Django, Flask" },
    { text: "I have a deep knowledge of the ways in which services talk to each other at night" },
  ];
  expect(read(rows).resume.skills).toMatchObject([
    { name: "Operating systems", keywords: ["Alpine", "Debian", "Illumos"] },
    { name: "Frameworks", keywords: ["Django", "Flask"] },
  ]);
});

test("a school keeps the list in its name, and what follows a degree is its subject", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: "• Led the storage group.", x: 60 },
    { text: "**Education**", size: 13, gap: 2 },
    { text: "**Instituto** **Lagoa** **de** **Educação,** **Ciência** **e** **Tecnologia** << 2016 – 2020" },
    { text: "BSc, Computer Science" },
    { text: "**Akademeia** **Thalassa** << 2012 – 2016", gap: 1.6 },
    { text: "MSc, Formal Verification" },
  ];
  expect(read(rows).resume.education.map(({ institution }) => institution)).toEqual([
    "Instituto Lagoa de Educação, Ciência e Tecnologia",
    "Akademeia Thalassa",
  ]);
});

test("a word broken at the edge of its column is whole, a compound keeps its hyphen", () => {
  const rows: ReadonlyArray<Row> = [
    ...TOP,
    { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
    { text: "• Moved the settlement of two countries into one led-", x: 60 },
    { text: "ger without downtime, and the old front-", x: 67.5 },
    { text: "end with it.", x: 67.5 },
    ...END,
  ];
  expect(read(rows).resume.work[0]?.highlights).toEqual([
    "Moved the settlement of two countries into one ledger without downtime, and the old front-end with it.",
  ]);
});

test("addresses behind words below a label are links, and the label is no summary", () => {
  const { resume } = read(
    [
      ...TOP.slice(0, 2),
      { text: "**Online**", size: 13, gap: 2 },
      { text: "Professional profile: Talks" },
      ...TOP.slice(2),
      { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
      { text: "• Led the storage group.", x: 60 },
      ...END,
    ],
    [{ on: "Talks", url: "https://talks.example/mirela" }],
  );
  expect(resume.basics.url).toBe("https://talks.example/mirela");
  expect(resume.basics.summary).toBe("");
});

test("a name over two rows is whole", () => {
  const named = (first: string, second: string, size: number): string =>
    read([
      { text: first, size: 24 },
      { text: second, size },
      { text: "mirela@voss.example" },
      ...TOP.slice(2),
      { text: "**Engineer,** Kelpworks GmbH << 2021 – Present", gap: 1.6 },
      { text: "• Led the storage group.", x: 60 },
      ...END,
    ]).resume.basics.name;
  expect(named("Mirela Anna", "Voss", 24)).toBe("Mirela Anna Voss");
  expect(named("Mirela", "Voss", 30)).toBe("Mirela Voss");
  expect(named("Mirela Voss", "Zürich", 12)).toBe("Mirela Voss");
});

test("a page of ten thousand rows without a word of sense is read", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    text: at % 3 === 0 ? "**x** << 2019 – 2020" : "• y",
    page: 1,
  }));
  expect(readResume(pageOf(rows), catalogue).ok).toBe(true);
});
