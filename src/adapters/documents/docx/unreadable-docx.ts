/** What is told to people about a Word file that is not read, and what they can do next. */
import type { DocxFailure } from "./docx-failure.ts";

export interface UnreadableDocx {
  readonly type: "EncryptedDocx" | "BrokenDocx" | "TooLarge" | "TimedOut" | "UnsupportedFormat";
  /** Follows the name of the file. */
  readonly what: string;
}

export const unreadableDocx = (failure: DocxFailure): UnreadableDocx => {
  switch (failure.reason) {
    case "encrypted":
      return { type: "EncryptedDocx", what: "is protected by a password. Save it without one." };
    case "broken":
      return {
        type: "BrokenDocx",
        what: "is damaged and cannot be read. Open it in Word and save it again, or paste its text.",
      };
    case "too-large":
      return {
        type: "TooLarge",
        what: "unpacks to more than any résumé holds. Save it again as DOCX or PDF, or paste its text.",
      };
    case "timed-out":
      return { type: "TimedOut", what: "took too long to read. Save it as PDF, or paste its text." };
    case "other-format":
      return {
        type: "UnsupportedFormat",
        what: `is ${failure.kind} file, which cannot be read. Save it as DOCX or PDF, or paste its text.`,
      };
  }
};
