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
        ["courses", joined(stated(one.courses), ", ")],
      ]),
    ),
    ...fields("Skills", [
      // A skill without keywords is one itself; with them, its name is their heading.
      ["list", joined([...new Set(resume.skills.flatMap(skillNames))], ", ")],
    ]),
    ...resume.projects.flatMap((one, i) =>
      fields(`Project ${i + 1}`, [
        ["name", one.name],
        ["link", one.url],
        ["dates", shownPeriod(one.startDate, one.endDate)],
        ["description", described([one.description], one.highlights)],
      ]),
    ),
    ...resume.volunteer.flatMap((one, i) =>
      fields(`Volunteering ${i + 1}`, [
        ["role", one.position],
        ["organisation", one.organization],
        ["dates", shownPeriod(one.startDate, one.endDate)],
        ["description", described([one.summary], one.highlights)],
      ]),
    ),
    ...lists(resume),
  ];
};

/** What a form asks for in one field, an entry a line. */
const lists = (resume: Resume): ReadonlyArray<PortalBlock> => [
  ...list(
    "Certificates",
    resume.certificates.map((one) => [one.name, one.issuer, shownDate(one.date), one.url]),
  ),
  ...list(
    "Publications",
    resume.publications.map((one) => [one.name, one.publisher, shownDate(one.releaseDate), one.url]),
  ),
  ...list(
    "Awards",
    resume.awards.map((one) => [one.title, one.awarder, shownDate(one.date)]),
  ),
  ...list(
    "Languages",
    resume.languages.map((one) => [one.language, one.fluency]),
    " – ",
  ),
];

const list = (
  group: string,
  entries: ReadonlyArray<ReadonlyArray<string>>,
  between = ", ",
): ReadonlyArray<PortalBlock> =>
  fields(group, [
    [
      "list",
      joined(
        entries.map((parts) => joined(parts, between)),
        "\n",
      ),
    ],
  ]);

const skillNames = ({ name, keywords }: Resume["skills"][number]): ReadonlyArray<string> => {
  const names = stated(keywords);
  return names.length > 0 ? names : stated([name]);
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
