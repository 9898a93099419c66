/** Looks at parsed JSON that nobody has checked. Only own members count: "constructor" is a name like any other. */

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const memberOf = (node: object, name: string): unknown =>
  Object.hasOwn(node, name) ? (node as Readonly<Record<string, unknown>>)[name] : undefined;
