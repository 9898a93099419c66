import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { pageOfDocx } from "#adapters/documents/docx/page-of-docx.ts";
import { type PrintSettings, templates } from "#app/ports/resume/resume-printer.ts";
import { type Resume, readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { inventedPeople, inventedPerson } from "#test/support/invented-people.ts";
import { docxOf } from "./docx-of.ts";

const settings: PrintSettings = { template: "linear", paper: "a4", size: null };
const people = inventedPeople(40);
/** Forty files on a busy machine. */
const PATIENCE = 60_000;
/** Each template prints ten of the forty. */
const settingsOf = (index: number): PrintSettings => ({
  ...settings,
  template: templates[index % 4] ?? "linear",
});

const pageIn = (bytes: Uint8Array) => {
  const page = pageOfDocx(bytes);
  if (!page.ok) throw new Error(page.error.reason);
  return page.value;
};

const pageOf = async (resume: Resume, how: PrintSettings) => pageIn(await docxOf(resume, how));

/** The forty files, printed once. */
const files = Promise.all(people.map((person, index) => docxOf(person, settingsOf(index))));

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const withBasics = (basics: Partial<Resume["basics"]>): Resume => {
  const person = inventedPerson(1);
  return { ...person, basics: { ...person.basics, ...basics } };
};

/** Every text of the record in small letters (an address names its network so), addresses without what they all begin with. */
const textsIn = (value: unknown, key = ""): ReadonlyArray<string> => {
  if (typeof value === "string") {
    const isShown = value !== "" && !/date$/iu.test(key) && !["image", "username"].includes(key);
    return isShown
      ? [
          value
            .toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?/u, "")
            .replace(/\/$/u, ""),
        ]
      : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, /^\d+$/u.test(name) ? key : name));
};

test("the same record gives the same bytes, whatever was printed in between", async () => {
  const [one, other] = [inventedPerson(1), inventedPerson(2)];
  for (const template of templates) {
    const first = await docxOf(one, { ...settings, template });
    await docxOf(other, { ...settings, template });
    expect(Buffer.compare(await docxOf(one, { ...settings, template }), first)).toBe(0);
  }
});

test(
  "an independent reader finds every field of forty people, in every template",
  async () => {
    for (const [index, bytes] of (await files).entries()) {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const { layout } = pageIn(bytes);
      const seen = `${value} ${layout?.links.map(({ url }) => url).join(" ")}`
        .toLowerCase()
        .replaceAll(/\s+/gu, " ");
      expect(textsIn(people[index]).filter((text) => !seen.includes(text.replaceAll(/\s+/gu, " ")))).toEqual(
        [],
      );
    }
  },
  PATIENCE,
);

test(
  "our own reader finds the same words, and each address behind its words",
  async () => {
    for (const [index, bytes] of (await files).entries()) {
      const { text, layout, hidden } = pageIn(bytes);
      const seen = `${text} ${layout?.links.map(({ url }) => url).join(" ")}`.toLowerCase();
      expect(textsIn(people[index]).filter((one) => !seen.includes(one))).toEqual([]);
      expect(hidden).toEqual([]);
    }
  },
  PATIENCE,
);

test(
  "who it is, jobs, titles, dates and bullets of forty people come back from the file",
  async () => {
    const told = ({ basics, work }: Resume) => ({
      name: basics.name,
      email: basics.email,
      phone: basics.phone,
      jobs: work.map(({ position, startDate, endDate, highlights }) => ({
        position,
        startDate,
        endDate,
        highlights,
      })),
    });
    const read = (await files).map((bytes) => readResume(pageIn(bytes), { wording: catalogue.wording }));
    expect(read.map((reading) => reading.ok && told(reading.value.resume))).toEqual(people.map(told));
  },
  PATIENCE,
);

test("headings, bullets and links are real ones, in one stream without tables and boxes", async () => {
  const parts = partsOf(await docxOf(inventedPerson(3), settings));
  const xml = parts["word/document.xml"] ?? "";
  for (const style of ["Title", "Heading1", "Heading2", "ListBullet"])
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(xml).toContain('<w:tab w:val="right"');
  expect(xml).not.toMatch(/<w:tbl>|txbx|<w:drawing/u);
  expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-US"/>');
  expect(parts["docProps/core.xml"]).toContain(
    `<dc:title>${inventedPerson(3).basics.name} – Résumé</dc:title>`,
  );
  expect(parts["docProps/core.xml"]).not.toMatch(/20[1-9]\d-/u);
});

test("paper and letter size are as asked for", async () => {
  const sizes = async (how: Partial<PrintSettings>) => {
    const parts = partsOf(await docxOf(inventedPerson(1), { ...settings, ...how }));
    return [
      /<w:pgSz w:w="\d+" w:h="\d+"/u.exec(parts["word/document.xml"] ?? "")?.[0],
      /<w:sz w:val="(\d+)"\/>/u.exec(parts["word/styles.xml"] ?? "")?.[1],
    ];
  };
  expect(await sizes({})).toEqual(['<w:pgSz w:w="11906" w:h="16838"', "21"]);
  expect(await sizes({ paper: "letter", size: 9 })).toEqual(['<w:pgSz w:w="12240" w:h="15840"', "18"]);
});

test("text is never markup, and what no file may hold is left out", async () => {
  const { text } = await pageOf(
    withBasics({ name: '<w:p> & "Zoë"\u0000\uFFFE', summary: "]]> &amp; \u202Eevil" }),
    settings,
  );
  expect(text).toContain('<w:p> & "Zoë"\n');
  expect(text).toContain("]]> &amp; evil\n");
});

test("networks nobody knows are named, addresses that run programs are not opened", async () => {
  const { text, layout } = await pageOf(
    withBasics({
      url: "javascript:alert(1)",
      profiles: [
        { network: "Fernwerk", username: "ana", url: "" },
        { network: "Fernwerk", username: "ana", url: "https://example.org/~ana" },
      ],
    }),
    settings,
  );
  expect(text).toContain("Fernwerk: ana · Fernwerk: example.org/~ana");
  expect(layout?.links.map(({ url }) => url)).not.toContain("javascript:alert(1)");
});

test("an empty record is a file with a title", async () => {
  const { work, basics, ...rest } = inventedPerson(1);
  const empty = Object.fromEntries(Object.keys(rest).map((name) => [name, []])) as unknown as typeof rest;
  const nobody = {
    ...empty,
    work: work.slice(0, 0),
    basics: {
      ...basics,
      name: "",
      label: "",
      email: "",
      phone: "",
      url: "",
      summary: "",
      profiles: [],
      location: { ...basics.location, city: "" },
    },
  };
  expect((await pageOf(nobody, settings)).text).toBe("Résumé\n");
});
