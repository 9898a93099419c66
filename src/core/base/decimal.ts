/** Rounding that a person can repeat on paper: half goes up, and the dust of binary fractions decides nothing. */

/** Tenths of `value`, half up: 3.25 → 33. Snapped at a millionth first, so 2.2499999999 is 2.25. */
export const tenthsOf = (value: number): number => Math.floor(Math.round(value * 1_000_000) / 100_000 + 0.5);

/** `tenths / 10` as it is printed: 40 → "4.0". */
export const printTenths = (tenths: number): string => {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? "-" : ""}${Math.floor(size / 10)}.${size % 10}`;
};
