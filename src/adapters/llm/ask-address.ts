/** One model, asked until it gives a reply that fits: pauses and repeats what may pass, and lets it mend one bad reply. */
import type { ModelAddress } from "#app/ports/model.ts";
import { err, type Result } from "#core/base/result.ts";
import { type AddressAsking, type AddressDeps, attempt, type Effort, type Way } from "./attempt.ts";
import { anthropic } from "./providers/anthropic.ts";
import { ollama } from "./providers/ollama.ts";
import { openai } from "./providers/openai.ts";
import { type Dialect, firstDialect, type Provider, type Turn } from "./providers/provider.ts";
import type { Heard } from "./reply/listen.ts";
import { type BadReply, type ReadReply, readReply } from "./reply/read-reply.ts";
import { type Fault, faultOf, isPassing } from "./transport/fault.ts";
import { backoffMs } from "./transport/retry-delay.ts";

export const askAddress = async <T>(
  asking: AddressAsking<T>,
  deps: AddressDeps,
  effort: Effort,
): Promise<Result<ReadReply<T>, Fault>> => {
  const provider = providerByKind[asking.address.kind];
  const memory = `${asking.address.url} ${asking.address.model}`;
  let way: Way = {
    provider,
    dialect: deps.dialectByUrl.get(memory) ?? firstDialect,
    turns: [{ role: "user", text: asking.user }],
    repairs: 0,
    failures: 0,
    wasCut: false,
  };
  for (;;) {
    const heard = await attempt(asking, deps, effort, way);
    if (heard.ok) deps.dialectByUrl.set(memory, way.dialect);
    const next = heard.ok ? afterReply(asking, way, heard.value) : afterFault(asking, deps, way, heard.error);
    if ("end" in next) return next.end;
    if (next.wait > 0) await deps.clock.sleep(next.wait, asking.signal);
    if (asking.signal.aborted) return err(faultOf("stopped"));
    way = next.way;
  }
};

type Next<T> = { readonly end: Result<ReadReply<T>, Fault> } | { readonly way: Way; readonly wait: number };

const afterReply = <T>(asking: AddressAsking<T>, way: Way, { text, isCut }: Heard): Next<T> => {
  const read = readReply(asking.reply, text, isCut);
  if (read.ok) return { end: read };
  if (way.repairs > 0) return { end: err(faultOf("bad-reply", read.error.kind)) };
  return {
    way: { ...way, repairs: 1, wasCut: isCut, turns: repairTurns(asking.user, text, read.error) },
    wait: 0,
  };
};

/** Asks for less where the question itself was refused; later where waiting may help; else gives up. */
const afterFault = <T>(
  { deadline }: AddressAsking<T>,
  { clock, limits }: AddressDeps,
  way: Way,
  fault: Fault,
): Next<T> => {
  const dialect = simplerDialect(fault, way);
  if (dialect !== null) return { way: { ...way, dialect }, wait: 0 };
  const failures = way.failures + 1;
  if (!isPassing(fault) || failures >= limits.attempts) return { end: err(fault) };
  const wait = fault.waitMs ?? backoffMs(way.failures, clock.dice);
  return clock.now() + wait < deadline ? { way: { ...way, failures }, wait } : { end: err(fault) };
};

const simplerDialect = (fault: Fault, { provider, dialect }: Way): Dialect | null => {
  if (fault.kind !== "rejected") return null;
  if (fault.wantsOtherLimit && dialect.limit === "max_tokens")
    return { ...dialect, limit: "max_completion_tokens" };
  const form = provider.simpler[dialect.form];
  return form === null ? null : { ...dialect, form };
};

const providerByKind: Readonly<Record<ModelAddress["kind"], Provider>> = {
  "openai-compatible": openai,
  anthropic,
  ollama,
};

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
