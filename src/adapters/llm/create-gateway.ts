/** The model behind its port: asks, counts, remembers and falls back; an unknown fault of a server ends as a sentence. */
import type { ModelFailure, ModelGateway, ModelRecords } from "#app/ports/model.ts";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type AskDeps, askInTurn, monthOf } from "./ask-in-turn.ts";
import { createPurse } from "./prices/purse.ts";
import type { Dialect } from "./providers/provider.ts";
import type { ModelSettings } from "./settings/model-settings.ts";

export interface GatewayDeps extends Omit<AskDeps, "records" | "purse" | "dialectByUrl"> {
  readonly settings: ModelSettings;
  /** Throws `WorkspaceUnavailable` where there is no database. */
  readonly records: () => Promise<ModelRecords>;
}

export const createGateway = (deps: GatewayDeps): ModelGateway => {
  const kept = { purse: createPurse(), dialectByUrl: new Map<string, Dialect>() };
  const { settings } = deps;
  const check: ModelGateway["check"] = async () => {
    const opened = settings.open();
    return opened.ok ? ok(opened.value?.setting ?? null) : opened;
  };
  return {
    check,
    configured: async () => {
      const checked = await check();
      return checked.ok ? checked.value : null;
    },
    configure: async (wanted) => settings.replace(wanted),
    forget: async () => settings.remove(),
    ask: async (asking) => {
      const opened = settings.open();
      if (!opened.ok) return noModel(opened.error.message);
      if (!opened.value) return noModel(nobodyToAsk);
      const records = await recordsOrNull(deps);
      if (records === null && opened.value.setting.budget !== null) return uncounted;
      return askInTurn(asking, opened.value, { ...deps, ...kept, records });
    },
    calls: async (cursor, limit) => (await deps.records()).calls(cursor, limit),
    spending: async () => {
      const month = monthOf(deps.clock.now());
      const setting = await check();
      const budget = setting.ok ? (setting.value?.budget?.amount ?? null) : null;
      return { month, ...(await (await deps.records()).spent(month)), budget };
    },
  };
};

const noModel = (message: string): Result<never, ModelFailure> => err({ type: "NoModel", message });

const nobodyToAsk =
  "No model is configured, and nothing needs one. To have one: `mettle model set --kind ollama --model llama3.2`, or the model page.";

const uncounted: Result<never, ModelFailure> = err({
  type: "BudgetSpent",
  message:
    "A budget is set, but what was spent cannot be looked up without the database. Start it (`mettle workspace show` says what is wrong), or set the model without a budget.",
});

/** A call from a command that has no database works, and leaves no trace. */
const recordsOrNull = async ({ records }: GatewayDeps): Promise<ModelRecords | null> => {
  try {
    return await records();
  } catch (thrown) {
    if (thrown instanceof WorkspaceUnavailable) return null;
    throw thrown;
  }
};
