/** Template, paper and letter size, as last chosen in this browser. */
import { useSyncExternalStore } from "react";
import type { PrintSettings } from "#web/api/resume-drafts.ts";

export const templateNames: ReadonlyArray<readonly [PrintSettings["template"], string]> = [
  ["linear", "Linear"],
  ["quarto", "Quarto"],
  ["dense", "Dense"],
  ["folio", "Folio"],
];

export const paperNames: ReadonlyArray<readonly [PrintSettings["paper"], string]> = [
  ["a4", "A4"],
  ["letter", "Letter"],
];

/** Points; below 9 a printed page is hard to read, above 12 it looks like a poster. */
export const sizes: ReadonlyArray<number> = [9, 9.5, 10, 10.5, 11, 11.5, 12];

const place = "mettle.print";
const usual: PrintSettings = { template: "linear", paper: "a4", size: null };

/** What a browser kept is untrusted: it may be older than the templates. */
const read = (): PrintSettings => {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "{}") as Partial<PrintSettings>;
    return {
      template: templateNames.find(([key]) => key === kept.template)?.[0] ?? usual.template,
      paper: paperNames.find(([key]) => key === kept.paper)?.[0] ?? usual.paper,
      size: sizes.find((size) => size === kept.size) ?? null,
    };
  } catch {
    return usual;
  }
};

let settings = read();
const listeners = new Set<() => void>();

export const changePrintSettings = (change: Partial<PrintSettings>): void => {
  settings = { ...settings, ...change };
  localStorage.setItem(place, JSON.stringify(settings));
  for (const listener of listeners) listener();
};

export const usePrintSettings = (): PrintSettings =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => settings,
  );

export const nextTemplate = ({ template }: PrintSettings): PrintSettings["template"] => {
  const at = templateNames.findIndex(([key]) => key === template);
  return templateNames[(at + 1) % templateNames.length]?.[0] ?? template;
};
