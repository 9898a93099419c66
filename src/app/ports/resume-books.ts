/** The résumés that are kept and edited: each a master with its variants, and every step of their history. */
import type { Result } from "#core/base/result.ts";
import type { ResumeBook } from "#core/resume-record/index.ts";
import type { BadCursor, NoSuchDocument, Page, VersionConflict } from "./saved.ts";

export interface ResumeBooks {
  readonly add: (book: ResumeBook, from: BookOrigin) => Promise<Result<OpenBook, NoSuchDocument>>;
  /** Newest first; deleted ones only when asked for. */
  readonly list: (
    cursor: string | null,
    limit: number,
    deleted: boolean,
  ) => Promise<Result<Page<SavedBook>, BadCursor>>;
  readonly find: (id: string) => Promise<Result<OpenBook, NoSuchDocument>>;
  /** A new step after the one that is shown; the same book again is no step. */
  readonly save: (
    id: string,
    book: ResumeBook,
    note: string,
    ifMatch: string | null,
  ) => Promise<Result<OpenBook, NoSuchDocument | VersionConflict>>;
  /** Back to the step before, or forward to the newest one after; nothing is lost by either. */
  readonly walk: (
    id: string,
    direction: "undo" | "redo",
    ifMatch: string | null,
  ) => Promise<Result<OpenBook, NoSuchDocument | VersionConflict | NothingToDo>>;
  /** What a step held, as a new step. */
  readonly restore: (
    id: string,
    step: number,
    ifMatch: string | null,
  ) => Promise<Result<OpenBook, NoSuchDocument | VersionConflict | NoSuchStep>>;
  /** Newest step first. */
  readonly history: (
    id: string,
    cursor: string | null,
    limit: number,
  ) => Promise<Result<Page<BookStep>, NoSuchDocument | BadCursor>>;
  readonly step: (
    id: string,
    step: number,
  ) => Promise<Result<BookStep & { readonly book: ResumeBook }, NoSuchDocument | NoSuchStep>>;
  /** Out of the list and closed, with its history kept until it is recovered; or gone with all of it. */
  readonly remove: (id: string, forever: boolean) => Promise<Result<null, NoSuchDocument>>;
  readonly recover: (id: string) => Promise<Result<OpenBook, NoSuchDocument>>;
}

export interface BookOrigin {
  readonly note: string;
  /** The saved résumé file that it was read from. */
  readonly resume: string | null;
}

export interface SavedBook {
  /** UUID, version 7: sorts by creation. */
  readonly id: string;
  /** Name and label of the person, as the master states them. */
  readonly name: string;
  readonly label: string;
  readonly variants: number;
  readonly resume: string | null;
  /** Grows with every save, undo, redo and restore; the ETag. */
  readonly version: string;
  /** The step of the history that is shown. */
  readonly step: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export type OpenBook = SavedBook & { readonly book: ResumeBook };

export interface BookStep {
  /** From 1, in the order of saving. */
  readonly step: number;
  /** The step that it was made from; null for the first. */
  readonly parent: number | null;
  readonly note: string;
  readonly at: string;
  readonly isHead: boolean;
}

export interface NoSuchStep {
  readonly type: "NoSuchStep";
  readonly message: string;
}
export interface NothingToDo {
  readonly type: "NothingToUndo" | "NothingToRedo";
  readonly message: string;
}
