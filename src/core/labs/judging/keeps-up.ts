/** The load phase judged by its figures. A generator that was late proves nothing about the service. */
import { memberOf } from "../driving/members-of.ts";
import type { Json } from "../history/event.ts";
import type { History } from "../history/history.ts";
import type { InvariantVerdict } from "../verdict/violation.ts";
import { verdictOf, type Wrong } from "./verdict.ts";

/** Later than this (ms) at p99, or more than this share never sent: the machine was too busy (measured, labs design 2b). */
const [mostLagMs, mostDroppedShare] = [10, 0.005];

/**
 * Between the target and twice the target, neighbours on the same machine could have done it, however punctual the
 * generator was: that is no verdict.
 */
const clearly = 2;

/** A target that was raised by more than this, because a trivial server is that much slower here: too busy to fail anybody. */
const mostRaised = 1.3;

/** `p99Ms`: the target as planned, for the reference machine. */
export const keepsUp = (history: History, p99Ms: number): ReadonlyArray<InvariantVerdict> => {
  const figures = history.notes.filter(({ f }) => f === "load").map(({ out }) => out);
  // The worst of several load phases speaks for all.
  return figures
    .map((one) => judged(history, one, p99Ms))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1);
};

const judged = (history: History, figures: Json, p99Ms: number): InvariantVerdict => {
  const figure = (name: string): number => Number(memberOf(figures, name) ?? Number.NaN);
  const [p99, target, okShare, leastOk] = [
    figure("p99Ms"),
    figure("targetP99Ms"),
    figure("okShare"),
    figure("targetOkShare"),
  ];
  const wrongs: ReadonlyArray<Wrong> = [
    ...(p99 > clearly * target
      ? [
          {
            says: `p99 was ${Math.round(p99)} ms at ${figure("rate")} requests a second; the target is ${Math.round(target)} ms`,
            ops: [],
          },
        ]
      : []),
    ...(okShare < leastOk
      ? [
          {
            says: `${(okShare * 100).toFixed(1)} % of ${figure("sent")} requests were answered as asked; the target is ${leastOk * 100} %`,
            ops: [],
          },
        ]
      : []),
  ];
  const isBusy =
    !(figure("lagP99Ms") <= mostLagMs) ||
    figure("dropped") > mostDroppedShare * (figure("sent") + figure("dropped")) ||
    target > mostRaised * p99Ms ||
    history.notes.some(({ f, key }) => f === "stall" && key === String(memberOf(figures, "phase")));
  const stats = { sent: figure("sent"), p99Ms: Math.round(p99), targetP99Ms: Math.round(target) };
  if (isBusy && (wrongs.length > 0 || p99 > target))
    return verdictOf("keeps-up", history, [], stats, "inconclusive");
  return verdictOf("keeps-up", history, wrongs, stats, p99 > target ? "inconclusive" : "pass");
};

const rank = ({ status }: InvariantVerdict): number =>
  ["fail", "unknown", "inconclusive", "pass"].indexOf(status);
