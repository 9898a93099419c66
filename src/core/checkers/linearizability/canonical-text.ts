/** Any plain value as one text that is equal exactly for equal values: what keys of states and operations are made of. */

/** Objects as a pair of brackets with sorted fields; NaN equals NaN, 0 equals -0. Deep nesting is walked with a stack, not by recursion. */
export const canonicalText = (value: unknown): string =>
  isObject(value) ? ofObject(value) : ofPrimitive(value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const ofObject = (value: object): string => {
  let text = "";
  // Texts that wait are wrapped, so that a string in the value is never taken for one.
  const waiting: Array<Written | Value> = [{ value }];
  const open = new Set<object>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if ("text" in one) {
      text += one.text;
      if (one.closes) open.delete(one.closes);
    } else for (const part of partsOf(one.value, open).reverse()) waiting.push(part);
  }
  return text;
};

interface Written {
  readonly text: string;
  readonly closes?: object;
}

interface Value {
  readonly value: unknown;
}

const ofPrimitive = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "bigint" ? `${value}n` : String(value);
};

/** `open` are the objects around it. */
const partsOf = (value: unknown, open: Set<object>): Array<Written | Value> => {
  if (!isObject(value)) return [{ text: ofPrimitive(value) }];
  if (open.has(value)) return [{ text: "(circular)" }];
  open.add(value);
  return Array.isArray(value) ? itemsOf(value) : fieldsOf(value);
};

const itemsOf = (list: ReadonlyArray<unknown>): Array<Written | Value> => {
  const items = list.flatMap((item): Array<Written | Value> => [{ value: item }, { text: "," }]);
  return [{ text: "[" }, ...items, { text: "]", closes: list }];
};

const fieldsOf = (value: object): Array<Written | Value> => {
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = fields.flatMap(
    ([name, field]): Array<Written | Value> => [
      { text: `${JSON.stringify(name)}:` },
      { value: field },
      { text: "," },
    ],
  );
  return [{ text: "{" }, ...written, { text: "}", closes: value }];
};
