/**
 * What the end of a request says about its effect. `fail` is a claim, "it certainly had none", so it is made only where that
 * is known: a connection that was never made, an answer that the contract calls definite. All else is `info`.
 */
import type { Outcome, RequestStep } from "#core/labs/index.ts";

/** How a request ended, as the socket saw it. */
export type Ending =
  | { readonly kind: "answered"; readonly http: number }
  /** No byte of it left: the connection was refused, or the client gave up before there was one. */
  | { readonly kind: "unsent"; readonly err: string }
  /** Cut, timed out or unreadable after it had been sent. */
  | { readonly kind: "lost"; readonly err: string };

export type OutcomeRules = Pick<RequestStep, "answers" | "definite" | "readOnly">;

export const classifyOutcome = (ending: Ending, rules: OutcomeRules): Outcome => {
  if (ending.kind === "unsent") return "fail";
  if (ending.kind === "answered") {
    const { http } = ending;
    if (isSuccess(http) || rules.answers?.includes(http)) return "ok";
    if (rules.definite?.includes(http) || isRefusal(http)) return "fail";
  }
  return rules.readOnly ? "fail" : "info";
};

const isSuccess = (http: number): boolean => http >= 200 && http < 300;

/** A timeout (408), a conflict with a request in flight (409) and "too early" (425) do not say that nothing will happen. */
const isRefusal = (http: number): boolean => http >= 400 && http < 500 && ![408, 409, 425].includes(http);
