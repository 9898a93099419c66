/**
 * A language model, if the person configured one. It proposes words; what it says is untrusted text until it was parsed
 * against a schema here and verified against facts by the caller.
 */
import type { z } from "zod";
import type { Result } from "#core/base/result.ts";
import type { BadCursor, Page } from "./saved.ts";

export interface ModelGateway {
  /** Who would answer, without any key; null when none is configured, or its setting cannot be used. */
  readonly configured: () => Promise<ModelSetting | null>;
  /** The same, with the reason why a setting cannot be used. */
  readonly check: () => Promise<Result<ModelSetting | null, BadModelSetting>>;
  readonly configure: (wanted: WantedModel) => Promise<Result<ModelSetting, BadModelSetting>>;
  /** Forgets setting and key; what was asked stays in the table until the workspace is erased. */
  readonly forget: () => Promise<Result<null, BadModelSetting>>;
  readonly ask: <T>(asking: Asking<T>) => Promise<Result<Answered<T>, ModelFailure>>;
  /** Newest first. */
  readonly calls: (cursor: string | null, limit: number) => Promise<Result<Page<ModelCall>, BadCursor>>;
  readonly spending: () => Promise<Spending>;
}

export interface Asking<T> {
  /** Id and version of the prompt file, `tailor-bullet@1`, and what fills its places. */
  readonly prompt: string;
  readonly values: Readonly<Record<string, string>>;
  /** An object: what one model calls a reply and another the arguments of a tool. */
  readonly reply: z.ZodType<T>;
  /**
   * Called with each piece of the reply as it arrives; for showing, never for keeping. When `attempt` is another number
   * than before, what was shown is void and the reply begins again.
   */
  readonly onText?: (piece: string, attempt: number) => void;
  /** Settles when nobody waits for the answer any more; the call then ends as `ModelStopped`. */
  readonly stop?: Promise<unknown>;
  /** Asks even where the same question was answered before. */
  readonly fresh?: boolean;
}

export interface Answered<T> {
  readonly value: T;
  readonly call: ModelCall;
}

/** Somebody who can be asked. */
export interface ModelAddress {
  readonly kind: "openai-compatible" | "anthropic" | "ollama";
  /** Origin and path, without credentials. */
  readonly url: string;
  readonly model: string;
}

export interface ModelSetting extends ModelAddress {
  readonly budget: { readonly amount: number; readonly currency: "USD"; readonly per: "month" } | null;
  /** Where the key comes from; never the key. */
  readonly key: "environment" | "file" | "none";
  /** Where the setting itself comes from; one of the environment can only be changed there. */
  readonly from: "environment" | "file";
  /** Asked in this order when the one above fails. The key goes to them only where they share its origin. */
  readonly fallbacks: ReadonlyArray<ModelAddress>;
}

export interface WantedModel extends ModelAddress {
  /** US dollars a month; null is no limit. */
  readonly budget: number | null;
  readonly fallbacks: ReadonlyArray<ModelAddress>;
  /** Null keeps the one there is, as long as it is for the same origin. */
  readonly key: string | null;
}

export interface BadModelSetting {
  readonly type: "BadModelSetting";
  readonly message: string;
}

/** One call: what it took and cost, never what was said. */
export interface ModelCall {
  readonly id: string;
  readonly at: string;
  readonly model: string;
  readonly prompt: string;
  readonly outcome: "ok" | "cached" | ModelFailure["type"];
  readonly attempts: number;
  readonly milliseconds: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars; null when the price of the model is not known. */
  readonly cost: number | null;
}

export interface Spending {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly calls: number;
  /** What counts against the budget: a call whose price is not known counts at the dearest price of the table. */
  readonly cost: number;
  /** How many calls were counted like that. */
  readonly unpriced: number;
  readonly budget: number | null;
}

/** What is kept of calls; the gateway asks a model even where none can be kept. */
export interface ModelRecords {
  /** `charged`: what counts against the budget, known price or not. */
  readonly add: (call: ModelCall, charged: number) => Promise<void>;
  readonly calls: ModelGateway["calls"];
  readonly spent: (month: string) => Promise<Omit<Spending, "month" | "budget">>;
  /** `key` and `reply` are opaque: what was asked and answered cannot be read from them. */
  readonly findReply: (key: string) => Promise<Uint8Array | null>;
  readonly keepReply: (key: string, reply: Uint8Array) => Promise<void>;
}

export interface ModelFailure {
  readonly type:
    | "NoModel"
    | "ModelUnreachable"
    | "ModelTimedOut"
    | "ModelRateLimited"
    | "ModelRefusedKey"
    | "ModelQuotaSpent"
    | "BudgetSpent"
    | "ModelBadReply"
    | "ModelFailed"
    | "ModelStopped";
  /** What happened and what to do next. */
  readonly message: string;
}

export interface ModelDep {
  readonly model: ModelGateway;
}
