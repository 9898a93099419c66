/** The decisions on one reading: every one can be undone, and a reload of the tab loses none. */
import { useReducer } from "react";
import type { ResumeReading } from "#core/resume/index.ts";
import { type ImportItem, itemsOfReading } from "../items/import-item.ts";

type Items = ReadonlyArray<ImportItem>;

export interface ImportDraft {
  readonly items: Items;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (next: Items) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const useImportDraft = (id: string, reading: ResumeReading): ImportDraft => {
  const [state, act] = useReducer(
    (before: State, action: Action): State => {
      const after = step(before, action);
      save(id, reading, after.items);
      return after;
    },
    null,
    (): State => ({ items: saved(id, reading) ?? itemsOfReading(reading), past: [], future: [] }),
  );
  return {
    items: state.items,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    change: (items) => act({ kind: "change", items }),
    undo: () => act({ kind: "undo" }),
    redo: () => act({ kind: "redo" }),
  };
};

interface State {
  readonly items: Items;
  readonly past: ReadonlyArray<Items>;
  readonly future: ReadonlyArray<Items>;
}

type Action = { readonly kind: "change"; readonly items: Items } | { readonly kind: "undo" | "redo" };

const step = (state: State, action: Action): State => {
  const { items, past, future } = state;
  if (action.kind === "change") return { items: action.items, past: [...past, items], future: [] };
  const [from, to] = action.kind === "undo" ? [past, future] : [future, past];
  const back = from.at(-1);
  if (!back) return state;
  const [less, more] = [from.slice(0, -1), [...to, items]];
  return action.kind === "undo"
    ? { items: back, past: less, future: more }
    : { items: back, past: more, future: less };
};

const placeOfDraft = (id: string): string => `mettle.import.${id}`;

/** Which reading the draft belongs to: a better reader may find other fields in the same file. */
const printOf = ({ text, fields }: ResumeReading): string => `${text.length}/${fields.length}`;

const save = (id: string, reading: ResumeReading, items: Items): void => {
  try {
    sessionStorage.setItem(placeOfDraft(id), JSON.stringify({ print: printOf(reading), items }));
  } catch {
    // Larger than the browser's share for a tab: it lives until the reload.
  }
};

const saved = (id: string, reading: ResumeReading): Items | null => {
  try {
    const draft = JSON.parse(sessionStorage.getItem(placeOfDraft(id)) ?? "null") as {
      readonly print: string;
      readonly items: Items;
    } | null;
    return draft?.print === printOf(reading) ? draft.items : null;
  } catch {
    return null;
  }
};

/** Once the résumé is in use, the draft has done its work. */
export const forgetDraft = (id: string): void => sessionStorage.removeItem(placeOfDraft(id));
