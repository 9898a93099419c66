/** Why a posting is skipped, one key each; the words are kept with the decision. */
export const skipReasons: ReadonlyArray<{ readonly key: string; readonly reason: string }> = [
  { key: "1", reason: "level" },
  { key: "2", reason: "place" },
  { key: "3", reason: "pay" },
  { key: "4", reason: "stack" },
  { key: "5", reason: "work rights" },
  { key: "6", reason: "other" },
];
