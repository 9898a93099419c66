/**
 * A language model, if the person configured one. It proposes words; what it says is untrusted text until it was parsed
 * against a schema here and verified against facts by the caller.
 */
import type { z } from "zod";
import type { Result } from "#core/base/result.ts";
import type { BadCursor, Page } from "./saved.ts";

export interface ModelGateway {
  /** Who would answer, without any key; null when none is configured. */
  readonly configured: () => Promise<ModelSetting | null>;
  readonly ask: <T>(asking: Asking<T>) => Promise<Result<Answered<T>, ModelFailure>>;
  /** Newest first. */
  readonly calls: (cursor: string | null, limit: number) => Promise<Result<Page<ModelCall>, BadCursor>>;
  readonly spending: () => Promise<Spending>;
}

export interface Asking<T> {
  /** Id and version of the prompt file, `tailor-bullet@1`, and what fills its places. */
  readonly prompt: string;
  readonly values: Readonly<Record<string, string>>;
  readonly reply: z.ZodType<T>;
  /** Called with each piece of the reply as it arrives; for showing, never for keeping. */
  readonly onText?: (piece: string) => void;
}

export interface Answered<T> {
  readonly value: T;
  readonly call: ModelCall;
}

export interface ModelSetting {
  readonly kind: "openai-compatible" | "anthropic" | "ollama";
  /** Origin and path, without credentials. */
  readonly url: string;
  readonly model: string;
  readonly budget: { readonly amount: number; readonly currency: "USD"; readonly per: "month" } | null;
  /** Where the key comes from; never the key. */
  readonly key: "environment" | "file" | "none";
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
  readonly month: string;
  readonly calls: number;
  readonly cost: number;
  readonly budget: number | null;
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
