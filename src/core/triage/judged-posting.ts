/** What triage keeps of one evaluated posting: a few kilobytes, so that memory stays flat over a thousand. */
import type { Evaluation } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { decidingLineOf } from "./deciding-line.ts";
import { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
import type { RankedPosting } from "./triage.ts";

export interface JudgedPosting {
  readonly ranked: RankedPosting;
  readonly fingerprint: Fingerprint;
  /** What may differ between a posting and its repetition, spelled for comparison; empty when not stated. */
  readonly place: string;
  readonly postedOn: string;
  readonly listing: string;
}

/** Where the posting was found; none of it changes how the posting is judged. */
interface Found {
  readonly file: string;
  /** The text as a reader sees it (`CitableText.visible`). */
  readonly visible: string;
  /** ISO day, where the page states one. */
  readonly postedOn?: string | null;
  /** The employer's own number of the listing, where the page states one. */
  readonly listing?: string | null;
}

/** A pure function of one posting: the thousandth is judged as the first. */
export const judgedPostingOf = (
  { file, visible, postedOn, listing }: Found,
  { title, company, archetype, locations }: Pick<Posting, "title" | "company" | "archetype" | "locations">,
  evaluation: Evaluation,
): JudgedPosting => ({
  ranked: {
    file,
    title,
    company,
    score: evaluation.score,
    verdict: evaluation.verdict,
    archetype: archetype.id,
    deciding: decidingLineOf(evaluation),
  },
  fingerprint: fingerprintOf(visible),
  place: locations
    .map((location) => location.toLowerCase())
    .toSorted()
    .join("; "),
  postedOn: postedOn ?? "",
  listing: listing ?? "",
});
