/** `mettle posting parse FILE`: what Mettle understands of a posting, every field with its words. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandPosting,
} from "#app/operations/evaluation/make-report.ts";
import { printPosting } from "#app/print/print-posting.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { postingShape } from "#app/shapes/posting-shape.ts";
import type { Posting } from "#core/posting/index.ts";

const input = z.strictObject({ posting: documentInput });
type ParsePosting = Operation<z.infer<typeof input>, Posting, UnusableInput, ReportDeps>;

export const parsePostingFile: ParsePosting = {
  noun: "posting",
  verb: "parse",
  summary: "Show what a posting asks for and offers, with the words that say so.",
  input,
  output: postingShape as unknown as ParsePosting["output"],
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/posting-readings", success: 200 },
  cli: {
    words: ["posting", "parse"],
    parameters: [
      {
        kind: "file",
        field: "posting",
        name: "FILE",
        summary: "text, Markdown, HTML, JSON or .eml; - for stdin",
      },
    ],
    example: "mettle posting parse knowledge/demo/posting.md",
  },
  print: printPosting,
  run: (deps, { posting }) => understandPosting(deps, posting),
};
