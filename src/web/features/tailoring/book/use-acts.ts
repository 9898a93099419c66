/** What the person decides: a change of the variant, saved as a step of its history, or that a line stays as it is. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ResumeBook } from "#core/resume-record/index.ts";
import type { BookDesk } from "#web/features/resume/editor/use-book.ts";
import type { TailorLine } from "../lines/line.ts";
import { type RecordChange, toLeftOut, toText, withWord } from "./line-changes.ts";
import { keepSettled, readSettled } from "./settled-lines.ts";
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

/** What one undo takes back. */
interface Done {
  /** Whether the history of the résumé has a step more. */
  readonly isSaved: boolean;
  readonly settled: ReadonlySet<string>;
}

export const useActs = (desk: BookDesk, begun: NewVariant): TailoringActs => {
  const book = desk.saved.id;
  const [settled, setSettled] = useState(() => readSettled(book, begun.posting));
  useEffect(() => keepSettled(book, begun.posting, settled), [book, begun.posting, settled]);
  const latest = useRef({ desk, settled });
  latest.current = { desk, settled };
  const acts = useMemo((): Omit<TailoringActs, "settled"> => {
    const done: Array<Done> = [];
    /** Saved at once, so that one decision is one step and undo takes back one. */
    const edit = (change: (book: ResumeBook) => ResumeBook, note: string): boolean => {
      const { desk: at } = latest.current;
      if (change(at.book) === at.book) return false;
      at.edit(change, note);
      at.flush();
      return true;
    };
    const decide = (change: (book: ResumeBook) => ResumeBook, note: string): void => {
      if (edit(change, note)) done.push({ isSaved: true, settled: latest.current.settled });
    };
    const decideRecord = (change: RecordChange, note: string): void =>
      decide((book) => withTailored(book, begun, change), note);
    const bringBack = (line: TailorLine) => (book: ResumeBook) => withLineBack(book, begun.posting, line.id);
    const asInMaster = (line: TailorLine) =>
      line.now === null
        ? bringBack(line)
        : (book: ResumeBook) => withTailored(book, begun, toText(line, line.before));
    return {
      write: (line, text, note) => decideRecord(toText(line, text), note),
      writeAll: (lines) =>
        decideRecord(
          (record) =>
            lines.reduce(
              (made, [line, text]) => (text === null ? toLeftOut(line) : toText(line, text))(made),
              record,
            ),
          `Took ${lines.length} proposals`,
        ),
      leaveOut: (line) => decideRecord(toLeftOut(line), "Left a bullet out"),
      bringBack: (line) => decide(bringBack(line), "Brought a line back"),
      keepAsIs: (line) => {
        const isSaved = line.now !== line.before && edit(asInMaster(line), "Took a change back");
        done.push({ isSaved, settled: latest.current.settled });
        setSettled(new Set([...latest.current.settled, line.id]));
      },
      place: (path, word) => {
        const change = withWord(latest.current.desk.book.master, path, word);
        if (change !== null) decideRecord(change, `Named ${word}`);
        return change !== null;
      },
      undo: () => {
        const last = done.pop();
        if (last === undefined) return false;
        if (last.isSaved) latest.current.desk.walk("undo");
        setSettled(last.settled);
        return true;
      },
    };
  }, [begun]);
  return { ...acts, settled };
};
