/** One person and one style become a page, and the truth of what stands on it. */
import type { Resume, Work } from "#core/resume/index.ts";
import { type ResumePrediction, toPrediction } from "../to-prediction.ts";
import type { Drawn, DrawnPage, Inked } from "./drawn-page.ts";
import { bulletsOf, groupedLines, jobLines, periodOf } from "./job-lines.ts";
import { type LayoutStyle, sectionTitles } from "./layout-styles.ts";
import { datedAs } from "./written-dates.ts";

export interface LabelledPage {
  readonly page: DrawnPage;
  readonly truth: ResumePrediction;
}

export const pageOf = (resume: Resume, style: LayoutStyle): LabelledPage => {
  const titles = sectionTitles[style.titles];
  const section = (title: string, lines: ReadonlyArray<Drawn>): ReadonlyArray<Drawn> =>
    lines.length === 0 ? [] : [{ kind: "heading", text: title }, ...lines];
  const contact = contactOf(resume, style);
  const label: ReadonlyArray<Drawn> =
    resume.basics.label === "" ? [] : [{ kind: "line", text: [{ text: resume.basics.label }] }];
  const skills = section(titles.skills, skillLines(resume, style));
  const languages = section(
    titles.languages,
    resume.languages.map(({ language, fluency }) =>
      said(fluency === "" ? language : `${language} (${fluency})`),
    ),
  );
  const work = section(titles.work, workLines(resume.work, style));
  const education = section(titles.education, educationLines(resume, style));
  const summary = section(titles.summary, resume.basics.summary === "" ? [] : [said(resume.basics.summary)]);
  const certificates = section(
    titles.certificates,
    resume.certificates.map(({ name, issuer }) => said(issuer === "" ? name : `${name}, ${issuer}`)),
  );
  const projects = section(titles.projects, projectLines(resume, style));
  const name: Drawn = { kind: "name", text: resume.basics.name };
  const hasBar = style.side !== null;
  return {
    page: {
      side: style.side,
      look: style,
      head: hasBar ? [name, ...label] : [name, ...label, ...asOneLine(contact, style)],
      bar: hasBar
        ? [
            ...section(
              "Contact",
              contact.map(({ text, link }) => said(text, link)),
            ),
            ...skills,
            ...languages,
          ]
        : [],
      main: [
        ...summary,
        ...(style.order === "skills-first" && !hasBar ? skills : []),
        ...(style.order === "education-first" ? education : []),
        ...work,
        ...projects,
        ...(style.order === "education-first" ? [] : education),
        ...certificates,
        ...(hasBar ? [] : [...(style.order === "skills-first" ? [] : skills), ...languages]),
      ],
    },
    truth: truthOf(resume, style),
  };
};

const said = (text: string, link?: string): Drawn => ({
  kind: "line",
  text: [{ text, ...(link === undefined ? {} : { link }) }],
});

interface ContactItem {
  readonly text: string;
  readonly link?: string;
}

const contactOf = ({ basics }: Resume, { hidesLinks }: LayoutStyle): ReadonlyArray<ContactItem> => {
  const link = (url: string, name: string): ContactItem =>
    hidesLinks ? { text: name, link: url } : { text: bare(url), link: url };
  const texts: ReadonlyArray<ContactItem> = [
    { text: basics.location.city },
    { text: basics.email },
    { text: basics.phone },
  ];
  return [
    ...texts.filter(({ text }) => text !== ""),
    ...(basics.url === "" ? [] : [link(basics.url, "Website")]),
    ...basics.profiles.map(({ network, url }) => link(url, network)),
  ];
};

const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");

const asOneLine = (items: ReadonlyArray<ContactItem>, { contactJoin }: LayoutStyle): ReadonlyArray<Drawn> => {
  if (items.length === 0) return [];
  const text = items.flatMap(
    (item, i): ReadonlyArray<Inked> => (i === 0 ? [item] : [{ text: contactJoin }, item]),
  );
  return [{ kind: "line", text }];
};

const workLines = (work: ReadonlyArray<Work>, style: LayoutStyle): ReadonlyArray<Drawn> => {
  const drawn: Array<Drawn> = [];
  for (let at = 0; at < work.length; ) {
    let end = at + 1;
    while (style.isGrouped && end < work.length && work[end]?.name === work[at]?.name) end += 1;
    const jobs = work.slice(at, end);
    if (at > 0) drawn.push({ kind: "gap" });
    if (jobs.length > 1) drawn.push(...groupedLines(jobs, style));
    else for (const job of jobs) drawn.push(...jobLines(job, style), ...bulletsOf(job.highlights, style));
    at = end;
  }
  return drawn;
};

const educationLines = ({ education }: Resume, style: LayoutStyle): ReadonlyArray<Drawn> =>
  education.flatMap((one): ReadonlyArray<Drawn> => {
    const period = periodOf(one, style);
    const degree = [one.studyType, one.area].filter((text) => text !== "").join(", ");
    const right = period === "" ? {} : { right: [{ text: period }] };
    if (degree === "") return [{ kind: "line", text: [{ text: one.institution, bold: true }], ...right }];
    return [
      { kind: "line", text: [{ text: degree, bold: true }], ...right },
      { kind: "line", text: [{ text: one.institution }] },
    ];
  });

const projectLines = ({ projects }: Resume, style: LayoutStyle): ReadonlyArray<Drawn> =>
  projects.flatMap(
    (one): ReadonlyArray<Drawn> => [
      {
        kind: "line",
        text: [
          { text: one.name, bold: true },
          ...(one.url === "" ? [] : [{ text: ` — ${bare(one.url)}`, link: one.url }]),
        ],
      },
      ...(one.description === "" ? [] : [said(one.description)]),
      ...bulletsOf(one.highlights, style),
    ],
  );

const skillLines = ({ skills }: Resume, style: LayoutStyle): ReadonlyArray<Drawn> => {
  const all = skills.flatMap(({ keywords }) => keywords);
  const labelled = skills.map(({ name, keywords }) => ({ name, list: keywords.join(", ") }));
  switch (style.skills) {
    case "commas":
      return all.length === 0 ? [] : [said(all.join(", "))];
    case "pipes":
      return all.length === 0 ? [] : [said(all.join(" | "))];
    case "one a line":
      return all.map((name) => said(name));
    case "bullets":
      return labelled.map(({ name, list }) => ({
        kind: "bullet",
        text: name === "" ? list : `${name}: ${list}`,
        mark: style.mark,
      }));
    case "labelled":
      return labelled.map(({ name, list }) => ({
        kind: "line",
        text: name === "" ? [{ text: list }] : [{ text: `${name}: `, bold: true }, { text: list }],
      }));
    case "table":
      return labelled.map(({ name, list }) => ({ kind: "line", text: [{ text: list }], rail: name }));
  }
};

const truthOf = (resume: Resume, style: LayoutStyle): ResumePrediction => {
  const truth = toPrediction({ resume });
  return {
    ...truth,
    work: truth.work.map((job) => ({
      ...job,
      start: datedAs(job.start, style.dates),
      end: datedAs(job.end, style.dates),
    })),
    skills: resume.skills.flatMap(({ keywords }) => keywords),
  };
};
