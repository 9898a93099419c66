/** What a file was read as, for the words of its errors. */
export interface Wanted {
  readonly what: "posting" | "résumé";
  readonly formats: string;
}

export const aPosting: Wanted = { what: "posting", formats: "text, Markdown, HTML or PDF" };
export const aResume: Wanted = { what: "résumé", formats: "text, Markdown, PDF or DOCX" };

/** Why a file could not be read, each with what to do next. */
export type UnreadablePosting =
  | { readonly type: "EmptyFile"; readonly message: string }
  | { readonly type: "TooLarge"; readonly message: string }
  | { readonly type: "NotText"; readonly message: string }
  | { readonly type: "UnsupportedFormat"; readonly message: string }
  | { readonly type: "NoPostingInside"; readonly message: string };

/** No posting is longer; the limit keeps time and memory bounded. */
export const largestFile = 8 * 1024 * 1024;

export const emptyFile = (name: string, { what }: Wanted): UnreadablePosting => ({
  type: "EmptyFile",
  message: `${name} is empty. Save the ${what} again, or paste its text.`,
});

export const tooLarge = (name: string, bytes: number, { what }: Wanted): UnreadablePosting => ({
  type: "TooLarge",
  message: `${name} has ${Math.ceil(bytes / 1024 / 1024)} MB; the limit is 8 MB. Save only the ${what}, or paste its text.`,
});

export const notText = (name: string, { what, formats }: Wanted): UnreadablePosting => ({
  type: "NotText",
  message: `${name} holds no readable text. Save the ${what} as ${formats}, or paste its text.`,
});

export const unsupportedFormat = (name: string, format: string): UnreadablePosting => ({
  type: "UnsupportedFormat",
  message: `${name} is a ${format} file, which is not read as a posting. Save it as PDF or text, or paste its text.`,
});

export const noPostingInside = (name: string, what: string): UnreadablePosting => ({
  type: "NoPostingInside",
  message: `${name}: ${what}. Paste the posting's text instead.`,
});
