/** One request to one model: put, heard, and paid for. */
import type { Asking, ModelAddress } from "#app/ports/model.ts";
import { err, type Result } from "#core/base/result.ts";
import { type CostOf, type Tokens, tokensOf } from "./prices/model-prices.ts";
import type { Hold } from "./prices/purse.ts";
import type { Dialect, Provider, Question, Turn } from "./providers/provider.ts";
import { type Heard, listen } from "./reply/listen.ts";
import type { Clock } from "./transport/clock.ts";
import { type Exchange, exchange } from "./transport/exchange.ts";
import { type Fault, faultOf } from "./transport/fault.ts";
import type { Limits } from "./transport/limits.ts";

export interface AddressAsking<T> extends Pick<Asking<T>, "reply" | "onText"> {
  readonly address: ModelAddress;
  readonly key: string | null;
  readonly system: string;
  readonly user: string;
  readonly schema: object;
  readonly maxTokens: number;
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly refusal: Hold["refusal"];
}

export interface AddressDeps {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly costOf: CostOf;
  /** The dialect that worked last, by address: learned once, not at every call. */
  readonly dialectByUrl: Map<string, Dialect>;
}

/** What it took so far, whether it ends well or not. */
export interface Effort {
  attempts: number;
  inputTokens: number | null;
  outputTokens: number | null;
  cost: number | null;
  charged: number;
}

export interface Way {
  readonly provider: Provider;
  readonly dialect: Dialect;
  readonly turns: ReadonlyArray<Turn>;
  readonly repairs: number;
  readonly failures: number;
  /** The last reply was cut off: it may have spent its room on thoughts. */
  readonly wasCut: boolean;
}

export const attempt = async <T>(
  asking: AddressAsking<T>,
  deps: AddressDeps,
  effort: Effort,
  way: Way,
): Promise<Result<Heard, Fault>> => {
  const { provider, dialect, turns } = way;
  const maxTokens = roomOf(asking.maxTokens, way);
  const input = tokensOf(asking.system.length + JSON.stringify(asking.schema).length + lengthOf(turns));
  const most = deps.costOf(asking.address, { input, output: maxTokens }).charged;
  const refusal = asking.refusal(effort.charged, most);
  if (refusal !== null) return err(faultOf("over-budget", refusal));
  effort.attempts += 1;
  const number = effort.attempts;
  const isStreamed = provider.hasJsonLines || asking.onText !== undefined;
  const { system, schema, address, key } = asking;
  const question: Question = { system, turns, schema, maxTokens, isStreamed, dialect };
  let heardCharacters = 0;
  const listener = listen(provider, isStreamed, (piece) => {
    heardCharacters += piece.length;
    asking.onText?.(piece, number);
  });
  const how: Exchange = { ...deps, ...asking, onPiece: listener.hear };
  const answer = await exchange(provider.request(address, key, question), how);
  const heard = answer.ok ? listener.end(answer.value) : answer;
  if (heard.ok)
    charge(effort, deps.costOf, address, heard.value, { input, output: tokensOf(heard.value.text.length) });
  else if (mayHaveCost(heard.error))
    charge(effort, deps.costOf, address, null, { input, output: tokensOf(heardCharacters) });
  return heard;
};

/** Models that think before they speak count their thoughts; those with the newer limit all do. */
const roomOf = (maxTokens: number, { dialect, repairs, wasCut }: Way): number =>
  maxTokens * (1 + repairs) + (wasCut || dialect.limit === "max_completion_tokens" ? thoughts : 0);

/** As many as a short question takes at a usual depth of thought; none of ours is long. */
const thoughts = 4000;

const lengthOf = (turns: ReadonlyArray<Turn>): number =>
  turns.reduce((sum, { text }) => sum + text.length, 0);

/** The model may have worked for it: whoever began to answer, or was left while thinking, sends a bill. */
const mayHaveCost = ({ kind }: Fault): boolean =>
  kind === "broken" || kind === "timed-out" || kind === "stopped" || kind === "too-large";

/** Counts what the server counted, and where it did not say, what it is at most. */
const charge = (
  effort: Effort,
  costOf: CostOf,
  address: ModelAddress,
  told: Heard | null,
  most: Tokens,
): void => {
  const tokens = { input: told?.inputTokens ?? most.input, output: told?.outputTokens ?? most.output };
  const { cost, charged } = costOf(address, tokens);
  effort.charged += charged;
  effort.cost = cost === null ? null : (effort.cost ?? 0) + cost;
  effort.inputTokens = sum(effort.inputTokens, told?.inputTokens ?? null);
  effort.outputTokens = sum(effort.outputTokens, told?.outputTokens ?? null);
};

const sum = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);
