/** j and k walk over the sentences of a report in reading order; w opens the reasons; Escape lets go. */
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { useEvidenceFocus } from "./evidence-focus.tsx";

export const useSentenceKeys = (): void => {
  const focus = useEvidenceFocus();
  const walk = (step: 1 | -1) => (): boolean => {
    const sentences = [...document.querySelectorAll<HTMLElement>("[data-sentence]")];
    const heldId = focus.held()?.id;
    const at = sentences.findIndex(({ dataset }) => dataset["sentence"] === heldId);
    const next = sentences[at < 0 ? 0 : at + step];
    next?.focus();
    return next !== undefined;
  };
  const open = (): boolean => {
    const held = focus.held()?.id;
    const sentence = document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(held ?? "")}"]`);
    sentence?.click();
    return sentence !== null;
  };
  /** Arrows scroll a source that has the focus; elsewhere they walk. */
  const arrow = (step: 1 | -1) => (): boolean =>
    focus.held() !== null && !document.activeElement?.closest("aside") && walk(step)();
  useShortcuts({
    j: walk(1),
    k: walk(-1),
    ArrowDown: arrow(1),
    ArrowUp: arrow(-1),
    w: open,
    Escape: () => focus.hold(null),
  });
};
