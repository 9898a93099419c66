/** All promises of this lab, over what has happened so far. */
import { isFinalAnswer } from "#core/labs/driving/until-answered.ts";
import type { History } from "#core/labs/history/history.ts";
import { answered } from "#core/labs/judging/answered.ts";
import { keepsUp } from "#core/labs/judging/keeps-up.ts";
import { verdictOf, type Wrong } from "#core/labs/judging/verdict.ts";
import type { Lab } from "#core/labs/lab.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { type Entry, entriesOf } from "./ledger.ts";
import { charged, durable, oncePerKey, oneId, sameBody, sumsAgree } from "./promises.ts";

const always: ReadonlyArray<readonly [string, (entry: Entry) => ReadonlyArray<Wrong>]> = [
  ["once-per-key", oncePerKey],
  ["one-id", oneId],
  ["durable", durable],
  ["charged", charged],
  ["same-body", sameBody],
];

export const check: Lab["check"] = (history, { policy, isFinal }) => {
  const entries = entriesOf(history);
  const stats = {
    payments: entries.filter(({ acked }) => acked.length > 0).length,
    charges: entries.reduce((sum, { charges }) => sum + charges.length, 0),
  };
  const verdict = ([id, promise]: (typeof always)[number]) =>
    verdictOf(id, history, entries.flatMap(promise), stats);
  return [
    ...always.map(verdict),
    ...(isFinal
      ? [verdict(["sums-agree", sumsAgree]), everyEnd(history, entries, policy["stuckMs"] ?? 4_000)]
      : []),
    ...keepsUp(history, policy["p99Ms"] ?? 150),
  ];
};

const everyEnd = (history: History, entries: ReadonlyArray<Entry>, stuckMs: number): InvariantVerdict =>
  answered(
    history,
    entries.map(({ key, asked }) => ({ name: `key ${key}`, asked })),
    { stuckMs, isAnswered: ({ http }) => isFinalAnswer(http) },
  );
