/** The bytes of a saved résumé as they were given, so that the import screen can show its page beside the fields. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { idInput } from "#app/shapes/saved-shape.ts";
import { ok } from "#core/base/result.ts";

const output = z.object({ name: z.string(), mediaType: z.string(), base64: z.base64() });
type ResumeFile = z.infer<typeof output>;

export const showResumeFile: Operation<z.infer<typeof idInput>, ResumeFile, NoSuchDocument, WorkspaceDep> = {
  noun: "resume",
  verb: "file",
  summary: "Give back the file of a saved résumé, unchanged.",
  input: idInput,
  output,
  statusByError: { NoSuchDocument: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/resumes/{id}/file", success: 200 },
  cli: null,
  run: async ({ workspace }, { id }) => {
    const found = await (await workspace()).resumes.find(id);
    if (!found.ok) return found;
    const { name, base64 } = found.value.file;
    return ok({ name, mediaType: mediaTypeOf(name, base64), base64 });
  },
};

/** The first bytes decide where they can; a name alone may lie. */
const mediaTypeOf = (name: string, base64: string): string => {
  const byBytes = typesByStart.find(([start]) => base64.startsWith(start));
  if (byBytes) return byBytes[1];
  return typesByEnding.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? "text/plain";
};

/** "%PDF-" and the first bytes of a zip, as base64 begins with them. */
const typesByStart: ReadonlyArray<readonly [string, string]> = [
  ["JVBERi", "application/pdf"],
  ["UEsDB", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
];

const typesByEnding: ReadonlyMap<string, string> = new Map([
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["json", "application/json"],
]);
