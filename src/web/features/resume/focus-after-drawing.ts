/** Moves the focus to what is drawn only by the next pass: a new bullet, a row that has moved. */
import { useEffect, useRef } from "react";

/** The last wish counts; one that nothing on the page fulfils is dropped. */
export const useFocusAfterDrawing = (): ((selector: string) => void) => {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    element?.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
};

/** `[data-item="…"]`, with the value made safe. */
export const attributeSelector = (name: string, value: string): string => `[${name}="${CSS.escape(value)}"]`;
