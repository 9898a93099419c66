/** What a history of the resilient client shows, by the arrivals at its upstream and the waits of its callers. */
import type { History } from "#core/labs/history/history.ts";
import type { CheckPoint } from "#core/labs/lab.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { type Rules, rulesOf } from "../rules.ts";
import { quantile, type Seen, seenIn } from "./arrivals.ts";
import { doubleOrders, hasty, huddle, mistakenClientErrors, tooMany } from "./attempts.ts";
import {
  amplified,
  crowdedProbes,
  crowdOf,
  neverOpens,
  neverRecovers,
  overdue,
  quickAnswers,
  worstStallMs,
} from "./outages.ts";
import { verdictOf, type Wrong } from "./verdict.ts";

type Rule = (seen: Seen, rules: Rules) => ReadonlyArray<Wrong>;

const ruleByInvariant: Readonly<Record<string, Rule>> = {
  "attempts-bounded": tooMany,
  "client-errors-are-answers": mistakenClientErrors,
  "orders-sent-once": doubleOrders,
  "backoff-grows": hasty,
  "deadline-kept": overdue,
  "outage-not-amplified": amplified,
  "breaker-opens": neverOpens,
  "one-probe": crowdedProbes,
  recovers: neverRecovers,
};

export const check = (history: History, { policy, isFinal }: CheckPoint): ReadonlyArray<InvariantVerdict> => {
  const rules = rulesOf(policy);
  const seen = seenIn(history);
  const stats = { requests: seen.quotes.length, arrivals: seen.arrivals.length };
  return [
    ...Object.entries(ruleByInvariant).map(([id, rule]) =>
      timed.has(id)
        ? calmly(seen, verdictOf(id, history, rule(seen, rules), stats))
        : verdictOf(id, history, rule(seen, rules), stats),
    ),
    ...jittered(seen, rules, isFinal),
    failsFast(seen, rules),
    staysSmall(seen, rules),
  ];
};

/** Rules about when something arrived in the load's outage. */
const timed: ReadonlySet<string> = new Set(["breaker-opens", "one-probe", "deadline-kept"]);

/** A harness that stood still for half of the open time cannot tell one probe from two. */
const mostStallMs = 100;

const calmly = (seen: Seen, verdict: InvariantVerdict): InvariantVerdict =>
  verdict.status === "fail" && worstStallMs(seen) > mostStallMs
    ? { ...verdict, status: "inconclusive", violations: [] }
    : verdict;

const jittered = (seen: Seen, rules: Rules, isFinal: boolean): ReadonlyArray<InvariantVerdict> => {
  const found = huddle(seen, rules);
  if (found) return [verdictOf("backoff-jittered", seen.history, found.wrongs, { waits: found.waits })];
  return isFinal ? [{ ...verdictOf("backoff-jittered", seen.history, [], {}), status: "inconclusive" }] : [];
};

/** Fewer than this in a second's outage are not enough for a p99; p95 is looked at instead. */
const enoughForP99 = 1_000;

const failsFast = (seen: Seen, rules: Rules): InvariantVerdict => {
  const took = quickAnswers(seen, rules);
  const high = quantile(took, took.length < enoughForP99 ? 0.95 : 0.99);
  const clear = quantile(took, 0.75);
  const says = `with the breaker open, a quarter of ${took.length} answers took ${Math.round(clear)} ms or more; ${rules.failFastMs} ms is the p99 that was promised`;
  const wrongs = took.length >= 50 && clear > 2 * rules.failFastMs ? [{ says, ops: [] }] : [];
  const verdict = verdictOf("fails-fast", seen.history, wrongs, {
    answers: took.length,
    p95Ms: Math.round(quantile(took, 0.95)),
    p99Ms: Math.round(quantile(took, 0.99)),
  });
  return wrongs.length === 0 && high > rules.failFastMs ? { ...verdict, status: "inconclusive" } : verdict;
};

/** ms more than the deadline that a caller may be kept on a busy machine. */
const late = 1_500;

const staysSmall = (seen: Seen, rules: Rules): InvariantVerdict => {
  const crowd = crowdOf(seen);
  const most = Math.ceil((rules.rate * (rules.deadlineMs + late)) / 1_000) + 20;
  const wrongs =
    crowd > most
      ? [
          {
            says: `${crowd} callers were waiting at one moment; at ${rules.rate} a second and a deadline of ${rules.deadlineMs} ms, ${most} is the most`,
            ops: [],
          },
        ]
      : [];
  return verdictOf("stays-small", seen.history, wrongs, { waitingAtOnce: crowd });
};
