/** What was asked before measuring, as shares: on our own drawn cases, and on cases that somebody else wrote. */

export interface ClaimsBars {
  readonly escapes: number;
  readonly falseAlarms: number;
}

export const claimsBars = {
  drawn: { escapes: 0, falseAlarms: 0.005 },
  folder: { escapes: 0.01, falseAlarms: 0.05 },
} as const satisfies Record<string, ClaimsBars>;
