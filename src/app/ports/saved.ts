/** What everything that is saved has in common: versions, pages, and the ways in which a change is refused. */

export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

export interface Page<T> {
  readonly items: ReadonlyArray<T>;
  readonly next: string | null;
}

export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly message: string;
}
export interface NoSuchDocument {
  readonly type: "NoSuchDocument";
  readonly message: string;
}
export interface BadCursor {
  readonly type: "BadCursor";
  readonly message: string;
}
