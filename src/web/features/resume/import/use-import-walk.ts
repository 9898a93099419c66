/** Walking, accepting and mending by key: which value is at hand, and where the focus goes after it is settled. */
import { type KeyboardEvent, useState } from "react";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { attributeSelector, useFocusAfterDrawing } from "../focus-after-drawing.ts";
import {
  acceptItem,
  acceptSure,
  addEntry,
  addItem,
  editItem,
  moveItem,
  removeItem,
  restoreItem,
} from "../items/change-items.ts";
import type { ItemGroup } from "../items/groups-of-items.ts";
import type { ImportItem } from "../items/import-item.ts";
import type { Place } from "../items/place.ts";
import type { SectionKey } from "../sections.ts";
import type { ImportDraft } from "./use-import-draft.ts";

type Items = ReadonlyArray<ImportItem>;

/** What is open in the place of a row. */
export type Mode = "look" | "edit" | "move";

export interface ImportWalk extends ReturnType<typeof useWalk> {
  readonly accept: () => void;
  readonly acceptAllSure: () => void;
  readonly remove: () => void;
  readonly save: (value: string) => void;
  readonly move: (to: Place) => void;
  readonly addField: (to: Place) => void;
  readonly addEntryTo: (section: SectionKey) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const useImportWalk = (draft: ImportDraft, groups: ReadonlyArray<ItemGroup>): ImportWalk => {
  const walk = useWalk(groups.flatMap(({ items }) => items));
  const { active, begin, goTo } = walk;
  /** The next one is looked up before the settled one leaves its place. */
  const settle = (change: (items: Items, id: string) => Items): void => {
    if (!active) return;
    const next = walk.neighbour(1);
    draft.change(change(draft.items, active.id));
    goTo(next);
  };
  const add = ([items, item]: readonly [Items, ImportItem | undefined]): void => {
    draft.change(items);
    if (item) begin("edit", item.id);
  };
  const stay = (act: () => void) => (): void => {
    act();
    goTo(active?.id);
  };
  const isEmpty = active?.value === "";
  const actions = {
    accept: () => (isEmpty ? begin("edit") : settle(acceptItem)),
    acceptAllSure: () => draft.change(acceptSure(draft.items)),
    remove: () => settle(active?.state === "removed" ? restoreItem : removeItem),
    undo: stay(draft.undo),
    redo: stay(draft.redo),
  };
  useShortcuts({
    j: walk.step(1),
    k: walk.step(-1),
    e: () => begin("edit"),
    x: actions.remove,
    m: () => begin("move"),
    a: actions.acceptAllSure,
    u: actions.undo,
    U: actions.redo,
  });
  return {
    ...walk,
    ...actions,
    save: (value) => settle((items, id) => editItem(items, id, value)),
    move: (to) => settle((items, id) => moveItem(items, id, to)),
    addField: (to) => add(addItem(draft.items, to)),
    addEntryTo: (section) => add(addEntry(draft.items, section)),
  };
};

/** Which row is at hand, whatever is done with it. */
const useWalk = (order: Items) => {
  const [activeId, setActive] = useState<string | null>(order[0]?.id ?? null);
  const [mode, setMode] = useState<Mode>("look");
  const focusAfterDrawing = useFocusAfterDrawing();
  const active = order.find(({ id }) => id === activeId) ?? order[0];

  const goTo = (id: string | undefined): void => {
    setMode("look");
    if (id === undefined) return;
    setActive(id);
    focusAfterDrawing(attributeSelector("data-item", id));
  };
  const begin = (next: Exclude<Mode, "look">, id = active?.id): void => {
    if (id === undefined) return;
    setActive(id);
    setMode(next);
  };
  const neighbour = (by: 1 | -1): string | undefined => {
    const at = order.findIndex(({ id }) => id === active?.id);
    return order[Math.min(Math.max(at + by, 0), order.length - 1)]?.id;
  };
  const step = (by: 1 | -1) => (): void => goTo(neighbour(by));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    F2: () => begin("edit"),
  };
  return {
    active,
    activeId: active?.id ?? null,
    mode,
    begin,
    goTo,
    neighbour,
    step,
    /** Without stealing the focus: the row has it already. */
    take: setActive,
    /** Back to the row as it was. */
    leave: () => goTo(active?.id),
    /** For the list: arrows work also where single keys are turned off. */
    onKeyDown: (event: KeyboardEvent): void => {
      const act = event.target instanceof HTMLButtonElement ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
};
