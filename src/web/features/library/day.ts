/** The day of a time stamp as the terminal writes it; the same in every country. */
export const day = (stamp: string): string => stamp.slice(0, 10);
