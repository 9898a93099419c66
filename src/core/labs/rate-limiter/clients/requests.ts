/** The limiter's one request, and how its answer is read. */
import type { Json } from "#core/labs/history/event.ts";
import type { HttpAnswer, RequestStep } from "#core/labs/plan/step.ts";

/** Asked of one of the two instances. */
export const limited = (key: string, instance: number): Omit<RequestStep, "do"> => ({
  f: "limited",
  key,
  method: "GET",
  path: "/limited",
  headers: { "x-api-key": key },
  in: null,
  instance,
  answers: [429],
  timeoutMs: 2_500,
  out: readOf,
});

/** So many at one moment, by turns to both instances. */
export const burst = (key: string, count: number): ReadonlyArray<Omit<RequestStep, "do">> =>
  Array.from({ length: count }, (_, n) => limited(key, n % 2));

const readOf = ({ http, headers }: HttpAnswer): Json =>
  http === 429
    ? { admitted: false, retryAfter: secondsOf(headers["retry-after"]) }
    : { admitted: http < 300 };

/** null: absent, or no number of seconds (a date, which is read by nobody here). */
export const secondsOf = (header: string | undefined): number | null => {
  const text = header?.trim() ?? "";
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
};
