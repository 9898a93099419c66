/** Invented résumés in the shapes people use, each beside what a person reads in it (`*.truth.json`). All people and companies are fictional. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readResumeFile } from "#adapters/documents/read-resume-file.ts";
import { type Resume, readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

interface Truth {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly links: ReadonlyArray<string>;
  readonly work: ReadonlyArray<{ employer: string; title: string; start: string; end: string }>;
  readonly bullets: number;
  readonly education: ReadonlyArray<string>;
  readonly skills: ReadonlyArray<string>;
  readonly projects: ReadonlyArray<string>;
}

const folder = new URL("files/", import.meta.url);
const files = readdirSync(folder);
const shapes = files.filter((name) => !name.endsWith(".truth.json"));

describe.each(shapes)("%s", (file) => {
  const truth: Truth = JSON.parse(
    readFileSync(new URL(`${file.slice(0, file.lastIndexOf("."))}.truth.json`, folder), "utf8"),
  );
  const reading = async () => {
    const page = await readResumeFile(readFileSync(new URL(file, folder)), file);
    if (!page.ok) throw new Error(page.error.message);
    const read = readResume(page.value, catalogue);
    if (!read.ok) throw new Error(read.error.type);
    return read.value;
  };

  test("is read as a person reads it", async () => {
    expect(asTruth((await reading()).resume, truth)).toEqual({ ...truth, links: truth.links.map(plainUrl) });
  });

  test("every field cites its words", async () => {
    const { text, fields } = await reading();
    expect(fields.length).toBeGreaterThan(0);
    for (const { path, span } of fields) {
      expect(span?.quote, path).toBe(text.slice(span?.start, span?.end));
      expect(span?.quote, path).not.toBe("");
    }
  });
});

/** Notes in brackets ("(fictional)") and places after an employer's comma are no mistake. */
const asTruth = (resume: Resume, truth: Truth): Truth => ({
  name: resume.basics.name,
  email: resume.basics.email,
  phone: resume.basics.phone,
  links: [resume.basics.url, ...resume.basics.profiles.map(({ url }) => url)]
    .filter((url) => url !== "")
    .map(plainUrl)
    .sort((a, b) => truth.links.map(plainUrl).indexOf(a) - truth.links.map(plainUrl).indexOf(b)),
  work: resume.work.map(({ name, position, startDate, endDate }) => ({
    employer: name.replace(/ \(fictional\).*$/iu, ""),
    title: position,
    start: startDate,
    end: endDate,
  })),
  bullets: truth.bullets === 0 ? 0 : resume.work.flatMap(({ highlights }) => highlights).length,
  education: resume.education.map(({ institution }) => institution.replace(/ \(fictional\).*$/iu, "")),
  skills: resume.skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [name] : keywords)),
  projects: resume.projects.map(({ name }) => name),
});

const plainUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
