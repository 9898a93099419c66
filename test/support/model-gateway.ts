/** The gateway of a test: real requests to a fake server, pauses that take no time, and a table in memory. */
import { z } from "zod";
import { createGateway, type GatewayDeps } from "#adapters/llm/create-gateway.ts";
import { createCostOf } from "#adapters/llm/prices/model-prices.ts";
import { modelSettings } from "#adapters/llm/settings/model-settings.ts";
import { systemClock } from "#adapters/llm/transport/clock.ts";
import { usualLimits } from "#adapters/llm/transport/limits.ts";
import type { ModelCall, ModelGateway, ModelRecords } from "#app/ports/model.ts";
import { ok } from "#core/base/result.ts";

export interface TestGateway {
  readonly gateway: ModelGateway;
  readonly rows: ReadonlyArray<ModelCall>;
  /** How long it would have waited between two requests. */
  readonly pauses: ReadonlyArray<number>;
  /** What stands in the place of the database, byte for byte. */
  readonly replies: ReadonlyMap<string, Uint8Array>;
}

export const testGateway = (
  environment: Readonly<Record<string, string>>,
  overrides: Partial<GatewayDeps> & { readonly folder?: string } = {},
): TestGateway => {
  const rows: Array<ModelCall> = [];
  const charges: Array<{ readonly month: string; readonly charged: number; readonly isUnknown: boolean }> =
    [];
  const pauses: Array<number> = [];
  const replies = new Map<string, Uint8Array>();
  let skipped = 0;
  const records: ModelRecords = {
    add: async (call, charged) => {
      rows.push(call);
      charges.push({ month: call.at.slice(0, 7), charged, isUnknown: call.cost === null });
    },
    calls: async () => ok({ items: [...rows].reverse(), next: null }),
    spent: async (month) => {
      const own = charges.filter((charge) => charge.month === month);
      return {
        calls: own.length,
        cost: own.reduce((sum, { charged }) => sum + charged, 0),
        unpriced: own.filter(({ isUnknown, charged }) => isUnknown && charged > 0).length,
      };
    },
    findReply: async (key) => replies.get(key) ?? null,
    keepReply: async (key, reply) => {
      replies.set(key, reply);
    },
  };
  const gateway = createGateway({
    settings: modelSettings(overrides.folder ?? "/nowhere", environment),
    prompt: () => ({ maxTokens: 100, system: "You answer.", user: "Say {{word}}.", places: ["word"] }),
    costOf: createCostOf({
      about: "test",
      source: ["test"],
      date: "2026-11-23",
      models: { cheap: { input: 1, output: 2 }, dear: { input: 100, output: 200 } },
    }),
    limits: usualLimits,
    clock: {
      now: () => Date.now() + skipped,
      after: systemClock.after,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        skipped += milliseconds;
      },
      // Full jitter at its middle.
      dice: () => 0.5,
    },
    records: async () => records,
    newId: () => `01890000-0000-7000-8000-${String(rows.length + 1).padStart(12, "0")}`,
    ...overrides,
  });
  return { gateway, rows, pauses, replies };
};

/** The reply that tests ask for. */
const reply = z.strictObject({ word: z.string(), count: z.number().int().optional() });

export const asking = { prompt: "test@1", values: { word: "steel" }, reply };
