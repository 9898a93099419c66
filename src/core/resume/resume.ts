/** A résumé as a superset of JSON Resume 1.3 (dates: "YYYY", "YYYY-MM", "YYYY-MM-DD", end "present"), and how it was read. */
import type { Span } from "#core/base/text-span.ts";

export interface Resume {
  readonly basics: Basics;
  readonly work: ReadonlyArray<Work>;
  readonly volunteer: ReadonlyArray<Volunteer>;
  readonly education: ReadonlyArray<Education>;
  readonly projects: ReadonlyArray<Project>;
  readonly skills: ReadonlyArray<SkillGroup>;
  readonly certificates: ReadonlyArray<{
    readonly name: string;
    readonly issuer: string;
    readonly date: string;
  }>;
  readonly languages: ReadonlyArray<{ readonly language: string; readonly fluency: string }>;
  readonly publications: ReadonlyArray<{ readonly name: string; readonly url: string }>;
  readonly awards: ReadonlyArray<{ readonly title: string }>;
}

export interface Basics {
  readonly name: string;
  readonly label: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly summary: string;
  readonly location: string;
  readonly profiles: ReadonlyArray<{ readonly network: string; readonly url: string }>;
}

export interface Work {
  /** Employer. */
  readonly name: string;
  readonly position: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly location: string;
  readonly summary: string;
  readonly highlights: ReadonlyArray<string>;
  /** A stack line under the role ("Tech: Go, Kafka"), as written; tied to the job, worth less than a bullet. */
  readonly keywords: ReadonlyArray<string>;
}

export interface Volunteer {
  readonly organization: string;
  readonly position: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly highlights: ReadonlyArray<string>;
}

export interface Education {
  readonly institution: string;
  readonly area: string;
  readonly studyType: string;
  readonly startDate: string;
  readonly endDate: string;
}

export interface Project {
  readonly name: string;
  readonly description: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly url: string;
  readonly highlights: ReadonlyArray<string>;
  readonly keywords: ReadonlyArray<string>;
}

export interface SkillGroup {
  readonly name: string;
  readonly keywords: ReadonlyArray<string>;
}

/** The contract of `mettle resume parse --json`. */
export interface ResumeReading {
  readonly text: string;
  readonly resume: Resume;
  readonly fields: ReadonlyArray<FieldSource>;
  readonly warnings: ReadonlyArray<{
    readonly type: string;
    readonly message: string;
    readonly span: Span | null;
  }>;
  /** Hidden text: it stays in `text`, is reported here, and is never a field. */
  readonly removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
}

export interface FieldSource {
  /** RFC 6901 pointer into `resume`, e.g. `/work/0/highlights/2`. */
  readonly path: string;
  /** 0–1. */
  readonly confidence: number;
  readonly box: {
    readonly page: number;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  } | null;
  readonly span: Span | null;
}
