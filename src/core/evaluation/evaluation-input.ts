/** Everything an evaluation depends on. Nothing else does: same input, same bytes. */
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { EvidenceFile } from "./evidence-file.ts";
import type { Profile } from "./profile.ts";

export interface EvaluationInput {
  readonly posting: Posting;
  readonly resume: ResumeReading;
  readonly facts: ReadonlyArray<Fact>;
  readonly profile: Profile | null;
  /** The profile as canonical JSON; spans with source "profile" point into it. */
  readonly profileText: string | null;
  readonly evidence: EvidenceFile | null;
  /** The evidence file as canonical JSON; spans with source "answer", "story" and "receipt" point into it. */
  readonly evidenceText: string | null;
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
  /** UTC day, "YYYY-MM-DD"; where "present" ends. */
  readonly asOf: string;
}
