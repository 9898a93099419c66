/** What was found about one promise, in words: its name, whether it held, and out of how many. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { printCount, printCounted } from "./number-words.ts";

export type Brief = NonNullable<LabCard["brief"]>;
export type BriefInvariant = Brief["invariants"][number];

/** The card's words for it; null for those that no card has, like "contract". */
export const briefInvariant = (card: LabCard, id: string): BriefInvariant | null =>
  card.brief?.invariants.find((one) => one.id === id) ?? null;

export const invariantName = (card: LabCard, id: string): string =>
  briefInvariant(card, id)?.name ??
  (id === "contract" ? "answers as the contract says" : id.replaceAll("-", " "));

/** One word and no colour needed. */
export const wordByStatus = {
  pass: "holds",
  fail: "BROKEN",
  unknown: "undecided",
  inconclusive: "undecided",
} as const;

/** "0 violations in 2,314 payments, 2,310 charges": without its denominator a zero says nothing. */
export const foundWords = ({ status, violations, stats }: InvariantVerdict): string => {
  const counted = statWords(stats);
  const looked = counted === "" ? "" : ` in ${counted}`;
  if (status === "fail") {
    // Checkers keep at most 20.
    const count =
      violations.length >= 20 ? "20 or more violations" : printCounted(violations.length, "violation");
    return `${count}${looked}`;
  }
  return status === "pass"
    ? `0 violations${looked}`
    : `not judged${counted === "" ? "" : `: ${counted} looked at`}`;
};

/** Counts as the checker names them: `{ acceptedReads: 120 }` → "120 accepted reads". At most three. */
export const statWords = (stats: Readonly<Record<string, number>>): string =>
  Object.entries(stats)
    .slice(0, 3)
    .map(([name, count]) => {
      const words = name
        .replaceAll(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .replaceAll(/[-_]/gu, " ")
        .toLowerCase();
      const isWhole = Number.isInteger(count);
      return `${isWhole ? printCount(count) : String(Math.round(count * 100) / 100)} ${words}`;
    })
    .join(", ");
