/** The words of the posting that ask for a requirement: the skill's own name where it stands in the line. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";

export const citeRequirement = (_of: Case, requirement: Requirement): Span => {
  const { source, start, end, quote } = requirement.span;
  return { source, start, end, quote };
};

export const spanWithin = (span: Span, text: string, start: number, end: number): Span =>
  spanOf(span.source, text, span.start + start, span.start + end);

/** "Kafka or NATS" */
export const nameOf = ({ anyOf }: Requirement): string =>
  joinNames(
    anyOf.map(({ name }) => name),
    "or",
  );

/** At most four names, so that a line stays a line. */
export const joinNames = (names: ReadonlyArray<string>, word: "or" | "and"): string => {
  const shown = names.slice(0, 4);
  const last = shown.at(-1) ?? "";
  const head = shown.slice(0, -1).join(", ");
  return head === "" ? last : `${head} ${word} ${last}`;
};
