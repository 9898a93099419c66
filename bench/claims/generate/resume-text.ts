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
    ...jobs.flatMap((job) => jobLines(job, name.length)),
    ...backgroundLines(background),
    "",
  ].join("\n");

const jobLines = (job: Job, style: number): ReadonlyArray<string> => [
  ...(headerStyles[style % headerStyles.length] ?? headerStyles[0])(job),
  "",
  ...job.lines.map(({ text }) => `- ${text}${style % 2 === 0 ? "." : ""}`),
  "",
];

type HeaderStyle = (job: Job) => ReadonlyArray<string>;

const headerStyles: readonly [HeaderStyle, HeaderStyle, HeaderStyle] = [
  (job) => [
    `### ${job.title}, ${job.employer}, ${job.city}`,
    "",
    `${shortMonth(job.start)} – ${endOf(job, shortMonth)}`,
  ],
  (job) => [
    `**${job.employer}** — ${job.title}`,
    `${job.city} · ${longMonth(job.start)} to ${job.end === null ? "present" : longMonth(job.end)}`,
  ],
  (job) => [
    `### ${job.employer}, ${job.city}`,
    `*${job.title}* · ${digits(job.start)} – ${endOf(job, digits)}`,
  ],
];

const endOf = ({ end }: Job, written: (month: Month) => string): string =>
  end === null ? "Present" : written(end);

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

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const shortMonth = ({ year, month }: Month): string => `${months[month - 1]?.slice(0, 3)} ${year}`;

export const longMonth = ({ year, month }: Month): string => `${months[month - 1]} ${year}`;

/** 03/2020 */
export const digits = ({ year, month }: Month): string => `${String(month).padStart(2, "0")}/${year}`;
