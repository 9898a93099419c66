/** A run of the payment lab that charged twice after a kill: written by hand, for the tests of reports and receipts. */
import type { LabCard } from "#core/catalogue/index.ts";
import { type HistoryEvent, historyOf, type LabRun } from "#core/labs/index.ts";

const header = {
  v: 1,
  lab: "payments@1",
  seed: "7f3a",
  planHash: "a516937c769f",
  harness: "0.1.0",
  size: "quick",
} as const;

/** One payment: asked, charged, killed before the reply, refused four times, charged again. */
const events: ReadonlyArray<Omit<HistoryEvent, "i">> = [
  { t: 0, p: "harness", ev: "note", f: "phase", key: "contract" },
  { t: 900_000, p: "harness", ev: "note", f: "phase", key: "kills" },
  {
    t: 1_010_000,
    p: "c3",
    ev: "invoke",
    op: 16,
    f: "pay",
    key: "k7",
    in: { amount: 120 },
    intent: 7,
    attempt: 0,
  },
  {
    t: 1_032_211,
    p: "c8",
    ev: "invoke",
    op: 17,
    f: "pay",
    key: "k8",
    in: { amount: 4070 },
    intent: 8,
    attempt: 0,
  },
  { t: 1_043_500, p: "psp", ev: "effect", f: "charge", key: "k7", out: { n: 1, pspKey: "pay-k7-1" } },
  { t: 1_051_000, p: "c3", ev: "ok", op: 16, http: 201, out: { id: "77aa" } },
  { t: 1_081_300, p: "psp", ev: "effect", f: "charge", key: "k8", out: { n: 1, pspKey: "pay-k8-1" } },
  { t: 1_081_420, p: "service#0", ev: "fault", f: "kill9", trigger: "effect:charge#3" },
  { t: 1_081_900, p: "c8", ev: "info", op: 17, err: "socket hang up" },
  ...[0, 1, 2, 3].flatMap((n) => [
    {
      t: 1_092_000 + n * 30_000,
      p: "c8",
      ev: "invoke" as const,
      op: 18 + n,
      f: "pay",
      key: "k8",
      in: { amount: 4070 },
      intent: 8,
      attempt: n + 1,
    },
    { t: 1_092_600 + n * 30_000, p: "c8", ev: "fail" as const, op: 18 + n, err: "ECONNREFUSED" },
  ]),
  {
    t: 1_227_700,
    p: "c8",
    ev: "invoke",
    op: 23,
    f: "pay",
    key: "k8",
    in: { amount: 4070 },
    intent: 8,
    attempt: 5,
  },
  { t: 1_234_100, p: "psp", ev: "effect", f: "charge", key: "k8", out: { n: 2, pspKey: "pay-k8-2" } },
  { t: 1_240_100, p: "c8", ev: "ok", op: 23, http: 201, out: { id: "89d1", amount: 4070 } },
];

const doubleChargeEvents: ReadonlyArray<HistoryEvent> = events.map((event, i) => ({ i, ...event }));

export const doubleChargeHistory = historyOf(header, doubleChargeEvents);

const indexOf = (isIt: (event: HistoryEvent) => boolean): number => doubleChargeEvents.findIndex(isIt);

const charges = doubleChargeEvents.filter(({ ev, key }) => ev === "effect" && key === "k8").map(({ i }) => i);

export const doubleChargeRun: LabRun = {
  id: "20261123-221500-7f3a",
  lab: "payments",
  version: 1,
  contractHash: "c".repeat(64),
  harness: "0.1.0",
  seed: "7f3a",
  planHash: "a516937c769f",
  size: "quick",
  startedAt: "2026-11-23T22:15:00.000Z",
  verdict: "fail",
  invariants: [
    { invariant: "contract", status: "pass", violations: [], stats: { promises: 14 } },
    {
      invariant: "charged-once",
      status: "fail",
      violations: [
        {
          invariant: "charged-once",
          says: "Key k8 was charged twice: 4070 at 1.081 s and again at 1.234 s.",
          ops: [17, 23],
          effects: charges,
          faults: [indexOf(({ f }) => f === "kill9")],
          isMinimal: true,
        },
      ],
      stats: { payments: 2314, charges: 2315 },
    },
    { invariant: "same-answer", status: "pass", violations: [], stats: { replays: 412 } },
    { invariant: "ends", status: "inconclusive", violations: [], stats: {} },
  ],
  invariant: "charged-once",
  reason: null,
  stoppedIn: "kills",
  figures: {
    operations: 2314,
    ok: 1902,
    refused: 400,
    unknown: 12,
    faults: { kill9: 5, "db-cut": 2 },
    load: [],
    startMs: 112,
    peakRssMb: 84,
    totalMs: 4210,
    checkMs: 38,
  },
  machine: { cpu: "EPYC", cores: 2, node: "20.20.0", os: "linux x64", database: "postgres 18.4" },
  candidate: {
    command: "node app.js",
    commit: "1c2e9a7",
    sourceHash: "5".repeat(64),
    language: "typescript",
  },
};

export const doubleChargeCard: LabCard = {
  id: "payments",
  number: "L02",
  name: "Idempotent payment API",
  skills: ["idempotency"],
  hours: 8,
  proves: "One charge for each key.",
  date: "2026-11-23",
  source: ["R078"],
  status: "draft",
  brief: {
    question: "How do you design a payment API whose clients may retry?",
    story: "A reply is lost; the client asks again.",
    policy: {},
    why: {},
    invariants: [
      {
        id: "charged-once",
        name: "charged at most once",
        says: "For one key the provider executes at most one charge.",
        hint: "Write down what you are about to do, under a name you can find again, before you do it.",
        read: {
          title: "The idempotency-key header field, IETF draft",
          url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
        },
      },
      ...["same-answer", "ends", "durable"].map((id) => ({
        id,
        name: id.replace("-", " "),
        says: `It is ${id}.`,
        hint: "Think of the retry.",
        read: { title: "A book" },
      })),
    ],
    faults: ["kills"],
    bullet: { built: "Built an idempotent payment API", holds: "no double charge and no lost payment" },
    explain: [],
  },
};
