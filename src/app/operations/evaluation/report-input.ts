/** What an evaluation is made from, as a request carries it. */
import { z } from "zod";
import { documentInput } from "#app/shapes/document-input.ts";
import { evidenceFile, profile } from "#core/evaluation/index.ts";

export const reportInput = z.strictObject({
  posting: documentInput,
  resume: documentInput,
  profile: profile.nullable().default(null),
  evidence: evidenceFile.nullable().default(null),
  asOf: z.iso.date().nullable().default(null).describe("UTC day; the catalogue's own date when null"),
});

export type ReportInput = z.infer<typeof reportInput>;
