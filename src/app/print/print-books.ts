/** Kept résumés and their history, for a terminal: the id first, because it is what the next command asks for. */
import type { Terminal } from "#app/operation.ts";
import type { BookStep, OpenBook, SavedBook } from "#app/ports/resume-books.ts";
import type { Page } from "#app/ports/saved.ts";

export const printBooks = ({ items }: Page<SavedBook>, { strong, quiet }: Terminal): string => {
  if (items.length === 0) return "No résumé is kept yet. Keep one: mettle resume book add FILE\n";
  const lines = items.map(({ id, name, label, variants, step, updatedAt }) =>
    [
      `${id}  ${strong(name || "(no name yet)")}${label === "" ? "" : `, ${label}`}`,
      quiet(
        `    step ${step}, saved ${minuteOf(updatedAt)}${variants === 0 ? "" : `, ${variants} variants`}`,
      ),
    ].join("\n"),
  );
  return `${lines.join("\n")}\n`;
};

export const printHistory = ({ items, next }: Page<BookStep>, { strong, quiet }: Terminal): string => {
  const lines = items.map(({ step, note, at, isHead }) => {
    const line = `${String(step).padStart(5)}  ${minuteOf(at)}  ${note || "(no note)"}`;
    return isHead ? strong(`${line}  ← shown`) : line;
  });
  return `${[...lines, ...(next === null ? [] : [quiet("       … and earlier steps")])].join("\n")}\n`;
};

/** What a step back or forward led to. */
export const printOpened = ({ name, step, canUndo, canRedo }: OpenBook): string =>
  `${name || "(no name yet)"} is at step ${step}${waysOn(canUndo, canRedo)}.\n`;

const waysOn = (canUndo: boolean, canRedo: boolean): string => {
  const ways = [...(canUndo ? ["undo"] : []), ...(canRedo ? ["redo"] : [])];
  return ways.length === 0 ? "" : `; ${ways.join(" and ")} can follow`;
};

/** UTC, as everything that is stored. */
const minuteOf = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
