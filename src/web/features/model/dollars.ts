/** An amount as people read it; parts of a cent keep their first digits. */
export const dollars = (amount: number): string => `$${amount.toFixed(amount > 0 && amount < 0.1 ? 5 : 2)}`;
