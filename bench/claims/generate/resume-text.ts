/** A drawn career as the Markdown file that the product reads. */
import type { Career, Job, Month } from "./career.ts";

export const resumeTextOf = ({ name, city, jobs }: Career): string =>
  [
    `# ${name}`,
    "",
    `${city} · ${name.toLowerCase().replace(/[^a-z]+/gu, ".")}@mail.example`,
    "",
    "## Experience",
    "",
    ...jobs.flatMap(jobLines),
    "",
  ].join("\n");

const jobLines = ({ employer, title, city, start, end, lines }: Job): ReadonlyArray<string> => [
  `### ${title}, ${employer}, ${city}`,
  "",
  `${shortMonth(start)} – ${end === null ? "Present" : shortMonth(end)}`,
  "",
  ...lines.map(({ text }) => `- ${text}.`),
  "",
];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const shortMonth = ({ year, month }: Month): string => `${months[month - 1]} ${year}`;
