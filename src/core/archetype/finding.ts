/** One piece of evidence, found at one place of the posting. */
import type { ArchetypeId } from "#core/catalogue/index.ts";

export interface Finding {
  readonly archetype: ArchetypeId;
  /** The title; a sentence that names the job ("as a backend engineer you …"); or what is done and asked. */
  readonly from: "title" | "role" | "body";
  /** Kind of section it stands in. */
  readonly place: string;
  /** The term or skill, so that saying it twice counts once. */
  readonly key: string;
  readonly points: number;
  readonly start: number;
  readonly end: number;
}

export interface Findings {
  readonly evidence: ReadonlyArray<Finding>;
  /** Like evidence, for the kinds within an archetype. */
  readonly specialising: ReadonlyArray<Specialising>;
  /** How many different words of the trade stand outside boilerplate: a restaurant manager's posting has none. */
  readonly techWords: number;
  /** Words of the title or role that name another profession. */
  readonly elsewhere: boolean;
}

type Specialising = Omit<Finding, "from" | "place"> & { readonly specialisation: string };
