/** One prediction against its truth: counts for each row of the table, and what went wrong. */

import type { Share } from "../wilson.ts";
import { isSameDate, isSameName, isSamePhone, isSameText, plainLink, tokenF1 } from "./alike.ts";
import type { ResumePrediction } from "./to-prediction.ts";
import type { Truth } from "./truth.ts";

export const rows = [
  "name",
  "email",
  "phone",
  "links",
  "job",
  "employer",
  "title",
  "start",
  "end",
  "jobs counted right",
  "jobs invented",
  "institution",
  "skills found",
  "skills right",
  "bullets counted right",
  "NoTextLayer told",
] as const;

export type Row = (typeof rows)[number];

export interface Scored {
  readonly shares: Readonly<Partial<Record<Row, Share>>>;
  readonly misses: ReadonlyArray<{ readonly row: Row; readonly truth: string; readonly ours: string }>;
}

/** `prediction`: what was read, or the type of the error. */
export const scoreResume = (truth: Truth, prediction: ResumePrediction | string): Scored => {
  const shares: Partial<Record<Row, Share>> = {};
  const misses: Array<Scored["misses"][number]> = [];
  const count = (row: Row, isRight: boolean, expected: string, ours: string): void => {
    const { right, of } = shares[row] ?? { right: 0, of: 0 };
    shares[row] = { right: right + (isRight ? 1 : 0), of: of + 1 };
    // Inventing is what must not happen: there a "right" is the miss.
    if (isRight === (row === "jobs invented")) misses.push({ row, truth: expected, ours });
  };
  if (truth.error !== null) {
    const told = typeof prediction === "string" ? prediction : "a résumé";
    count("NoTextLayer told", told === truth.error, truth.error, told);
    return { shares, misses };
  }
  const read = typeof prediction === "string" ? NOTHING : prediction;
  scoreContact(truth, read, count);
  if (truth.work !== null) scoreWork(truth.work, read.work, count);
  for (const school of truth.education ?? [])
    count(
      "institution",
      read.education.some((one) => isSameName(school, one)),
      school,
      read.education.join(" | "),
    );
  if (truth.skills !== null && truth.skills.length > 0) scoreSkills(truth.skills, read.skills, count);
  if (truth.bullets !== null)
    count(
      "bullets counted right",
      truth.bullets === read.bullets_work,
      String(truth.bullets),
      String(read.bullets_work),
    );
  return { shares, misses };
};

const NOTHING: ResumePrediction = {
  name: "",
  email: "",
  phone: "",
  links: [],
  work: [],
  education: [],
  skills: [],
  bullets_work: 0,
};

type Count = (row: Row, isRight: boolean, expected: string, ours: string) => void;

const scoreContact = (truth: Truth, read: ResumePrediction, count: Count): void => {
  if (truth.name) count("name", isSameText(truth.name, read.name), truth.name, read.name);
  if (truth.email)
    count("email", truth.email.toLowerCase() === read.email.toLowerCase(), truth.email, read.email);
  if (truth.phone) count("phone", isSamePhone(truth.phone, read.phone), truth.phone, read.phone);
  const links = new Set(read.links.map(plainLink));
  for (const link of truth.links ?? [])
    count("links", links.has(plainLink(link)), link, [...links].join(" "));
};

type Job = ResumePrediction["work"][number];

const scoreWork = (truth: ReadonlyArray<Job>, read: ReadonlyArray<Job>, count: Count): void => {
  const partners = partnersOf(truth, read);
  truth.forEach((job, i) => {
    const ours = read[partners[i] ?? -1] ?? { employer: "", title: "", start: "", end: "" };
    const parts = {
      employer: isSameName(job.employer, ours.employer),
      title: isSameName(job.title, ours.title),
      start: isSameDate(job.start, ours.start),
      end: isSameDate(job.end, ours.end),
    };
    for (const part of ["employer", "title", "start", "end"] as const)
      count(part, parts[part], job[part], ours[part]);
    count("job", Object.values(parts).every(Boolean), said(job), said(ours));
  });
  count("jobs counted right", truth.length === read.length, String(truth.length), String(read.length));
  for (const ours of read)
    count(
      "jobs invented",
      truth.every((job) => likeness(job, ours) < 0.5),
      "",
      said(ours),
    );
};

const said = ({ employer, title, start, end }: Job): string => `${title} @ ${employer}, ${start} – ${end}`;

const likeness = (one: Job, other: Job): number =>
  Math.max(tokenF1(one.employer, other.employer), tokenF1(one.title, other.title));

/** The best pairs first; each is taken once. */
const partnersOf = (truth: ReadonlyArray<Job>, read: ReadonlyArray<Job>): ReadonlyArray<number> => {
  const pairs = truth.flatMap((job, i) => read.map((ours, j) => ({ i, j, score: closeness(job, ours) })));
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const partners = truth.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j, score } of pairs) {
    if (score < 0.5 || partners[i] !== -1 || taken.has(j)) continue;
    partners[i] = j;
    taken.add(j);
  }
  return partners;
};

const closeness = (job: Job, ours: Job): number =>
  tokenF1(job.employer, ours.employer) +
  tokenF1(job.title, ours.title) +
  (isSameDate(job.start, ours.start) ? 0.5 : 0) +
  (isSameDate(job.end, ours.end) ? 0.25 : 0);

const scoreSkills = (truth: ReadonlyArray<string>, read: ReadonlyArray<string>, count: Count): void => {
  for (const skill of truth)
    count(
      "skills found",
      read.some((one) => isSameName(skill, one)),
      skill,
      "",
    );
  for (const skill of read)
    count(
      "skills right",
      truth.some((one) => isSameName(one, skill)),
      "",
      skill,
    );
};
