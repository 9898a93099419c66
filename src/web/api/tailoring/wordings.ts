/** Other wordings of a line from the model that the person configured, each already judged by the facts. */
import type { ModelCall, ModelSetting, Spending } from "#app/ports/model.ts";
import type { SentenceVerdict } from "#core/claims/index.ts";
import { request } from "../request.ts";
import { pathOfBook } from "./path-of-book.ts";

export interface Wording {
  readonly text: string;
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
  /** Every sentence is carried by facts. */
  readonly lands: boolean;
}

export interface AskedWordings {
  readonly wordings: ReadonlyArray<Wording>;
  readonly call: ModelCall;
}

export const askForWordings = async (book: string, posting: string, path: string): Promise<AskedWordings> =>
  (
    await request<AskedWordings>(pathOfBook(book, "wordings"), {
      method: "POST",
      body: { posting, path },
      once: true,
    })
  ).value;

/** Null when none is configured, or when that cannot be told: nothing here needs one. */
export const readModelSetting = async (): Promise<ModelSetting | null> => {
  try {
    const { value } = await request<{ setting: ModelSetting | null; spending: Spending }>("/v1/model");
    return value.setting;
  } catch {
    return null;
  }
};
