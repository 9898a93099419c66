/** The language model: which one is asked, what it was asked, what that cost. The key only ever goes in. */
import type { ModelStatus } from "#app/operations/model/keep-model.ts";
import type { ModelTest } from "#app/operations/model/test-model.ts";
import type { ModelAddress, ModelCall } from "#app/ports/model.ts";
import type { Page } from "#app/ports/saved.ts";
import { request } from "../request.ts";

export type { ModelStatus, ModelTest };

export interface WantedModel extends ModelAddress {
  readonly budget: number | null;
  /** Null keeps the one there is. */
  readonly key: string | null;
  readonly fallbacks: ReadonlyArray<ModelAddress>;
}

export const readModel = async (): Promise<ModelStatus> => (await request<ModelStatus>("/v1/model")).value;

/** Setting twice sets the same. */
export const setModel = async (wanted: WantedModel): Promise<ModelStatus> =>
  (await request<ModelStatus>("/v1/model", { method: "PUT", body: wanted })).value;

export const removeModel = async (): Promise<ModelStatus> =>
  (await request<ModelStatus>("/v1/model", { method: "DELETE" })).value;

/** Costs a part of a cent where the model costs at all, so it is never sent unasked. */
export const testModel = async (): Promise<ModelTest> =>
  (await request<ModelTest>("/v1/model/tests", { method: "POST", body: {} })).value;

/** Newest first. */
export const listModelCalls = async (cursor: string | null): Promise<Page<ModelCall>> =>
  (
    await request<Page<ModelCall>>(
      `/v1/model/calls?limit=25${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
    )
  ).value;
