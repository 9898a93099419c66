/** An HTTP answer that is no success, as a fault. The body is looked through for known marks, and none of it is shown. */
import { type Fault, type FaultKind, faultOf } from "./fault.ts";
import { retryAfterMs } from "./retry-delay.ts";

export const httpFault = (status: number, headers: Headers, body: string, now: number): Fault => {
  const kind = kinds.find(([isIt]) => isIt(status, body))?.[1] ?? "rejected";
  const asksToWait = kind === "rate-limited" || kind === "server";
  const waitMs = asksToWait ? retryAfterMs(headers.get("retry-after"), now) : null;
  return {
    ...faultOf(kind, `HTTP ${status}`, waitMs),
    wantsOtherLimit: body.includes("max_completion_tokens"),
  };
};

/** The first that fits. */
const kinds: ReadonlyArray<readonly [(status: number, body: string) => boolean, FaultKind]> = [
  [(status) => status < 400, "redirected"],
  [(status, body) => status === 402 || (status < 500 && noCredit.test(body)), "quota"],
  [(status) => status === 401 || status === 403, "refused-key"],
  [(status) => status === 404 || status === 410, "not-found"],
  [(status) => status === 429, "rate-limited"],
  [(status) => status === 408 || status === 425 || status >= 500, "server"],
  [(status, body) => status === 413 || tooLong.test(body), "too-long"],
];

/** Codes of OpenAI, the sentence of Anthropic. A bare "quota" will not do: some say it of a limit by the minute. */
const noCredit = /insufficient_quota|billing_hard_limit_reached|credit balance is too low/iu;
const tooLong = /context_length_exceeded|maximum context length|prompt is too long|context window/iu;

/** What `fetch` throws, by the code of the system. */
export const connectionFault = (thrown: unknown): Fault => {
  const code = codeOf(thrown);
  if (code === "ECONNREFUSED") return faultOf("refused-connection");
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_NODATA") return faultOf("unknown-host");
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO/u.test(code)) return faultOf("bad-certificate");
  return faultOf("broken");
};

/** It stands on the error, on its cause, or on the first of several causes. */
const codeOf = (thrown: unknown, depth = 0): string => {
  if (!(thrown instanceof Error) || depth > 3) return "";
  if ("code" in thrown && typeof thrown.code === "string" && !thrown.code.startsWith("UND_"))
    return thrown.code;
  if (thrown instanceof AggregateError) return codeOf(thrown.errors[0], depth + 1);
  return codeOf(thrown.cause, depth + 1);
};
