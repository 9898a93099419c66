/** What can be done with a line, by key and by button alike. */
import type { TailorLine } from "./line.ts";

export type LineMode = "read" | "edit" | "ask";

export interface LineActs {
  readonly point: (key: string) => void;
  readonly setMode: (mode: LineMode) => void;
  readonly accept: (line: TailorLine, text: string) => void;
  readonly write: (line: TailorLine, text: string) => void;
  readonly reject: (line: TailorLine) => void;
  readonly leaveOut: (line: TailorLine) => void;
  readonly bringBack: (line: TailorLine) => void;
}
