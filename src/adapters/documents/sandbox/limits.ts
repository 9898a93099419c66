/** What a stranger's file may cost: far more than any résumé needs, and less than a bomb does. */
export const LONGEST_MS = 10_000;
export const LARGEST_HEAP_MB = 512;
