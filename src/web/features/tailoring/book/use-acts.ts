/** What the person decides: a change of the variant, saved as a step of its history, or that a line stays as it is. */
import { useMemo, useRef, useState } from "react";
import type { ResumeBook } from "#core/resume-record/index.ts";
import type { BookDesk } from "#web/features/resume/editor/use-book.ts";
import type { TailorLine } from "../lines/line.ts";
import { type RecordChange, toLeftOut, toText, withWord } from "./line-changes.ts";
import { type NewVariant, withLineBack, withTailored } from "./tailored-book.ts";

export interface TailoringActs {
  /** Ids of the lines that stay as they are because the person said so. */
  readonly settled: ReadonlySet<string>;
  readonly write: (line: TailorLine, text: string, note: string) => void;
  readonly writeAll: (lines: ReadonlyArray<readonly [TailorLine, text: string | null]>) => void;
  readonly leaveOut: (line: TailorLine) => void;
  readonly bringBack: (line: TailorLine) => void;
  /** As the master has it, and not asked about again. */
  readonly keepAsIs: (line: TailorLine) => void;
  /** False where the pointer names no list that could take the word. */
  readonly place: (path: string, word: string) => boolean;
  readonly undo: () => boolean;
}

export const useActs = (desk: BookDesk, begun: NewVariant): TailoringActs => {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef({ desk, settled });
  latest.current = { desk, settled };
  const acts = useMemo((): Omit<TailoringActs, "settled"> => {
    const done: Array<"book" | ReadonlySet<string>> = [];
    /** Saved at once, so that one decision is one step and undo takes back one. */
    const edit = (change: (book: ResumeBook) => ResumeBook, note: string): void => {
      const { desk: at } = latest.current;
      if (change(at.book) === at.book) return;
      at.edit(change, note);
      at.flush();
      done.push("book");
    };
    const editRecord = (change: RecordChange, note: string): void =>
      edit((book) => withTailored(book, begun, change), note);
    const settle = (id: string): void => {
      done.push(latest.current.settled);
      setSettled(new Set([...latest.current.settled, id]));
    };
    return {
      write: (line, text, note) => editRecord(toText(line, text), note),
      writeAll: (lines) =>
        editRecord(
          (record) =>
            lines.reduce(
              (made, [line, text]) => (text === null ? toLeftOut(line) : toText(line, text))(made),
              record,
            ),
          `Took ${lines.length} proposals`,
        ),
      leaveOut: (line) => editRecord(toLeftOut(line), "Left a bullet out"),
      bringBack: (line) => edit((book) => withLineBack(book, begun.posting, line.id), "Brought a line back"),
      keepAsIs: (line) => {
        if (line.now === null)
          edit((book) => withLineBack(book, begun.posting, line.id), "Brought a line back");
        else if (line.now !== line.before) editRecord(toText(line, line.before), "Took a change back");
        settle(line.id);
      },
      place: (path, word) => {
        const change = withWord(latest.current.desk.book.master, path, word);
        if (change !== null) editRecord(change, `Named ${word}`);
        return change !== null;
      },
      undo: () => {
        const last = done.pop();
        if (last === "book") latest.current.desk.walk("undo");
        else if (last !== undefined) setSettled(last);
        return last !== undefined;
      },
    };
  }, [begun]);
  return { ...acts, settled };
};
