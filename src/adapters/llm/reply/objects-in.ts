/** The JSON objects in what a model said: bare, in a fence, after its thoughts, or between other words. */

/** Prose has few braces; what has more of them is no answer, and each one costs a pass over the text. */
const mostStarts = 40;

/** Whole ones only, in the order of the text; a bare reply is the only one there is. */
export const objectsIn = (text: string): ReadonlyArray<unknown> => {
  const spoken = text.slice(text.lastIndexOf("</think>") + 1);
  const bare = parsed(spoken.replace(/^\/think>/u, ""));
  if (isObject(bare)) return [bare];
  const found: Array<unknown> = [];
  let at = spoken.indexOf("{");
  for (let tried = 0; at >= 0 && tried < mostStarts; tried += 1) {
    const end = endOfObject(spoken, at);
    const value = end === null ? undefined : parsed(spoken.slice(at, end));
    if (isObject(value)) found.push(value);
    at = spoken.indexOf("{", isObject(value) && end !== null ? end : at + 1);
  }
  return found;
};

/** Just behind the brace that closes the one at `start`; null where the text ends before. */
const endOfObject = (text: string, start: number): number | null => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
};

/** Its closing quote, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
