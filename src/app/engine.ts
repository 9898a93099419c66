/** The deterministic engine: core with its catalogue, built once and used for every text. No I/O, no clock. */
import type { Result } from "#core/base/result.ts";
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Evaluation, EvidenceFile, Profile } from "#core/evaluation/index.ts";
import type { PageText } from "#core/page-text/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { Failure } from "./operation.ts";

export interface Engine {
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
  readonly parsePosting: (page: PageText) => Result<Posting, Failure>;
  readonly readResume: (page: PageText) => Result<ResumeReading, Failure>;
  /** The period that a line states ("Mar 2022 – Present"), "" where it states none. */
  readonly datesIn: (text: string) => { readonly start: string; readonly end: string };
  readonly evaluate: (input: EngineInput) => Evaluation;
}

export interface EngineInput {
  readonly posting: Posting;
  readonly resume: ResumeReading;
  readonly profile: Profile | null;
  readonly evidence: EvidenceFile | null;
  /** UTC day, "YYYY-MM-DD"; the catalogue's own date when null, never the machine's. */
  readonly asOf: string | null;
}

/** The engine is made on first use: a command that only prints help pays nothing for it. */
export interface EngineDep {
  readonly engine: () => Engine;
}
