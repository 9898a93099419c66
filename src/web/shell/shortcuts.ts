/** Single keys that act on the page. They rest while someone types, and can be turned off (WCAG 2.1.4). */
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";

/** What each key does, by the key as `KeyboardEvent.key` names it. Return false to let the key do its usual work. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/** Active while the component is on the page. */
export const useShortcuts = (keyMap: KeyMap): void => {
  const latest = useRef(keyMap);
  latest.current = keyMap;
  // Before the page is painted: what can be seen can be pressed.
  useLayoutEffect(() => {
    layers.push(latest);
    if (layers.length === 1) document.addEventListener("keydown", listen);
    return () => {
      layers.splice(layers.indexOf(latest), 1);
      if (layers.length === 0) document.removeEventListener("keydown", listen);
    };
  }, []);
};

/** The part of the page that came last is asked first: the page before the frame around it. */
const layers: Array<{ readonly current: KeyMap }> = [];

const listen = (event: KeyboardEvent): void => {
  if (!areShortcutsOn() || isTyping(event)) return;
  for (const { current } of layers.toReversed()) {
    const act = current[event.key];
    if (act && act(event) !== false) {
      event.preventDefault();
      return;
    }
  }
};

const place = "mettle.shortcuts";
const listeners = new Set<() => void>();

const areShortcutsOn = (): boolean => localStorage.getItem(place) !== "off";

/** Whether single keys act, and the switch for it; kept in this browser. */
export const useShortcutsSwitch = (): readonly [boolean, (on: boolean) => void] => {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areShortcutsOn);
  const set = (next: boolean): void => {
    localStorage.setItem(place, next ? "on" : "off");
    for (const listener of listeners) listener();
  };
  return [on, set];
};

/** Inside a field, a dialog, or with a modifier held, a key belongs to what has the focus. */
const isTyping = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if ((event.key === " " || event.key === "Enter") && target?.closest("button, a, summary")) return true;
  return (
    (target?.closest("input:not([type=checkbox]):not([type=file]), textarea, select, [contenteditable]") ??
      document.querySelector("[role=dialog]")) !== null
  );
};
