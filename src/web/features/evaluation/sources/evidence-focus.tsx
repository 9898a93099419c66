/**
 * Which sentence shows its evidence now. A store instead of state, because the pointer passes over many sentences and
 * only the source panes and two sentences have to be drawn again.
 */
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import type { Reason } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { quotesIn } from "./reasons.ts";

/** A sentence, as far as its evidence is concerned. */
export interface Cited {
  readonly id: string;
  readonly because: ReadonlyArray<Reason>;
  /** The one span to bring into view, where a sentence has several. */
  readonly aim?: Span;
}

/** What is hovered passes; what is held stays until the next sentence or Escape. */
export interface EvidenceFocus {
  readonly subscribe: (listener: () => void) => () => void;
  /** What the pointer is on, else what was chosen with keys or a click. */
  readonly shown: () => Cited | null;
  readonly held: () => Cited | null;
  readonly hover: (cited: Cited | null) => void;
  readonly hold: (cited: Cited | null) => void;
  /** Makes a sentence findable from its source; returns what takes it back. */
  readonly register: (cited: Cited) => () => void;
  /** The sentences on the page that rest on the word at `offset`. */
  readonly citing: (source: string, offset: number) => ReadonlySet<string>;
}

const createEvidenceFocus = (): EvidenceFocus => {
  const listeners = new Set<() => void>();
  const registered = new Map<string, Cited>();
  let hovered: Cited | null = null;
  let held: Cited | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => hovered ?? held,
    held: () => held,
    hover: (cited) => {
      hovered = cited;
      tell();
    },
    hold: (cited) => {
      held = cited;
      hovered = null;
      tell();
    },
    register: (cited) => {
      registered.set(cited.id, cited);
      return () => registered.delete(cited.id);
    },
    citing: (source, offset) =>
      new Set(
        [...registered.values()]
          .filter(({ because }) =>
            quotesIn(because, source).some(({ start, end }) => start <= offset && offset < end),
          )
          .map(({ id }) => id),
      ),
  };
};

const Context = createContext<EvidenceFocus>(createEvidenceFocus());

/** One focus for each report, so that two on a page would not disturb each other. */
export const EvidenceScope = ({ children }: { readonly children: ReactNode }) => {
  const [focus] = useState(createEvidenceFocus);
  return <Context value={focus}>{children}</Context>;
};

export const useEvidenceFocus = (): EvidenceFocus => useContext(Context);

/** Draws its component again whenever another sentence is shown. */
export const useShownEvidence = (): Cited | null => {
  const focus = useEvidenceFocus();
  return useSyncExternalStore(focus.subscribe, focus.shown);
};

/** Draws its component again only when this sentence comes or goes. */
export const useIsShown = (id: string): boolean => {
  const focus = useEvidenceFocus();
  return useSyncExternalStore(focus.subscribe, () => focus.shown()?.id === id);
};
