import { err, type Result } from "#core/base/result.ts";
import type { ResumeReading } from "./resume.ts";
export const readJsonResume = (_text: string): Result<ResumeReading, BrokenJson | WrongShape> =>
  err({ type: "BrokenJson", offset: 0, message: "" });
export interface BrokenJson {
  readonly type: "BrokenJson";
  readonly offset: number;
  readonly message: string;
}
export interface WrongShape {
  readonly type: "WrongShape";
  readonly path: string;
  readonly message: string;
}
