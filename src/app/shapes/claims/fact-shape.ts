/** Facts of the ledger on the wire. */
import { z } from "zod";
import type { KeptFact } from "#app/ports/fact-ledger.ts";
import type { FactAtoms, LedgerFact } from "#core/ledger/index.ts";
import { span } from "../evaluation-shape.ts";

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
  z.object({
    kind: z.literal("answer"),
    book: z.string().nullable(),
    question: z.string(),
    line: z.string().optional().describe("words of the line that was asked about"),
  }),
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

const atoms = z.object({
  subject: z.string().describe("job or project; empty where there is none"),
  action: z.object({ words: z.string(), rank: z.string() }).nullable(),
  objects: z.array(z.object({ skill: z.string(), words: z.string(), used: z.boolean() })).readonly(),
  quantities: z
    .array(
      z.object({
        words: z.string(),
        value: z.number(),
        unit: z.string(),
        perSecond: z.number().nullable(),
        dimension: z.string(),
        role: z.enum(["before", "after", "change", "level"]),
        bound: z.enum(["exact", "min", "max", "about"]),
      }),
    )
    .readonly(),
  changes: z
    .array(
      z.object({ before: z.string(), after: z.string(), direction: z.enum(["falls", "rises", "stays"]) }),
    )
    .readonly(),
  scope: z.object({ words: z.string(), level: z.string() }).nullable(),
  outcome: z.string().nullable(),
  time: z.object({ start: z.string(), end: z.string(), from: z.enum(["words", "job"]) }).nullable(),
});

/** With what is worked out when it is asked for. */
const listed = fact.extend({
  supersededBy: z.string().nullable(),
  place: z.string().nullable().describe("where the résumé says it today; null where it no longer does"),
  atoms,
});

export type ListedFact = KeptFact & { readonly place: string | null; readonly atoms: FactAtoms };

export const listedFact = listed.meta({ id: "ListedFact" }) as unknown as z.ZodType<ListedFact>;

const citedLine = z.object({
  book: z.uuid(),
  name: z.string().describe("of the person, as that résumé states it"),
  variant: z.string().nullable(),
  path: z.string(),
  text: z.string(),
});

export type CitedLine = z.infer<typeof citedLine>;

/** A fact with its pieces and its story. */
export interface ShownFact {
  readonly fact: LedgerFact;
  readonly atoms: FactAtoms;
  /** Oldest first, the fact itself included. */
  readonly history: ReadonlyArray<LedgerFact>;
  readonly place: string | null;
  readonly cited: ReadonlyArray<CitedLine>;
}

export const shownFact = z
  .object({
    fact,
    atoms,
    history: z.array(fact).readonly().describe("oldest first, the fact itself included"),
    place: z.string().nullable(),
    cited: z.array(citedLine).readonly().describe("lines of kept résumés that rest on it"),
  })
  .meta({ id: "ShownFact" }) as unknown as z.ZodType<ShownFact>;
