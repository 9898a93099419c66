/** The gate that every wording passes, whoever proposed it: a person, the program or a model. */
import type { SentenceVerdict, Verifier } from "#core/claims/index.ts";

export interface CheckedWording {
  readonly text: string;
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
  /** Only then may it enter a document. */
  readonly lands: boolean;
}

/** One line that says something, each sentence of it supported. */
export const acceptWording = (text: string, verifier: Verifier): CheckedWording => {
  const line = text.trim();
  const verdicts = verifier.verify(line);
  const isOneLine = !/[\n\r\u2028\u2029]/u.test(line);
  const lands = isOneLine && verdicts.length > 0 && verdicts.every(({ status }) => status === "supported");
  return { text: line, verdicts, lands };
};
