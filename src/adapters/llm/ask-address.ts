/** One model, asked until it gives a reply that fits: pauses and repeats what may pass, and lets it mend one bad reply. */
import type { z } from "zod";
import type { ModelAddress } from "#app/ports/model.ts";
import { err, type Result } from "#core/base/result.ts";
import { type CostOf, type Tokens, tokensOf } from "./prices/model-prices.ts";
import type { Hold } from "./prices/purse.ts";
import { anthropic } from "./providers/anthropic.ts";
import { ollama } from "./providers/ollama.ts";
import { openai } from "./providers/openai.ts";
import type { Dialect, Provider, Question, Turn } from "./providers/provider.ts";
import { type Heard, listen } from "./reply/listen.ts";
import { type BadReply, type ReadReply, readReply } from "./reply/read-reply.ts";
import { type Clock, pause } from "./transport/clock.ts";
import { type Exchange, exchange } from "./transport/exchange.ts";
import { type Fault, faultOf, isPassing } from "./transport/fault.ts";
import type { Limits } from "./transport/limits.ts";
import { backoffMs } from "./transport/retry-delay.ts";

export interface AddressAsking<T> {
  readonly address: ModelAddress;
  readonly key: string | null;
  readonly system: string;
  readonly user: string;
  readonly schema: object;
  readonly maxTokens: number;
  readonly reply: z.ZodType<T>;
  readonly onText?: (piece: string, attempt: number) => void;
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly refusal: Hold["refusal"];
}

export interface AddressDeps {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly costOf: CostOf;
  /** The dialect that worked last, by address: learned once, not at every call. */
  readonly dialectByUrl: Map<string, number>;
}

/** What it took, whether it ended well or not. */
export interface Effort {
  attempts: number;
  inputTokens: number | null;
  outputTokens: number | null;
  cost: number | null;
  charged: number;
}

export const askAddress = async <T>(
  asking: AddressAsking<T>,
  deps: AddressDeps,
  effort: Effort,
): Promise<Result<ReadReply<T>, Fault>> => {
  const provider = providerByKind[asking.address.kind];
  const memory = `${asking.address.url} ${asking.address.model}`;
  let step = deps.dialectByUrl.get(memory) ?? 0;
  let turns: ReadonlyArray<Turn> = [{ role: "user", text: asking.user }];
  let [failures, repairs] = [0, 0];
  for (;;) {
    const dialect = provider.dialects[step] ?? plainest(provider);
    const said = await attempt(asking, deps, effort, { provider, dialect, turns, repairs });
    if (said.ok) {
      deps.dialectByUrl.set(memory, step);
      const read = readReply(asking.reply, said.value.text, said.value.isCut);
      if (read.ok) return read;
      if (repairs > 0) return err(faultOf("bad-reply", read.error.kind));
      repairs += 1;
      turns = repairTurns(asking.user, said.value.text, read.error);
    } else if (said.error.kind === "rejected" && step + 1 < provider.dialects.length) step += 1;
    else {
      failures += 1;
      const wait = waitBefore(said.error, failures, asking, deps);
      if (wait === null) return said;
      await pause(deps.clock, wait, asking.signal);
      if (asking.signal.aborted) return err(faultOf("stopped"));
    }
  }
};

const providerByKind: Readonly<Record<ModelAddress["kind"], Provider>> = {
  "openai-compatible": openai,
  anthropic,
  ollama,
};

const plainest = ({ dialects }: Provider): Dialect =>
  dialects.at(-1) ?? { form: "text", limit: "max_tokens" };

/** Null when asking again is of no use, or would come after the deadline. */
const waitBefore = <T>(
  fault: Fault,
  failures: number,
  { deadline }: AddressAsking<T>,
  { clock, limits }: AddressDeps,
): number | null => {
  if (!isPassing(fault) || failures >= limits.attempts) return null;
  const wait = fault.waitMs ?? backoffMs(failures - 1, clock.dice);
  return clock.now() + wait < deadline ? wait : null;
};

interface Way {
  readonly provider: Provider;
  readonly dialect: Dialect;
  readonly turns: ReadonlyArray<Turn>;
  readonly repairs: number;
}

const attempt = async <T>(
  asking: AddressAsking<T>,
  deps: AddressDeps,
  effort: Effort,
  { provider, dialect, turns, repairs }: Way,
): Promise<Result<Heard, Fault>> => {
  // A reply that was cut off may need the room that it asked for.
  const maxTokens = asking.maxTokens * (1 + repairs);
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

/** The bad reply and what is wrong with it; some servers refuse an empty turn. */
const repairTurns = (user: string, text: string, { mistake }: BadReply): ReadonlyArray<Turn> => [
  { role: "user", text: user },
  { role: "assistant", text: text.trim().slice(0, longestShown) || "(nothing)" },
  {
    role: "user",
    text: `That reply cannot be used:\n${mistake}\nAnswer again, with one JSON object that fits the schema and nothing else.`,
  },
];

/** Enough to see the form; a runaway reply is not paid for twice. */
const longestShown = 8000;
