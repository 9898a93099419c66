/** `mettle labs receipt LAB`: what the full runs of one program showed, signed; it becomes a fact of class lab. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Failure, Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import type { KeptReceipt, KeptRun, LabRecords, LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { canonicalJson } from "#core/base/canonical-json.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { bulletOf, type LabRun, labFactOf, type Receipt, receiptOf, receiptPage } from "#core/labs/index.ts";
import { type FoundLab, findLab } from "./find-lab.ts";

const input = z.strictObject({ lab: z.string().min(1).max(60) });

const output = z.object({
  id: z.string(),
  lab: z.string(),
  receipt: z.looseObject({ signature: z.string() }),
  bullet: z.string(),
  seeds: z.int(),
  path: z.string(),
  /** Id of the fact in the ledger; null where the ledger could not be opened. */
  fact: z.string().nullable(),
});

export type IssuedReceipt = z.infer<typeof output>;

export type ReceiptDeps = EngineDep & LabRecordsDep & ClockDep & WorkspaceDep & LabFoldersDep;

export const issueReceipt: Operation<z.infer<typeof input>, IssuedReceipt, Failure, ReceiptDeps> = {
  noun: "lab-receipt",
  verb: "issue",
  summary: "Sign what the full runs of your program showed, and what they do not show.",
  input,
  output,
  statusByError: 422,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/lab-receipts",
    success: 201,
    location: (made) => `/v1/lab-receipts/${(made as IssuedReceipt).id}`,
  },
  cli: {
    words: ["labs", "receipt"],
    parameters: [{ kind: "word", field: "lab", name: "LAB", summary: "payments, L02" }],
    example: "mettle labs receipt payments --out receipt-payments.json",
  },
  print: ({ path, bullet, seeds, fact }, style) =>
    [
      `${style.strong(path)}  ${seeds} ${seeds === 1 ? "seed" : "seeds"}`,
      bullet,
      style.quiet(
        fact === null
          ? "The ledger of facts could not be opened; issue it again to add the fact."
          : `Kept as ${fact} (lab). It does not say who typed the program.`,
      ),
    ].join("\n"),
  file: ({ id, receipt }) => ({
    file: {
      name: `${id}.json`,
      mediaType: "application/vnd.mettle.receipt+json",
      content: { text: textOf(receipt) },
    },
    rest: { id },
  }),
  run: async (deps, { lab }) => {
    const found = findLab(deps, lab);
    if (!found.ok) return found;
    const records = await deps.labRecords();
    const attested = await makeReceipt(deps, records, found.value);
    if (!attested.ok) return attested;
    const { receipt } = attested.value;
    const kept = await keepReceipt(records, found.value, attested.value);
    const bullet = bulletOf(receipt, found.value.card)?.text ?? "";
    const fact = await addFact(deps, found.value, receipt, kept);
    const { id, seeds, path } = kept;
    return ok({ id, lab: found.value.lab.id, receipt: { ...receipt }, bullet, seeds, path, fact });
  },
};

const textOf = (receipt: object): string => `${canonicalJson(receipt as never)}\n`;

const makeReceipt = async (
  deps: ReceiptDeps,
  records: LabRecords,
  { lab, card }: FoundLab,
): Promise<Result<Attested, Failure>> => {
  const runs = attestable(await records.listRuns(lab.id));
  if (!runs.ok) return runs;
  const key = await deps.receiptKey();
  const { sha256 } = await deps.receiptCrypto();
  const answers = await records.listExplanations(lab.id);
  const ids = new Set(runs.value.map(({ id }) => id));
  const made = receiptOf(runs.value, {
    card,
    sensitivity: deps.labFolders.sensitivity(lab.id),
    explained: answers.filter(({ run }) => ids.has(run)).map(({ question, band }) => ({ question, band })),
    issuedAt: deps.clock.today(),
    crypto: { sha256, ...key },
  });
  return made.ok ? ok({ receipt: made.value, lastRun: runs.value.at(-1)?.id ?? "" }) : made;
};

interface Attested {
  readonly receipt: Receipt;
  readonly lastRun: string;
}

/**
 * Every full run of the newest program, in the order of running. One that failed is not left out: then there is no
 * receipt, because a choice among runs would say more than they do.
 */
const attestable = (kept: ReadonlyArray<KeptRun>): Result<ReadonlyArray<LabRun>, Failure> => {
  const full = kept
    .map(({ run }) => run)
    .filter(({ size, verdict }) => size === "full" && verdict !== "error");
  const [newest] = full;
  if (newest === undefined) return err(noFullRun);
  const same = full.filter(({ candidate }) => candidate.sourceHash === newest.candidate.sourceHash);
  const failed = same.find(({ verdict }) => verdict === "fail");
  if (failed) return err(hasFailed(failed));
  const passed = same.filter(({ verdict }) => verdict === "pass").toReversed();
  return passed.length === 0 ? err(noFullRun) : ok(passed);
};

const noFullRun: Failure = {
  type: "NoPassedRun",
  message: "No full run has passed yet. mettle labs run LAB takes about 20 s; --deep runs ten seeds.",
};

const hasFailed = ({ seed, invariant }: LabRun): Failure => ({
  type: "HasFailed",
  message: `This same program failed ${invariant ?? "a check"} with seed ${seed}. A receipt would have to hide that: mend the program, then run the lab again.`,
});

const keepReceipt = async (
  records: LabRecords,
  { lab, card }: FoundLab,
  { receipt, lastRun }: Attested,
): Promise<KeptReceipt> => {
  const id = `receipt-${lab.id}-${fourOf(receipt.signature)}`;
  const { issuedAt: day, seeds } = receipt;
  const bullet = bulletOf(receipt, card)?.text ?? null;
  const history = (await records.findRun(lastRun))?.history ?? null;
  const page = receiptPage(receipt, { bullet, history, fileName: `${id}.json` });
  return records.saveReceipt({ id, lab: lab.id, day, seeds: seeds.length, text: textOf(receipt) }, page);
};

/** Enough to tell two receipts of a lab apart. */
const fourOf = (signature: string): string =>
  signature
    .replaceAll(/[^a-z0-9]/giu, "")
    .slice(0, 4)
    .toLowerCase();

/** A ledger that cannot be opened must not cost anybody a receipt. */
const addFact = async (
  { workspace, clock }: ReceiptDeps,
  { lab, card }: FoundLab,
  receipt: Receipt,
  kept: KeptReceipt,
): Promise<string | null> => {
  const fact = labFactOf(receipt, card, kept.id);
  const opened = fact === null ? null : await workspace().catch(() => null);
  if (fact === null || opened === null) return null;
  const [added] = await opened.facts.append([
    {
      text: fact.text,
      kind: "bullet",
      job: null,
      evidence: "lab",
      source: { kind: "receipt", lab: lab.id, receipt: kept.id },
      on: clock.today(),
      standing: "confirmed",
    },
  ]);
  return added?.id ?? null;
};
