/** A drawn career as the Markdown file that the product reads. */
import type { Background } from "./background.ts";
import type { Career, Job, Month } from "./career.ts";

export const resumeTextOf = ({ name, city, jobs, background }: Career): string =>
  [
    `# ${name}`,
    "",
    `${city} · ${name.toLowerCase().replace(/[^a-z]+/gu, ".")}@mail.example`,
    "",
    "## Experience",
    "",
    ...jobs.flatMap(jobLines),
    ...backgroundLines(background),
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

const backgroundLines = (background: Background): ReadonlyArray<string> => {
  const { degree, unfinished, certificate, pending, language, skills, lab, openSource, volunteer } =
    background;
  return [
    "## Projects",
    "",
    `### ${lab.name} (learning project)`,
    "",
    `- Built ${lab.what} in ${lab.lang}, with ${lab.n} tests.`,
    "",
    `### ${openSource.name}`,
    "",
    `- Wrote ${openSource.what} in ${openSource.lang}; published ${openSource.n} releases.`,
    "",
    "## Education",
    "",
    `${degree.short} ${degree.subject}, ${degree.school}, ${degree.year}`,
    "",
    ...(unfinished === null
      ? []
      : [
          `${unfinished.subject} (${unfinished.short}, not finished), ${unfinished.school}, ${unfinished.year}`,
          "",
        ]),
    "## Certificates",
    "",
    `- ${certificate.name}, ${certificate.year}`,
    `- ${pending.name} (in progress, exam planned for ${pending.year})`,
    "",
    "## Skills",
    "",
    skills.join(", "),
    "",
    "## Languages",
    "",
    `English (native), ${language.name} (${language.level})`,
    "",
    "## Volunteering",
    "",
    `- ${volunteer.text} at ${volunteer.organisation}.`,
  ];
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const shortMonth = ({ year, month }: Month): string => `${months[month - 1]} ${year}`;
