/** What a person saved: profile, résumés, postings and their decisions. Every change is one transaction with its event. */
import type { Result } from "#core/base/result.ts";
import type { Profile } from "#core/evaluation/index.ts";
import type { FileContent } from "./documents.ts";
import type { FactLedger } from "./fact-ledger.ts";
import type { ResumeBooks } from "./resume-books.ts";
import type { BadCursor, NoSuchDocument, Page, VersionConflict, Versioned } from "./saved.ts";

export type { BadCursor, NoSuchDocument, Page, VersionConflict, Versioned };

export interface Workspace {
  readonly profile: {
    /** The empty profile, version "0", until one is saved. */
    readonly read: () => Promise<Versioned<Profile>>;
    readonly replace: (
      profile: Profile,
      ifMatch: string | null,
    ) => Promise<Result<Versioned<Profile>, VersionConflict>>;
  };
  readonly resumes: DocumentShelf<SavedDocument>;
  readonly postings: DocumentShelf<SavedPosting> & {
    readonly decide: (
      id: string,
      decision: Decision,
      ifMatch: string | null,
    ) => Promise<Result<SavedPosting, NoSuchDocument | VersionConflict>>;
  };
  readonly books: ResumeBooks;
  readonly facts: FactLedger;
  /** Every row as JSON lines, so that nothing is locked in; the order is stable. */
  readonly exportLines: () => AsyncIterable<string>;
  /** Deletes every row of the person. */
  readonly erase: () => Promise<void>;
  /** What is stored where: rows by table, bytes on disk. */
  readonly describe: () => Promise<WorkspaceContents>;
}

export interface DocumentShelf<T extends SavedDocument> {
  readonly add: (
    file: FileContent,
    about: { readonly title: string | null; readonly company: string | null },
  ) => Promise<T>;
  /** Newest first. `cursor` is opaque: what `next` gave. */
  readonly list: (cursor: string | null, limit: number) => Promise<Result<Page<T>, BadCursor>>;
  readonly find: (id: string) => Promise<Result<T & { readonly file: FileBytes }, NoSuchDocument>>;
  readonly remove: (id: string) => Promise<Result<null, NoSuchDocument>>;
}

export type FileBytes = Extract<FileContent, { readonly base64: string }>;

export interface SavedDocument {
  /** UUID, version 7: sorts by creation. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface SavedPosting extends SavedDocument, Decision {
  readonly title: string | null;
  readonly company: string | null;
  /** Changes with every decision; the ETag. */
  readonly version: string;
}

export interface Decision {
  readonly decision: "keep" | "skip" | null;
  readonly reason: string | null;
}

export interface WorkspaceContents {
  readonly place: string;
  readonly rowsByTable: Readonly<Record<string, number>>;
  readonly bytes: number;
}

export interface WorkspaceDep {
  /** Starts or adopts the database on first use; a pure command never calls it. */
  readonly workspace: () => Promise<Workspace>;
}
