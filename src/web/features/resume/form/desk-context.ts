/** What every part of the form can do to the record, without being drawn again for every key. */
import { createContext, useContext } from "react";
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { RecordEdits } from "../record/record-edits.ts";

export interface Desk {
  readonly edits: RecordEdits;
  /** Puts the focus on the field with this id once it is drawn. */
  readonly focus: (id: string) => void;
  /** For a variant: what it left out stands there again. */
  readonly bringBack: (id: string) => void;
  /** A variant rewords, hides and reorders; only the master gains lines. */
  readonly isVariant: boolean;
  /** Null while the master itself is edited. */
  readonly master: ResumeRecord | null;
}

const Context = createContext<Desk | null>(null);

export const DeskScope = Context.Provider;

export const useDesk = (): Desk => {
  const desk = useContext(Context);
  if (desk === null) throw new Error("A part of the form stands outside of it.");
  return desk;
};
