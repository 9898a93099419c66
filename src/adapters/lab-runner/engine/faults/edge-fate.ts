/** What becomes of one request on its way, decided by the seed and by which request it is: never by when it comes. */
import { createHash } from "node:crypto";
import type { EdgeDecision } from "#adapters/lab-runner/proxies/edge-types.ts";
import type { EdgeRules, RequestStep } from "#core/labs/index.ts";

/** Which request it is: the same in every run of the same plan. */
export const identityOf = (
  phase: string,
  client: string,
  step: Pick<RequestStep, "f" | "key" | "intent" | "attempt">,
  sequence: number,
): string =>
  step.intent === undefined
    ? `${phase}/${client}/${sequence}`
    : `${phase}/${client}/${step.f}/${step.key}/${step.intent}/${step.attempt ?? 0}`;

/** At most one thing befalls a request. */
export const fateOf = (rules: EdgeRules, seed: string, identity: string): EdgeDecision => {
  const drawn = shareOf(`${seed}/${identity}`);
  let upTo = 0;
  for (const [share, fate] of choicesOf(rules)) {
    upTo += share;
    if (drawn < upTo) return fate;
  }
  return { do: "pass" };
};

const choicesOf = ({
  dropRequest = 0,
  dropReply = 0,
  resetMidBody = 0,
  duplicate,
  delay,
}: EdgeRules): ReadonlyArray<readonly [number, EdgeDecision]> => [
  [dropRequest, { do: "drop-request" }],
  [dropReply, { do: "drop-reply" }],
  [resetMidBody, { do: "reset-mid-body" }],
  [duplicate?.share ?? 0, { do: "duplicate", gapMs: duplicate?.gapMs ?? 0 }],
  [delay?.share ?? 0, { do: "delay", ms: delay?.ms ?? 0 }],
];

/** In [0, 1). */
const shareOf = (text: string): number =>
  createHash("sha256").update(text).digest().readUInt32BE(0) / 4_294_967_296;
