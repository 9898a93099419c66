/** Numbers the columns of a file in reading order: text before a side bar, the side bar, what stands beside it. */

export interface ColumnCounter {
  /** The number of the column that is being written. */
  readonly current: () => number;
  readonly next: () => void;
}

export const columnCounter = (): ColumnCounter => {
  let column = 0;
  return {
    current: () => column,
    next: () => {
      column += 1;
    },
  };
};
