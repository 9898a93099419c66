/** Ctrl or ⌘ with Z over the whole book: the browser's own undo knows one field at a time and no buttons. */
import { useEffect, useRef } from "react";
import type { BookDesk } from "./use-book.ts";

export const useWalkKeys = (desk: BookDesk): void => {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const direction = directionOf(event);
      if (direction === null || !isOurs(event.target)) return;
      event.preventDefault();
      const { canUndo, canRedo, walk } = latest.current;
      if (direction === "undo" ? canUndo : canRedo) walk(direction);
    };
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);
};

const directionOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey ? "redo" : null;
};

/** A field outside the form, such as the name of a new variant, keeps the browser's undo; so does a dialog. */
const isOurs = (target: EventTarget | null): boolean => {
  if (document.querySelector("[role=dialog]")) return false;
  const field = target instanceof Element ? target.closest("input, textarea") : null;
  return field === null || field.closest("[data-record-form]") !== null;
};
