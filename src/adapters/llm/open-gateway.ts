/** The gateway with everything that it needs of this machine: environment, data folder, knowledge, clock and dice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ModelGateway, ModelRecords } from "#app/ports/model.ts";
import { createGateway } from "./create-gateway.ts";
import { createCostOf, priceCard } from "./prices/model-prices.ts";
import { readPrompt } from "./prompts.ts";
import { modelSettings } from "./settings/model-settings.ts";
import { systemClock } from "./transport/clock.ts";
import { limitsOf } from "./transport/limits.ts";

export interface Machine {
  readonly environment: NodeJS.ProcessEnv;
  /** Where `model.json` and `model.key` are. */
  readonly dataFolder: string;
  /** `knowledge/`. */
  readonly knowledge: string;
  readonly records: () => Promise<ModelRecords>;
  /** Ids that sort by creation. */
  readonly newId: () => string;
}

export const openGateway = ({
  environment,
  dataFolder,
  knowledge,
  records,
  newId,
}: Machine): ModelGateway => {
  const prices = readFileSync(join(knowledge, "models/prices.yml"), "utf8");
  return createGateway({
    settings: modelSettings(dataFolder, environment),
    prompt: (id) => readPrompt(join(knowledge, "prompts"), id),
    costOf: createCostOf(priceCard.parse(parse(prices))),
    limits: limitsOf(environment),
    clock: systemClock,
    records,
    newId,
  });
};
