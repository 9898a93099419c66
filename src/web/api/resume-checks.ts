/** A file read back as the systems of employers read it. */
import type { CheckedFile } from "#app/shapes/check-shape.ts";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Resume } from "#core/resume/index.ts";
import { request } from "./request.ts";

export type { CheckedFile };

/** `resume`: the record that the file should hold; null compares with our own reading of the file. */
export const checkFile = async (file: DocumentInput, resume: Resume | null): Promise<CheckedFile> =>
  (await request<CheckedFile>("/v1/resume-checks", { method: "POST", body: { file, resume } })).value;
