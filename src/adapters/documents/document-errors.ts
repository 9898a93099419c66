/** Why a file could not be read as a posting, each with what to do next. */
export type UnreadablePosting =
  | { readonly type: "EmptyFile"; readonly message: string }
  | { readonly type: "TooLarge"; readonly message: string }
  | { readonly type: "NotText"; readonly message: string }
  | { readonly type: "UnsupportedFormat"; readonly message: string }
  | { readonly type: "NoPostingInside"; readonly message: string };

/** No posting is longer; the limit keeps time and memory bounded. */
export const largestFile = 8 * 1024 * 1024;

export const emptyFile = (name: string): UnreadablePosting => ({
  type: "EmptyFile",
  message: `${name} is empty. Save the posting again, or paste its text.`,
});

export const tooLarge = (name: string, bytes: number): UnreadablePosting => ({
  type: "TooLarge",
  message: `${name} has ${Math.ceil(bytes / 1024 / 1024)} MB; the limit is 8 MB. Save only the posting, or paste its text.`,
});

export const notText = (name: string): UnreadablePosting => ({
  type: "NotText",
  message: `${name} holds no readable text. Save the posting as text, Markdown, HTML or PDF, or paste its text.`,
});

export const unsupportedFormat = (name: string, format: string): UnreadablePosting => ({
  type: "UnsupportedFormat",
  message: `${name} is a ${format} file, which is not read as a posting. Save it as PDF or text, or paste its text.`,
});

export const noPostingInside = (name: string, what: string): UnreadablePosting => ({
  type: "NoPostingInside",
  message: `${name}: ${what}. Paste the posting's text instead.`,
});
