/** What every part of the screen shares: the facts, a way to have words judged, and a voice for readers of the screen. */
import { createContext, useContext } from "react";
import type { ModelSetting } from "#app/ports/model.ts";
import type { SentenceVerdict } from "#core/claims/index.ts";
import type { LedgerFact } from "#core/ledger/index.ts";

export interface TailoringDesk {
  readonly book: string;
  readonly posting: string;
  readonly factById: ReadonlyMap<string, LedgerFact>;
  /** Judged by the facts of the résumé; the same text is asked once. */
  readonly verify: (text: string) => Promise<ReadonlyArray<SentenceVerdict>>;
  /** A new fact: what was judged before may be judged otherwise now. */
  readonly onNewFact: () => void;
  /** Read out politely; shown in the foot. */
  readonly say: (words: string) => void;
  /** Who would be asked for wordings; null when no model was configured. */
  readonly model: ModelSetting | null;
}

const Context = createContext<TailoringDesk | null>(null);

export const TailoringScope = Context;

export const useTailoringDesk = (): TailoringDesk => {
  const desk = useContext(Context);
  if (desk === null) throw new Error("A part of the tailoring screen stands outside of it.");
  return desk;
};
