/** Which words of a fact stand behind which words of a claim, and what stands behind none. */

import type { PlacedUnit } from "../reading/unit.ts";
import type { Readers } from "../reading/units-in.ts";
import type { ClaimKind } from "../verdict.ts";
import type { KnownFact } from "./known-fact.ts";

export interface AlignContext extends Readers {
  readonly headerByJob: ReadonlyMap<string, KnownFact>;
  /** What the lines about an employer say of it, by job; under "" what the page says of the person. */
  readonly settingsByJob: ReadonlyMap<string, ReadonlyArray<KnownFact>>;
  /** UTC day: where "present" ends. */
  readonly asOf: string;
}

export interface Match {
  readonly claim: PlacedUnit;
  /** Units of the fact; empty when something else than its words supports it. */
  readonly units: ReadonlyArray<PlacedUnit>;
  /** header: employer, title, dates. kind: what the kind of line says without a verb. derived: follows from figures. weaker: takes back, adds nothing. */
  readonly by: "fact" | "header" | "kind" | "derived" | "rank" | "weaker";
}

export interface Alignment {
  readonly claim: ReadonlyArray<PlacedUnit>;
  readonly known: KnownFact;
  readonly matches: ReadonlyMap<number, Match>;
  readonly missing: ReadonlyArray<PlacedUnit>;
}

export interface Problem {
  readonly kind: ClaimKind;
  readonly isContradiction: boolean;
  readonly unit: PlacedUnit | null;
  /** The rest of the sentence behind the quoted token: `no fact says this number`. */
  readonly why: string;
  /** How far the claim is from this fact: the nearest fact is the one with the least. */
  readonly weight: number;
}
