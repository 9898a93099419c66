/** The key-value store's three requests, and how their answers are read. */
import type { Json } from "#core/labs/history/event.ts";
import type { HttpAnswer, RequestStep } from "#core/labs/plan/step.ts";

type Ask = Omit<RequestStep, "do">;

export const get = (key: string): Ask => ({
  f: "get",
  key,
  method: "GET",
  path: `/kv/${key}`,
  in: null,
  out: readOf,
  answers: [404],
  readOnly: true,
});

export const put = (key: string, value: string): Ask => ({
  f: "put",
  key,
  method: "PUT",
  path: `/kv/${key}`,
  body: { value },
  in: shortOf(value),
  out: () => null,
});

/** 404 is how some say that a key without a value has another value than `from`. */
export const cas = (key: string, from: string, to: string): Ask => ({
  f: "cas",
  key,
  method: "POST",
  path: `/kv/${key}/cas`,
  body: { from, to },
  in: { from: shortOf(from), to: shortOf(to) },
  answers: [404, 409],
  out: ({ http }) => http < 300,
});

/** A long value: its name, then the name again and again, so that a part of it or a mixture is seen. */
export const longValue = (name: string, length: number): string =>
  `${name}|`.repeat(Math.ceil(length / (name.length + 1))).slice(0, length);

/** Longer ones are told by their name and length, if they are whole. */
const longest = 64;

/** What stands in the history for a value: short ones as they are; "c1-7…32768" for a long one. */
export const shortOf = (value: string): string => {
  if (value.length <= longest) return value;
  const name = value.slice(0, Math.max(0, value.indexOf("|")));
  return longValue(name, value.length) === value
    ? `${name}…${value.length}`
    : `a torn value of ${value.length} characters, ${value.slice(0, 24)}…`;
};

/** null: there is none. What cannot be read as a value is told as it came. */
const readOf = ({ http, body }: HttpAnswer): Json => {
  if (http === 404) return null;
  const value = typeof body === "object" && body !== null && "value" in body ? body["value"] : body;
  return typeof value === "string"
    ? shortOf(value)
    : `no text: ${(JSON.stringify(value) ?? "").slice(0, 60)}`;
};
