/** A setting by environment variables, and the keys that other programs keep there. */
import type { BadModelSetting, ModelAddress } from "#app/ports/model.ts";
import { ok, type Result } from "#core/base/result.ts";
import { refused } from "./check-address.ts";
import type { Stored } from "./stored-setting.ts";

/** Then the setting comes from the environment alone, and cannot be changed from here. */
export const isOutside = (environment: NodeJS.ProcessEnv): boolean =>
  ["METTLE_MODEL", "METTLE_MODEL_URL", "METTLE_MODEL_KIND"].some((name) => environment[name]?.trim());

export const settingOfEnvironment = (environment: NodeJS.ProcessEnv): Result<Stored, BadModelSetting> => {
  const model = environment["METTLE_MODEL"]?.trim();
  if (!model)
    return refused(
      "METTLE_MODEL is not set. Name the model there, or unset METTLE_MODEL_URL and METTLE_MODEL_KIND.",
    );
  const kind = kindOf(environment["METTLE_MODEL_KIND"]?.trim() || "openai-compatible");
  if (!kind) return refused("METTLE_MODEL_KIND is one of openai-compatible, anthropic and ollama.");
  const limit = environment["METTLE_MODEL_BUDGET"]?.trim() ?? "";
  const budget = limit === "" ? null : Number(limit);
  if (budget !== null && !(budget >= 0 && Number.isFinite(budget)))
    return refused("METTLE_MODEL_BUDGET is a number of US dollars a month, such as 5.");
  return ok({ kind, url: environment["METTLE_MODEL_URL"] ?? "", model, budget, fallbacks: [] });
};

const kindOf = (word: string): ModelAddress["kind"] | null =>
  word === "openai-compatible" || word === "anthropic" || word === "ollama" ? word : null;

/** Keys that were set for other programs go only where those programs would send them. */
export const usualKey = ({ kind, url }: ModelAddress, environment: NodeJS.ProcessEnv): string | null => {
  const { origin } = new URL(url);
  if (kind === "anthropic" && origin === "https://api.anthropic.com")
    return environment["ANTHROPIC_API_KEY"]?.trim() || null;
  if (kind === "openai-compatible" && origin === "https://api.openai.com")
    return environment["OPENAI_API_KEY"]?.trim() || null;
  return null;
};
