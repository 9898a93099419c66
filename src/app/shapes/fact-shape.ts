/** Facts of the ledger on the wire. */
import { z } from "zod";
import type { KeptFact } from "#app/ports/fact-ledger.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import { span } from "./evaluation-shape.ts";

const job = z.object({
  key: z.string().describe("id of the entry in the kept résumé"),
  kind: z.enum(["work", "project", "volunteer"]),
  organisation: z.string(),
  title: z.string(),
  start: z.string(),
  end: z.string(),
});

const source = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("resume"),
    book: z.string().nullable(),
    path: z.string().describe("pointer into the résumé as it was read"),
    span: span.nullable().describe("in the file that was imported, where the words stand there"),
  }),
  z.object({ kind: z.literal("answer"), book: z.string().nullable(), question: z.string() }),
  z.object({ kind: z.literal("story"), story: z.string() }),
  z.object({ kind: z.literal("receipt"), lab: z.string(), receipt: z.string() }),
]);

const fact = z.object({
  id: z.string().describe("F-1, F-2 …"),
  text: z.string(),
  kind: z.enum([
    "bullet",
    "summary",
    "stack-line",
    "skills-list",
    "header",
    "education",
    "certificate",
    "other",
  ]),
  job: job.nullable(),
  evidence: z.enum(["production", "open-source", "lab", "stated"]),
  source,
  on: z.iso.date().describe("UTC day on which it was stated or read"),
  supersedes: z.string().nullable(),
  standing: z.enum(["read", "confirmed", "withdrawn"]),
});

export const ledgerFact = fact.meta({ id: "LedgerFact" }) as unknown as z.ZodType<LedgerFact>;

/** Words of a person. A database keeps neither a NUL sign nor half a character. */
export const factText = z
  .string()
  .trim()
  .min(1)
  .max(5000)
  .refine((text) => !text.includes("\0"), "holds a NUL sign")
  .overwrite((text) => text.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}"));

export const factId = z.string().min(1).max(40).describe("F-12");

/** With what is worked out when it is asked for. */
const listed = fact.extend({
  supersededBy: z.string().nullable(),
  place: z.string().nullable().describe("where the résumé says it today; null where it no longer does"),
});

export type ListedFact = KeptFact & { readonly place: string | null };

export const listedFact = listed.meta({ id: "ListedFact" }) as unknown as z.ZodType<ListedFact>;
