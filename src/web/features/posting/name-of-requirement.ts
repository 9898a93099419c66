/** "Go or Kotlin, 3+ years": a requirement as a person would say it. */
import type { Posting } from "#core/posting/index.ts";
import type { Requirement } from "#core/requirements/index.ts";

/** Any one of an or-group satisfies it, so the names are joined by "or". */
export const requirementName = ({ anyOf, years }: Requirement): string =>
  `${anyOf.map(({ name }) => name).join(" or ")}${years === null ? "" : `, ${years}+ years`}`;

/** Null when the posting has no requirement of that id. */
export const nameOfRequirement = (posting: Posting, id: string): string | null => {
  const found = posting.requirements.find((requirement) => requirement.id === id);
  return found ? requirementName(found) : null;
};
