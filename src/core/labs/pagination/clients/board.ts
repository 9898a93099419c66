/** What the clients of a run tell each other: which items there are to delete, and a cursor that will be deep. */
export interface Board {
  /** Items that may be deleted while scans go on, by the clients who know them. */
  readonly deletable: Array<string>;
  /** Whether `POST /items` took an array. */
  takesArrays: boolean;
  /** Given out when little stood before it. */
  deepCursor: string | null;
  /** Items that were answered while the list was filled. */
  filled: number;
}

export const createBoard = (): Board => ({ deletable: [], takesArrays: false, deepCursor: null, filled: 0 });
