/** Asks the configured model for wordings of one line; whatever goes wrong with it is a sentence, never an error of the page. */
import { useState } from "react";
import { askForWordings, type Wording } from "#web/api/tailoring/wordings.ts";
import { useTailoringDesk } from "../desk-context.ts";

export type AskedModel =
  | { readonly state: "quiet" }
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "answered"; readonly wordings: ReadonlyArray<Wording>; readonly cost: string };

export interface ModelAsking {
  readonly asked: AskedModel;
  readonly ask: () => void;
  readonly close: () => void;
}

export const useWordings = (path: string): ModelAsking => {
  const { book, posting, say } = useTailoringDesk();
  const [asked, setAsked] = useState<AskedModel>({ state: "quiet" });
  const ask = async (): Promise<void> => {
    setAsked({ state: "waiting" });
    try {
      const { wordings, call } = await askForWordings(book, posting, path);
      const landed = wordings.filter(({ lands }) => lands).length;
      say(`Wordings: ${wordings.length}. Carried by facts: ${landed}.`);
      const cost = call.cost === null ? "" : ` · $${call.cost.toFixed(4)}`;
      setAsked({ state: "answered", wordings, cost: `${call.model} · ${call.milliseconds} ms${cost}` });
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : "The model did not answer.";
      say("No wording came from the model. Everything here works without it.");
      setAsked({ state: "failed", why });
    }
  };
  return { asked, ask: () => void ask(), close: () => setAsked({ state: "quiet" }) };
};
