/** A saved résumé as it is read today, and the file itself for its picture. */
import type { SavedDocument } from "#app/ports/workspace.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { request } from "./request.ts";

export type SavedReading = SavedDocument & { readonly reading: ResumeReading };

export const readSavedResume = async (id: string): Promise<SavedReading> =>
  (await request<SavedReading>(`/v1/resumes/${encodeURIComponent(id)}`)).value;

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes as they were given. */
export const readSavedFile = async (id: string): Promise<SavedFile> => {
  const { value } = await request<{ name: string; base64?: string; text?: string }>(
    `/v1/resumes/${encodeURIComponent(id)}/file`,
  );
  return { name: value.name, bytes: bytesOf(value) };
};

const bytesOf = ({ base64, text }: { base64?: string; text?: string }): Uint8Array<ArrayBuffer> =>
  base64 === undefined
    ? new TextEncoder().encode(text ?? "")
    : Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
