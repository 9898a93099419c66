/** The résumé cut for the forms of application portals: one block for one field, plain text, nothing to clean up after pasting. */
import type { Resume, Work } from "#core/resume/index.ts";
import { inLine, joined, paragraphsOf, stated } from "./in-line.ts";
import { shownDate, shownPeriod } from "./shown-date.ts";
import { textPageOf } from "./text-page-of.ts";

export interface PortalBlock {
  /** The field that it is for: "Job 2: description". */
  readonly label: string;
  /** What fills several fields of a form is one group: "Job 2". */
  readonly group: string;
  readonly text: string;
  /** Characters, as portals count them. */
  readonly length: number;
  /** True above the 2,000 characters that many portals cut off at: shorten before you paste. */
  readonly isLong: boolean;
}

/** Workday, Taleo and SuccessFactors forms cut a job's description at 2,000 or 4,000 characters; the smaller is safe in all. */
const USUAL_LIMIT = 2000;

/**
 * @example
 * portalBlocksOf(resume).find(({ label }) => label === "Job 1: description")?.text;
 */
export const portalBlocksOf = (resume: Resume): ReadonlyArray<PortalBlock> => {
  const { contact, links } = textPageOf(resume);
  const { name, email, phone, label, summary } = resume.basics;
  return [
    ...fields("Contact", [
      ["name", name],
      ["title", label],
      ["e-mail", email],
      ["phone", phone],
      ["address", contact.filter((text) => text !== inLine(email) && text !== inLine(phone)).join(", ")],
      ["links", links.join("\n")],
    ]),
    ...fields("Summary", [["text", paragraphsOf(summary).join("\n")]]),
    ...resume.work.flatMap((job, i) => fields(`Job ${i + 1}`, jobFields(job))),
    ...resume.education.flatMap((one, i) =>
      fields(`Education ${i + 1}`, [
        ["school", one.institution],
        ["degree", one.studyType],
        ["field of study", one.area],
        ["from", shownDate(one.startDate)],
        ["to", shownDate(one.endDate)],
        ["grade", one.score],
      ]),
    ),
    ...fields("Skills", [
      ["list", joined([...new Set(resume.skills.flatMap(({ keywords }) => stated(keywords)))], ", ")],
    ]),
    ...resume.projects.flatMap((one, i) =>
      fields(`Project ${i + 1}`, [
        ["name", one.name],
        ["link", one.url],
        ["dates", shownPeriod(one.startDate, one.endDate)],
        ["description", described([one.description], one.highlights)],
      ]),
    ),
    ...fields("Certificates", [
      [
        "list",
        resume.certificates
          .map((one) => joined([one.name, one.issuer, shownDate(one.date)], ", "))
          .join("\n"),
      ],
    ]),
    ...fields("Languages", [
      ["list", resume.languages.map((one) => joined([one.language, one.fluency], " – ")).join("\n")],
    ]),
  ];
};

type Field = readonly [name: string, text: string];

const jobFields = (job: Work): ReadonlyArray<Field> => [
  ["title", job.position],
  ["company", job.name],
  ["location", job.location],
  ["from", shownDate(job.startDate)],
  ["to", shownDate(job.endDate)],
  ["description", described([job.description, job.summary], job.highlights)],
];

/** Bullets with a plain hyphen: other signs arrive as question marks in some portals. */
const described = (texts: ReadonlyArray<string>, highlights: ReadonlyArray<string>): string =>
  [...texts.flatMap(paragraphsOf), ...stated(highlights).map((text) => `- ${text}`)].join("\n");

const fields = (group: string, named: ReadonlyArray<Field>): ReadonlyArray<PortalBlock> =>
  named
    .map(([name, text]) => ({ name, text: text.includes("\n") ? text : inLine(text) }))
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({
      label: `${group}: ${name}`,
      group,
      text,
      length: text.length,
      isLong: text.length > USUAL_LIMIT,
    }));
