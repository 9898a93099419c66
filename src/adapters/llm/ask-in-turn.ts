/** A question to the model that is set and then to its fallbacks, each with its row in the table of calls. */
import type {
  Answered,
  Asking,
  ModelAddress,
  ModelCall,
  ModelFailure,
  ModelRecords,
  ModelSetting,
} from "#app/ports/model.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { askAddress } from "./ask-address.ts";
import type { AddressDeps, Effort } from "./attempt.ts";
import type { Purse } from "./prices/purse.ts";
import { filled, type Prompt } from "./prompts.ts";
import { readReply, schemaSent } from "./reply/read-reply.ts";
import { type ReplyCache, replyCache } from "./reply-cache.ts";
import type { OpenSetting } from "./settings/model-settings.ts";
import { isFinal, toFailure } from "./transport/fault.ts";

export interface AskDeps extends AddressDeps {
  readonly prompt: (id: string) => Prompt;
  /** Null where nothing can be kept. */
  readonly records: ModelRecords | null;
  readonly purse: Purse;
  readonly newId: () => string;
}

export const askInTurn = async <T>(
  asking: Asking<T>,
  { setting, keyFor }: OpenSetting,
  deps: AskDeps,
): Promise<Result<Answered<T>, ModelFailure>> => {
  const prompt = deps.prompt(asking.prompt);
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  asking.stop?.then(onStop, onStop);
  const question = {
    ...asking,
    setting,
    system: prompt.system,
    user: filled(prompt, asking.values),
    maxTokens: prompt.maxTokens,
    schema: schemaSent(asking.reply),
    deadline: deps.clock.now() + deps.limits.deadlineMs,
    signal: stop.signal,
  };
  const askAt = (address: ModelAddress) => askOne({ ...question, address, key: keyFor(address) }, deps);
  let last = await askAt(setting);
  for (const address of setting.fallbacks) {
    if (last.isFinal || deps.clock.now() >= question.deadline) break;
    last = await askAt(address);
  }
  return last.result;
};

interface Question<T> extends Asking<T> {
  readonly system: string;
  readonly user: string;
  readonly maxTokens: number;
  readonly schema: object;
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly address: ModelAddress;
  readonly key: string | null;
  readonly setting: ModelSetting;
}

interface Outcome<T> {
  readonly result: Result<Answered<T>, ModelFailure>;
  /** Nobody else need be asked. */
  readonly isFinal: boolean;
}

const askOne = async <T>(question: Question<T>, deps: AskDeps): Promise<Outcome<T>> => {
  const { address, system, user, schema, maxTokens } = question;
  const started = deps.clock.now();
  const effort: Effort = { attempts: 0, inputTokens: null, outputTokens: null, cost: 0, charged: 0 };
  const cache = replyCache(deps.records, [
    address.kind,
    address.url,
    address.model,
    question.prompt,
    system,
    user,
    schema,
    maxTokens,
  ]);
  const known = question.fresh ? null : await fromCache(question, cache);
  if (known) {
    const call = await record(question, deps, effort, { started, outcome: "cached" });
    return { result: ok({ value: known.value, call }), isFinal: true };
  }
  const hold = await deps.purse.open(question.setting, deps.records, monthOf(started));
  try {
    const asked = await askAddress({ ...question, refusal: hold.refusal }, deps, effort);
    if (asked.ok) await cache.keep(JSON.stringify(asked.value.raw));
    const failure = asked.ok ? null : toFailure(asked.error, address);
    const call = await record(question, deps, effort, { started, outcome: failure?.type ?? "ok" });
    if (asked.ok) return { result: ok({ value: asked.value.value, call }), isFinal: true };
    return { result: err(toFailure(asked.error, address)), isFinal: isFinal(asked.error) };
  } finally {
    hold.close();
  }
};

const fromCache = async <T>(
  { reply, onText }: Question<T>,
  cache: ReplyCache,
): Promise<{ readonly value: T } | null> => {
  const text = await cache.find();
  const read = text === null ? null : readReply(reply, text, false);
  if (text === null || !read?.ok) return null;
  onText?.(text, 1);
  return read.value;
};

const record = async <T>(
  { address, prompt }: Question<T>,
  { clock, records, newId }: AskDeps,
  { charged, ...effort }: Effort,
  { started, outcome }: { readonly started: number; readonly outcome: ModelCall["outcome"] },
): Promise<ModelCall> => {
  const call: ModelCall = {
    id: newId(),
    at: new Date(started).toISOString(),
    model: address.model,
    prompt,
    outcome,
    ...effort,
    milliseconds: Math.max(0, Math.round(clock.now() - started)),
  };
  await records?.add(call, charged);
  return call;
};

/** `2026-11`, in UTC. */
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7);
