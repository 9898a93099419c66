/** Short ways to write the examples of a rule: small, complete, invented résumés. */
import { blankResume, blankWork, type Resume, type Work } from "#core/resume/index.ts";
import type { LintExample } from "./lint-rule.ts";

/** A job that is still going on at an invented employer. */
export const jobOf = (highlights: ReadonlyArray<string>, more: Partial<Work> = {}): Work => ({
  ...blankWork,
  name: "Tidewater Billing (fictional)",
  position: "Backend Engineer",
  startDate: "2021-03",
  endDate: "present",
  highlights,
  ...more,
});

/** One job with these bullets. */
export const bulletsExample = (...highlights: ReadonlyArray<string>): LintExample => ({
  show: highlights.map((text) => `• ${text}`).join("\n"),
  resume: { ...blankResume, work: [jobOf(highlights)] },
});

export const summaryExample = (summary: string): LintExample => ({
  show: `Summary: ${summary}`,
  resume: { ...blankResume, basics: { ...blankResume.basics, summary }, work: [jobOf([])] },
});

/** Any parts of a résumé, told in a line. */
export const resumeExample = (
  show: string,
  parts: Partial<Resume>,
  more: Omit<LintExample, "show" | "resume"> = {},
): LintExample => ({ show, resume: { ...blankResume, ...parts }, ...more });

export const skillsExample = (...keywords: ReadonlyArray<string>): LintExample =>
  resumeExample(`Skills: ${keywords.join(", ")}`, {
    skills: [{ name: "Skills", level: "", keywords }],
    work: [jobOf([])],
  });
