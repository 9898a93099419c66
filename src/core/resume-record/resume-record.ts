/**
 * The résumé that is kept and edited: JSON Resume with an id on every entry and bullet, so that a change, a variant or a
 * finding means the same line after others were moved. A variant for a posting is a list of overrides, never a copy.
 */
import type {
  Award,
  Basics,
  Certificate,
  Education,
  Interest,
  Language,
  Profile,
  Project,
  Publication,
  Reference,
  Resume,
  SkillGroup,
  Volunteer,
  Work,
} from "#core/resume/index.ts";

/** Ids are unique within a record and never used twice. */
export type Identified<T> = T & { readonly id: string };

/** `highlightIds[i]` belongs to `highlights[i]`; the two are always of one length. */
export type WithBullets<T> = Identified<T> & { readonly highlightIds: ReadonlyArray<string> };

export interface ResumeRecord extends Resume {
  readonly basics: Basics & { readonly profiles: ReadonlyArray<Identified<Profile>> };
  readonly work: ReadonlyArray<WithBullets<Work>>;
  readonly volunteer: ReadonlyArray<WithBullets<Volunteer>>;
  readonly education: ReadonlyArray<Identified<Education>>;
  readonly projects: ReadonlyArray<WithBullets<Project>>;
  readonly skills: ReadonlyArray<Identified<SkillGroup>>;
  readonly certificates: ReadonlyArray<Identified<Certificate>>;
  readonly languages: ReadonlyArray<Identified<Language>>;
  readonly publications: ReadonlyArray<Identified<Publication>>;
  readonly awards: ReadonlyArray<Identified<Award>>;
  readonly interests: ReadonlyArray<Identified<Interest>>;
  readonly references: ReadonlyArray<Identified<Reference>>;
  /** The number of the last id given: the next is one higher. */
  readonly lastId: number;
  /** What a JSON Resume file holds beyond the schema, kept for the way out. */
  readonly unknown: ReadonlyArray<UnknownMember>;
}

export interface UnknownMember {
  /** Id of the entry, "basics", "basics/location", or "" for the root. */
  readonly at: string;
  readonly key: string;
  /** JSON, parsed. */
  readonly value: unknown;
  /**
   * For a member whose meaning is known but whose value is not the record's ("Mar 2020", an old name, a wrong type): what
   * was read from it. It goes back into the file as long as the record still says that.
   */
  readonly readAs?: string | ReadonlyArray<string> | undefined;
}

/** One difference of a variant from its master. Targets that are gone from the master are ignored. */
export type Override =
  /** Another text for a bullet (`target` its id, `field` "text"), or for a field of an entry, of "basics" or of "basics/location". */
  | { readonly kind: "replace"; readonly target: string; readonly field: string; readonly value: string }
  /** Another list for a field that is one: keywords, courses, roles. */
  | {
      readonly kind: "list";
      readonly target: string;
      readonly field: string;
      readonly values: ReadonlyArray<string>;
    }
  /** An entry, bullet or section ("awards") that this variant leaves out. */
  | { readonly kind: "hide"; readonly target: string }
  /** The order of the entries of a section ("work") or of the bullets of an entry (its id). Ids not named keep their place after the others. */
  | { readonly kind: "order"; readonly target: string; readonly ids: ReadonlyArray<string> };

export interface Variant {
  readonly id: string;
  readonly name: string;
  /** The saved posting that it is for. */
  readonly posting: string | null;
  readonly overrides: ReadonlyArray<Override>;
}

/** What is saved as one: every change of it is a step in its history. */
export interface ResumeBook {
  readonly master: ResumeRecord;
  readonly variants: ReadonlyArray<Variant>;
}
