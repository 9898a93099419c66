/** Ids of facts as people see them: "F-12" is the twelfth that the ledger was given. */

/** A ledger with a trillion facts is not one of ours, and more digits are no whole number any more. */
const MOST_DIGITS = 12;

/**
 * @example
 * factIdOf(12); // "F-12"
 */
export const factIdOf = (number: number): string => `F-${number}`;

/**
 * Null for anything but an id of the ledger; "f-12" and "12" are what a person types.
 *
 * @example
 * numberOfFactId("F-12"); // 12
 */
export const numberOfFactId = (id: string): number | null => {
  const digits = /^(?:[Ff]-?)?([1-9]\d*)$/u.exec(id.trim())?.[1];
  return digits === undefined || digits.length > MOST_DIGITS ? null : Number(digits);
};
