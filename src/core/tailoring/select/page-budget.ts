/** How many lines of paper are left for bullets: an estimate, which the printer of the app refines. */
import type { Level } from "#core/posting/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { TailorLimits } from "../tailoring.ts";

/** A4 with one-inch margins in 10.5 pt: 95 characters in a line, 52 lines on a page. */
const CHARACTERS_PER_LINE = 95;
const LINES_PER_PAGE = 52;

/** C29, R115, R117, R185. Twelve questions are what somebody answers in one sitting of twenty minutes. */
export const limitsFor = (level: Level, wanted: Partial<TailorLimits>): TailorLimits => ({
  bulletsPerRole: wanted.bulletsPerRole ?? 5,
  operations: wanted.operations ?? 2,
  pages: wanted.pages ?? (ONE_PAGE.has(level) ? 1 : 2),
  linesPerPage: wanted.linesPerPage ?? LINES_PER_PAGE,
  linesOf: wanted.linesOf ?? linesIn,
  pinned: wanted.pinned ?? [],
  questions: wanted.questions ?? 12,
});

/** R185: one page up to the middle grades, two at most above. */
const ONE_PAGE: ReadonlySet<Level> = new Set(["intern", "junior", "mid"]);

const linesIn = (text: string): number => Math.max(1, Math.ceil(text.length / CHARACTERS_PER_LINE));

/** Lines left when everything but bullets stands on the pages. */
export const bulletLinesOf = (resume: Resume, { pages, linesPerPage, linesOf }: TailorLimits): number =>
  Math.max(0, pages * linesPerPage - otherLinesOf(resume, linesOf));

const otherLinesOf = (resume: Resume, linesOf: TailorLimits["linesOf"]): number => {
  const { basics, work, projects, volunteer, skills, education } = resume;
  const text = (value: string): number => (value === "" ? 0 : linesOf(value));
  const section = (count: number, lines: number): number => (count === 0 ? 0 : HEADING + lines);
  const sum = (lines: ReadonlyArray<number>): number => lines.reduce((total, one) => total + one, 0);
  const rows = [resume.certificates, resume.languages, resume.publications, resume.awards, resume.interests];
  return (
    NAME_AND_CONTACT +
    text(basics.summary) +
    section(work.length, sum(work.map((job) => ENTRY + text(job.summary) + text(job.keywords.join(", "))))) +
    section(projects.length, sum(projects.map((one) => ENTRY + text(one.description)))) +
    section(volunteer.length, volunteer.length * ENTRY) +
    section(
      skills.length,
      sum(skills.map((group) => linesOf(`${group.name}: ${group.keywords.join(", ")}`))),
    ) +
    section(education.length, education.length * ENTRY) +
    sum(rows.map((row) => section(row.length, row.length)))
  );
};

/** Name, contact and the white space under them. */
const NAME_AND_CONTACT = 4;
/** A heading with the space above it. */
const HEADING = 2;
/** Title, employer and dates, with the space above. */
const ENTRY = 2;
