/** The sentence for a résumé, and the fact behind it: made of nothing but what the receipt holds and the card says. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { StatedFact } from "#core/ledger/index.ts";
import { printCount, printMs } from "../report/words/number-words.ts";
import type { Receipt } from "./receipt.ts";

export interface LabBullet {
  readonly text: string;
  /** It is shown beside the sentence wherever it goes; no command raises it. */
  readonly evidence: "lab";
}

/**
 * Null for a lab whose card has no words for it.
 *
 * @example
 * bulletOf(receipt, card)?.text; // "Built an idempotent payment API (Go); no double charge across 270 injected faults."
 */
export const bulletOf = (receipt: Receipt, card: LabCard): LabBullet | null => {
  if (card.brief === undefined || card.id !== receipt.lab.id) return null;
  const { built, holds } = card.brief.bullet;
  const clauses = holds.split(", ");
  const across = acrossOf(receipt);
  const candidates = [
    `${built}${languageOf(receipt)}; ${holds} across ${across} and ${requestsOf(receipt)}.`,
    `${built}${languageOf(receipt)}; ${holds} across ${across}.`,
    // Where a sentence would grow long, the last promises go first.
    ...clauses.map(
      (_, at) => `${built}; ${clauses.slice(0, clauses.length - at).join(", ")} across ${across}.`,
    ),
  ];
  const fitting = candidates.find((text) => text.split(" ").length <= MOST_WORDS);
  return { text: fitting ?? candidates.at(-1) ?? built, evidence: "lab" };
};

/** A bullet that needs a third line is not read. */
const MOST_WORDS = 22;

/**
 * What the ledger keeps of a receipt; a claim may say any part of it and nothing beyond. `path` names the receipt.
 *
 * @example
 * labFactOf(receipt, card, "receipt-payments-7c1e")?.evidence; // "lab"
 */
export const labFactOf = (receipt: Receipt, card: LabCard, id: string): StatedFact | null => {
  if (card.brief === undefined || card.id !== receipt.lab.id) return null;
  const { built, holds } = card.brief.bullet;
  const { metrics } = receipt;
  const speed =
    metrics === null ? "" : `; p99 ${printMs(metrics.p99)} ms at ${printCount(metrics.rate)} requests/s`;
  return {
    path: `/receipts/${id}`,
    text: `${built}${languageOf(receipt)}; ${holds} across ${acrossOf(receipt)} and ${requestsOf(receipt)}${speed}.`,
    kind: "bullet",
    job: null,
    evidence: "lab",
  };
};

const acrossOf = ({ faults, seeds }: Receipt): string => {
  const count = Object.values(faults).reduce((sum, one) => sum + one, 0);
  return count === 0 ? `${seeds.length} fault seeds` : `${printCount(count)} injected faults`;
};

const requestsOf = ({ operations }: Receipt): string => `${printCount(operations.total)} requests`;

const languageOf = ({ candidate }: Receipt): string => {
  const name = nameByLanguage[candidate.language];
  return name === undefined ? "" : ` (${name})`;
};

/** Spellings of the names that the harness reads from files. */
const nameByLanguage: Readonly<Record<string, string>> = {
  typescript: "TypeScript",
  javascript: "JavaScript",
  python: "Python",
  go: "Go",
  java: "Java",
};
