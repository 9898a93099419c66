/** The lengths that the budgets of the specification speak of. */

export const postingBytes = 6_000;
export const resumeBytes = 8_000;
export const megabyte = 1_000_000;
