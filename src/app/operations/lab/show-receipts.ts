/** Kept receipts: the list, one whole, and its sentence for a résumé. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Failure, Operation } from "#app/operation.ts";
import type { KeptReceipt, LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { bulletOf, type Receipt } from "#core/labs/index.ts";
import { findLab } from "./find-lab.ts";

const listed = z.object({
  receipts: z
    .array(z.object({ id: z.string(), lab: z.string(), day: z.string(), seeds: z.int(), path: z.string() }))
    .readonly(),
});

export const listReceipts: Operation<Record<never, never>, z.infer<typeof listed>, never, LabRecordsDep> = {
  noun: "lab-receipt",
  verb: "list",
  summary: "List kept receipts.",
  input: z.strictObject({}),
  output: listed,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/lab-receipts", success: 200 },
  cli: null,
  run: async ({ labRecords }) => {
    const kept = await (await labRecords()).listReceipts(null);
    return ok({ receipts: kept.map(({ id, lab, day, seeds, path }) => ({ id, lab, day, seeds, path })) });
  },
};

const shown = z.object({
  id: z.string(),
  lab: z.string(),
  receipt: z.looseObject({ signature: z.string() }),
  /** The file, to the byte: what a friend verifies. */
  text: z.string(),
  bullet: z.string().nullable(),
  path: z.string(),
});

export type ShownReceipt = z.infer<typeof shown>;

const idInput = z.strictObject({ id: z.string().regex(/^[\w.-]{1,80}$/u) });

export const showReceipt: Operation<
  z.infer<typeof idInput>,
  ShownReceipt,
  Failure,
  LabRecordsDep & EngineDep
> = {
  noun: "lab-receipt",
  verb: "show",
  summary: "Show a kept receipt.",
  input: idInput,
  output: shown,
  statusByError: 404,
  changesState: false,
  rest: { method: "get", path: "/v1/lab-receipts/{id}", success: 200 },
  cli: null,
  run: async (deps, { id }) => {
    const kept = await (await deps.labRecords()).listReceipts(null);
    const found = kept.find((receipt) => receipt.id === id);
    return found ? shownReceipt(deps, found) : err(noReceipt(id));
  },
};

const shownReceipt = (deps: EngineDep, kept: KeptReceipt): Result<ShownReceipt, Failure> => {
  // The file was written by this program; that nobody has changed it since is for `verify` to say.
  const receipt = JSON.parse(kept.text) as Receipt;
  const lab = findLab(deps, kept.lab);
  const bullet = lab.ok ? (bulletOf(receipt, lab.value.card)?.text ?? null) : null;
  const { id, text, path } = kept;
  return ok({ id, lab: kept.lab, receipt: { ...receipt }, text, bullet, path });
};

const noReceipt = (what: string): Failure => ({
  type: "NoSuchReceipt",
  message: `There is no receipt for ${what} yet. mettle labs receipt LAB makes one of full runs that passed.`,
});

const bulletInput = z.strictObject({ lab: z.string().min(1).max(60) });

const bulletShape = z.object({ text: z.string(), evidence: z.literal("lab"), receipt: z.string() });

export const showBullet: Operation<
  z.infer<typeof bulletInput>,
  z.infer<typeof bulletShape>,
  Failure,
  LabRecordsDep & EngineDep
> = {
  noun: "lab",
  verb: "bullet",
  summary: "Print the sentence that the newest receipt of a lab allows on a résumé.",
  input: bulletInput,
  output: bulletShape,
  statusByError: 404,
  changesState: false,
  rest: { method: "get", path: "/v1/labs/{lab}/bullet", success: 200 },
  cli: {
    words: ["labs", "bullet"],
    parameters: [{ kind: "word", field: "lab", name: "LAB", summary: "payments, L02" }],
    example: "mettle labs bullet payments",
  },
  print: ({ text, receipt }, style) => `${text}\n${style.quiet(`lab · ${receipt}`)}`,
  run: async (deps, { lab }) => {
    const found = findLab(deps, lab);
    if (!found.ok) return found;
    const kept = await (await deps.labRecords()).listReceipts(found.value.lab.id);
    const newest = kept.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
    if (newest === undefined) return err(noReceipt(found.value.lab.id));
    const receipt = shownReceipt(deps, newest);
    if (!receipt.ok) return receipt;
    return ok({ text: receipt.value.bullet ?? "", evidence: "lab" as const, receipt: newest.id });
  },
};
