/** As tall as its words, where the browser's styles cannot say so themselves (`field-sizing`). */
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Asked when it is drawn, because tests import this where there is no browser. */
const growsBySelf = (): boolean => CSS.supports("field-sizing", "content");

export const useGrowingArea = (value: string): RefObject<HTMLTextAreaElement | null> => {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words, which are not read here
  useLayoutEffect(() => {
    if (growsBySelf() || !area.current) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [value]);
  return area;
};
