/** Where a value stands in a canonical JSON text, so that a profile or an evidence file can be cited like any page. */
import { type Span, type SpanSource, spanOf } from "#core/base/text-span.ts";

/** The span of the value at `path` (`["stories", 0, "title"]`); null when there is none. */
export const jsonSpanOf = (
  source: SpanSource,
  json: string,
  path: ReadonlyArray<string | number>,
): Span | null => {
  let at = 0;
  for (const step of path) {
    const child = childOf(json, at, step);
    if (child < 0) return null;
    at = child;
  }
  const start = skipBlanks(json, at);
  return spanOf(source, json, start, endOfValue(json, start));
};

/** Where the value of the array item or object member `step` starts; -1 when there is none. */
const childOf = (json: string, from: number, step: string | number): number => {
  const wanted = JSON.stringify(step);
  let at = skipBlanks(json, skipBlanks(json, from) + 1);
  for (let index = 0; at < json.length && !"]}".includes(json[at] ?? "]"); index += 1) {
    if (index === step) return at;
    const value = typeof step === "number" ? at : valueAfterKey(json, at);
    if (value !== at && json.startsWith(wanted, at)) return value;
    at = afterComma(json, endOfValue(json, value));
  }
  return -1;
};

const afterComma = (json: string, from: number): number => {
  const at = skipBlanks(json, from);
  return json[at] === "," ? skipBlanks(json, at + 1) : at;
};

const valueAfterKey = (json: string, key: number): number =>
  skipBlanks(json, skipBlanks(json, endOfValue(json, key)) + 1);

const skipBlanks = (json: string, from: number): number => {
  let at = from;
  while (at < json.length && " \n\r\t".includes(json[at] ?? "x")) at += 1;
  return at;
};

const endOfValue = (json: string, from: number): number => {
  const sign = json[from];
  if (sign === '"') return endOfString(json, from);
  return sign === "{" || sign === "[" ? endOfGroup(json, from) : endOfWord(json, from);
};

const endOfGroup = (json: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const sign = json[at] ?? "";
    if (sign === '"') at = endOfString(json, at) - 1;
    depth += "[{".includes(sign) ? 1 : "]}".includes(sign) ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return json.length;
};

const endOfString = (json: string, from: number): number => {
  for (let at = from + 1; at < json.length; at += 1) {
    if (json[at] === "\\") at += 1;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
};

/** A number, true, false or null. */
const endOfWord = (json: string, from: number): number => {
  let at = from;
  while (at < json.length && !",]} \n\r\t:".includes(json[at] ?? ",")) at += 1;
  return at;
};
