/** The ways in which tailoring a kept résumé is refused, with their HTTP status. */

export interface NoSuchLine {
  readonly type: "NoSuchLine";
  readonly message: string;
}

/** "I don't know" is a good answer and no fact. */
export interface NothingStated {
  readonly type: "NothingStated";
  readonly message: string;
}

export const bookRefusals = { NoSuchDocument: 404, UnreadablePosting: 422 } as const;
