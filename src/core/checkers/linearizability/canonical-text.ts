/** Any plain value as one text that is equal exactly for equal values: what keys of states and operations are made of. */

/** Objects as a pair of brackets with sorted fields; NaN equals NaN, 0 equals -0. Deep nesting is walked with a stack, not by recursion. */
export const canonicalText = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return ofPrimitive(value);
  let text = "";
  // Texts that wait are wrapped, so that a string in the value is never taken for one.
  const waiting: Array<Written | Value> = [{ value }];
  const open = new Set<object>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if ("text" in one) {
      text += one.text;
      if (one.closes) open.delete(one.closes);
    } else if (typeof one.value !== "object" || one.value === null) text += ofPrimitive(one.value);
    else if (open.has(one.value)) text += "(circular)";
    else {
      open.add(one.value);
      waiting.push(...partsOf(one.value).reverse());
    }
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
  if (typeof value === "number") return String(value);
  if (typeof value === "bigint") return `${value}n`;
  return String(value);
};

const partsOf = (value: object): Array<Written | Value> => {
  if (Array.isArray(value)) {
    const items = value.flatMap((item): Array<Written | Value> => [{ value: item }, { text: "," }]);
    return [{ text: "[" }, ...items, { text: "]", closes: value }];
  }
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
