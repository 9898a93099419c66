/** Operations, answers, effects and faults in a few words each: one wording for table, drawing and page. */
import type { Json } from "#core/labs/history/event.ts";
import type { ShownEffect, ShownFault, ShownOperation } from "../counterexample/counterexample.ts";

/** "pay k8 (amount 4070)" */
export const questionOf = ({ f, key, in: asked }: Pick<ShownOperation, "f" | "key" | "in">): string =>
  cleaned(
    [f, key.slice(0, LONGEST_KEY), inBrackets(briefOf(asked, 28))].filter((part) => part !== "").join(" "),
  );

/** Keys are names that people tell apart; some are found in answers of the service, which may be anything. */
const LONGEST_KEY = 60;

type Answered = Pick<ShownOperation, "outcome" | "http" | "out" | "err" | "times">;

/** "201 id 89d1", "4 × refused", "no answer: socket hang up" */
export const answerOf = ({ outcome, http, out, err, times }: Answered): string => {
  const often = times > 1 ? `${times} × ` : "";
  if (http === null) return cleaned(`${often}${outcome === "fail" ? "refused" : noAnswer(err)}`);
  return cleaned(`${often}${http}${http >= 500 ? " (effect unknown)" : ""} ${briefOf(out, 28)}`.trim());
};

const noAnswer = (err: string | null): string =>
  err === null || err === "" ? "no answer" : `no answer: ${err.slice(0, 60)}`;

/** "charge k8 (n 2)" */
export const effectWords = ({ f, key, in: asked, out }: ShownEffect): string =>
  cleaned(
    [f, key.slice(0, LONGEST_KEY), inBrackets(briefOf(isEmpty(out) ? asked : out, 24))]
      .filter((part) => part !== "")
      .join(" "),
  );

/** "kill9 (effect:charge#3)" */
export const faultWords = ({ kind, trigger }: Pick<ShownFault, "kind" | "trigger">): string =>
  cleaned(`${nameByFault[kind] ?? kind}${trigger === "" ? "" : ` (${trigger})`}`);

/** What is done to the service, in the words of a terminal. */
const nameByFault: Readonly<Record<string, string>> = {
  kill9: "kill -9",
  term: "SIGTERM",
  pause: "paused",
  "db-cut": "database cut",
  "db-commit-cut": "reply to commit cut",
  "db-latency": "database slow",
  down: "misbehaves",
};

export const faultName = (kind: string): string => nameByFault[kind] ?? kind;

/**
 * The first members of a value, without signs that only machines need: `{"amount":4070}` → "amount 4070".
 * What a service answers is foreign text: it is cut, and its control signs are taken out.
 */
const briefOf = (value: Json, most: number): string => {
  const text = partsOf(value, 2);
  return [...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text;
};

/** At most four members a level and two levels: whatever it is, it is short. */
const partsOf = (value: Json, depth: number): string => {
  if (value === null) return "";
  if (typeof value === "string") return cleaned(value.slice(0, 80));
  if (typeof value !== "object") return String(value);
  if (depth === 0) return "…";
  if (Array.isArray(value))
    return `[${value
      .slice(0, 4)
      .map((one) => partsOf(one, depth - 1))
      .join(", ")}]`;
  return Object.entries(value)
    .slice(0, 4)
    .map(([name, member]) => `${name.slice(0, 24)} ${partsOf(member, depth - 1)}`)
    .join(", ");
};

const isEmpty = (value: Json): boolean =>
  value === null || (typeof value === "object" && Object.keys(value).length === 0);

const inBrackets = (text: string): string => (text === "" ? "" : `(${text})`);

/** A service may answer escape sequences or signs that turn the line around. */
const cleaned = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ");
