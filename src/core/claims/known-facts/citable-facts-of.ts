/** Everything that a résumé states, as facts that a claim may cite: what the fields hold, and every line that none of them holds. */
import type { WordList } from "#core/catalogue/index.ts";
import type { CitableFact, CitableKind, EvidenceClass, FactJob } from "#core/ledger/index.ts";
import type { Resume, ResumeReading } from "#core/resume/index.ts";
import { sentencesIn } from "../reading/sentences-in.ts";
import { evidenceReaderOf } from "./evidence-class.ts";
import { restsByEntry, unreadLinesOf } from "./unread-lines.ts";

/**
 * A sentence is a fact; a second sentence of the same field has `#1` behind the pointer.
 *
 * @example
 * citableFactsOf(reading, { wording })[0];
 * // { id: "/work/0", text: "Backend Engineer, Acme (fictional), Berlin, 2019-03 – 2022-05", kind: "header", … }
 */
export const citableFactsOf = (
  reading: ResumeReading,
  { wording }: { readonly wording: ReadonlyArray<WordList> },
): ReadonlyArray<CitableFact> => {
  const { resume } = reading;
  const isLab = evidenceReaderOf(wording);
  const jobs = jobsOf(resume);
  const facts = [
    ...basicsFacts(resume),
    ...resume.work.flatMap((work, i) => workFacts(work, `/work/${i}`, jobs.get(`/work/${i}`) ?? null)),
    ...resume.projects.flatMap((one, i) => projectFacts(one, `/projects/${i}`, jobs, isLab)),
    ...resume.volunteer.flatMap((one, i) => volunteerFacts(one, `/volunteer/${i}`, jobs)),
    ...entryFacts(resume).map(withRest(restsByEntry(reading))),
    ...unreadLinesOf(reading, jobs).map(({ id, text, job, kind }) => fact(id, text, kind, job)),
  ];
  return facts.map((one) => (isLab(one.text) ? { ...one, evidence: "lab" } : one));
};

/** The words of the line that no field holds may take back what the fields say. */
const withRest =
  (rests: ReadonlyMap<string, string>) =>
  (one: CitableFact): CitableFact => {
    const rest = rests.get(one.id);
    return rest === undefined ? one : { ...one, text: `${one.text} (${rest})` };
  };

const fact = (
  id: string,
  text: string,
  kind: CitableKind,
  job: FactJob | null = null,
  evidence: EvidenceClass = job?.kind === "work" ? "production" : "stated",
): CitableFact => ({ id, text, kind, job, evidence });

/** The sentences of one field; none for an empty one. */
const sentences = (
  path: string,
  text: string,
  kind: CitableKind,
  job: FactJob | null,
  evidence?: EvidenceClass,
): ReadonlyArray<CitableFact> =>
  sentencesIn(text).map(({ start, end }, i) =>
    fact(i === 0 ? path : `${path}#${i}`, text.slice(start, end), kind, job, evidence),
  );

const jobsOf = ({ work, projects, volunteer }: Resume): ReadonlyMap<string, FactJob> =>
  new Map(
    [
      ...work.map((one, i) => jobOf(`/work/${i}`, "work", one.name, one.position, one)),
      ...projects.map((one, i) => jobOf(`/projects/${i}`, "project", one.name, one.roles.join(", "), one)),
      ...volunteer.map((one, i) =>
        jobOf(`/volunteer/${i}`, "volunteer", one.organization, one.position, one),
      ),
    ].map((job) => [job.key, job]),
  );

const jobOf = (
  key: string,
  kind: FactJob["kind"],
  organisation: string,
  title: string,
  dates: { readonly startDate: string; readonly endDate: string },
): FactJob => ({ key, kind, organisation, title, start: dates.startDate, end: dates.endDate });

const listed = (...parts: ReadonlyArray<string>): string => parts.filter((part) => part !== "").join(", ");

const period = (start: string, end: string): string => [start, end].filter((date) => date !== "").join(" – ");

const whole = (path: string, text: string, kind: CitableKind, job: FactJob | null = null) =>
  text === "" ? [] : [fact(path, text, kind, job)];

const basicsFacts = ({ basics }: Resume): ReadonlyArray<CitableFact> => [
  ...whole(
    "/basics",
    listed(basics.name, basics.label, basics.location.city, basics.location.region, basics.email),
    "other",
  ),
  ...sentences("/basics/summary", basics.summary, "summary", null),
];

const workFacts = (
  work: Resume["work"][number],
  path: string,
  job: FactJob | null,
): ReadonlyArray<CitableFact> => [
  ...whole(
    path,
    listed(work.position, work.name, work.location, period(work.startDate, work.endDate)),
    "header",
    job,
  ),
  ...sentences(`${path}/description`, work.description, "other", job),
  ...sentences(`${path}/summary`, work.summary, "bullet", job),
  ...work.highlights.flatMap((text, i) => sentences(`${path}/highlights/${i}`, text, "bullet", job)),
  ...whole(`${path}/keywords`, work.keywords.join(", "), "stack-line", job),
];

const projectFacts = (
  project: Resume["projects"][number],
  path: string,
  jobs: ReadonlyMap<string, FactJob>,
  isLab: (text: string) => boolean,
): ReadonlyArray<CitableFact> => {
  const job = jobs.get(path) ?? null;
  const said = [project.name, project.description, project.type, project.entity].join("\n");
  const evidence = isLab(said)
    ? "lab"
    : PUBLIC_CODE.test(`${project.url} ${said}`)
      ? "open-source"
      : "stated";
  return [
    fact(
      path,
      listed(project.name, ...project.roles, project.entity, period(project.startDate, project.endDate)),
      "header",
      job,
      evidence,
    ),
    ...sentences(`${path}/description`, project.description, "bullet", job, evidence),
    ...project.highlights.flatMap((text, i) =>
      sentences(`${path}/highlights/${i}`, text, "bullet", job, evidence),
    ),
    fact(`${path}/keywords`, project.keywords.join(", "), "stack-line", job, evidence),
  ].filter(({ text }) => text !== "");
};

/** An address where anybody can read the code. */
const PUBLIC_CODE = /\b(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|sr\.ht)\/\S/iu;

const volunteerFacts = (
  one: Resume["volunteer"][number],
  path: string,
  jobs: ReadonlyMap<string, FactJob>,
): ReadonlyArray<CitableFact> => {
  const job = jobs.get(path) ?? null;
  return [
    ...whole(path, listed(one.position, one.organization, period(one.startDate, one.endDate)), "header", job),
    ...sentences(`${path}/summary`, one.summary, "bullet", job),
    ...one.highlights.flatMap((text, i) => sentences(`${path}/highlights/${i}`, text, "bullet", job)),
  ];
};

/** Entries that belong to no job. */
const entryFacts = (resume: Resume): ReadonlyArray<CitableFact> => [
  ...resume.skills.flatMap(({ name, level, keywords }, i) =>
    whole(
      `/skills/${i}`,
      [listed(name, level), keywords.join(", ")].filter(Boolean).join(": "),
      "skills-list",
    ),
  ),
  ...resume.education.flatMap((one, i) =>
    whole(
      `/education/${i}`,
      listed(
        one.studyType,
        one.area,
        one.institution,
        period(one.startDate, one.endDate),
        one.score,
        ...one.courses,
      ),
      "education",
    ),
  ),
  ...resume.certificates.flatMap((one, i) =>
    whole(`/certificates/${i}`, listed(one.name, one.issuer, one.date), "certificate"),
  ),
  ...resume.languages.flatMap((one, i) =>
    whole(`/languages/${i}`, listed(one.language, one.fluency), "other"),
  ),
  ...resume.publications.flatMap((one, i) =>
    whole(`/publications/${i}`, listed(one.name, one.publisher, one.releaseDate, one.summary), "other"),
  ),
  ...resume.awards.flatMap((one, i) =>
    whole(`/awards/${i}`, listed(one.title, one.awarder, one.date, one.summary), "other"),
  ),
  ...resume.interests.flatMap((one, i) =>
    whole(`/interests/${i}`, listed(one.name, ...one.keywords), "other"),
  ),
  ...resume.references.flatMap((one, i) => sentences(`/references/${i}`, one.reference, "other", null)),
];
