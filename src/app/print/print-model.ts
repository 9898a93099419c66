/** The model for a terminal: who is asked, what it cost, and each call in a line. */
import type { Terminal } from "#app/operation.ts";
import type { ModelCall, ModelSetting, Spending } from "#app/ports/model.ts";
import type { Page } from "#app/ports/saved.ts";
import { padded } from "#core/evaluation/index.ts";

interface Status {
  readonly setting: ModelSetting | null;
  readonly problem: string | null;
  readonly advice: string;
  readonly spending: Spending;
}

export const printModel = (
  { setting, problem, advice, spending }: Status,
  { strong, quiet, warning }: Terminal,
): string =>
  `${[
    ...(problem === null ? [] : [warning(problem)]),
    ...(setting === null ? [strong("No model is asked.")] : settingLines(setting, strong)),
    spendingLine(spending),
    quiet(advice),
  ].join("\n")}\n`;

const settingLines = (
  { kind, url, model, key, fallbacks }: ModelSetting,
  strong: Terminal["strong"],
): ReadonlyArray<string> => [
  `${strong(model)} at ${url} (${kind})`,
  keyWords[key],
  ...fallbacks.map((fallback) => `then ${fallback.model} at ${fallback.url} (${fallback.kind})`),
];

const keyWords: Readonly<Record<ModelSetting["key"], string>> = {
  environment: "Its key comes from the environment.",
  file: "Its key is in a file that only you can read.",
  none: "It is asked without a key.",
};

const spendingLine = ({ month, calls, cost, unpriced, budget }: Spending): string => {
  const limit = budget === null ? "without a limit" : `of ${dollars(budget)}`;
  const worst = unpriced === 0 ? "" : `; ${unpriced} without a known price, counted at the dearest`;
  return `${month}: ${calls} ${calls === 1 ? "call" : "calls"}, ${dollars(cost)} ${limit}${worst}`;
};

export const printModelCalls = ({ items, next }: Page<ModelCall>, { quiet }: Terminal): string => {
  if (items.length === 0) return "No model was asked yet.\n";
  const rows = items.map((call) =>
    [
      `${call.at.slice(0, 10)} ${call.at.slice(11, 19)}`,
      padded(call.prompt, 18),
      padded(call.outcome, 16),
      `${call.milliseconds} ms`.padStart(9),
      tokensOf(call).padStart(11),
      call.cost === null ? "unknown" : dollars(call.cost),
    ].join("  "),
  );
  return `${[...rows, ...(next === null ? [] : [quiet(`… and earlier ones: --cursor ${next}`)])].join("\n")}\n`;
};

const tokensOf = ({ inputTokens, outputTokens }: ModelCall): string =>
  inputTokens === null && outputTokens === null ? "–" : `${inputTokens ?? "?"}+${outputTokens ?? "?"}`;

export const printModelTest = ({
  repeated,
  call,
}: {
  readonly repeated: boolean;
  readonly call: ModelCall;
}): string => {
  const price = call.cost === null ? "at a price that is not known" : `for ${dollars(call.cost)}`;
  const word = repeated ? "" : " It did not repeat the word it was given, so expect little of it.";
  return `${call.model} answered in form after ${call.milliseconds} ms, ${price}.${word}\n`;
};

/** Calls cost parts of a cent. */
const dollars = (amount: number): string => `$${amount.toFixed(amount > 0 && amount < 0.1 ? 5 : 2)}`;
