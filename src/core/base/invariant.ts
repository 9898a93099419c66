/** The only place in core that throws: reaching it is a bug in Mettle, never a fault of the input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug in Mettle: ${message}`);
}

/** Ends a `switch` over a union, so that a new member does not compile until it is handled. */
export const assertNever = (value: never): never => {
  throw new Error(`Bug in Mettle: unhandled case ${JSON.stringify(value)}`);
};
