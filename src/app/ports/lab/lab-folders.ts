/** The folders that people work in, and what Mettle ships for them: contracts and starters. */
import type { Result } from "#core/base/result.ts";
import type { Sensitivity } from "#core/labs/index.ts";
import type { CandidateCommand } from "./lab-runner.ts";

/** `lab.json`, as a candidate writes it; its `run` and `build` are command lines, split at spaces and quotes. */
export interface LabFolder {
  /** Absolute. */
  readonly folder: string;
  /** Kebab name, from "payments@1". */
  readonly lab: string;
  readonly command: CandidateCommand;
}

export interface LabFolderFailure {
  readonly type:
    | "NoLabFile"
    | "BadLabFile"
    | "OtherLab"
    | "FolderNotEmpty"
    | "FolderNotWritable"
    | "NoStarter";
  readonly message: string;
}

export interface StartedFolder {
  readonly folder: string;
  /** Relative to the folder. */
  readonly files: ReadonlyArray<string>;
  /** What must be done before the first run, e.g. `npm install`; empty when nothing. */
  readonly before: ReadonlyArray<string>;
}

export interface LabFolders {
  /** Languages with a starter for a lab, the most complete first. */
  readonly languages: (lab: string) => ReadonlyArray<string>;
  /** The contract, in Markdown. */
  readonly contract: (lab: string) => string;
  /** How many of the lab's mutants this harness caught when it was released; null while that was not measured. */
  readonly sensitivity: (lab: string) => Sensitivity | null;
  /** Copies a starter and the contract. Never writes over a file that is there. */
  readonly start: (
    lab: string,
    language: string,
    folder: string,
    notes: string,
  ) => Result<StartedFolder, LabFolderFailure>;
  /** `lab` null: whatever the file says. `words` replace the file's `run`; then the file may be absent. */
  readonly read: (
    folder: string,
    lab: string | null,
    words: ReadonlyArray<string>,
  ) => Result<LabFolder, LabFolderFailure>;
  /** Writes a file that a person asked for beside their work; the absolute path. */
  readonly write: (folder: string, name: string, text: string) => Result<string, LabFolderFailure>;
}

export interface LabFoldersDep {
  readonly labFolders: LabFolders;
}
