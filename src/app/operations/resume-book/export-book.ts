/** A kept résumé, or one of its variants, as a text file to take along. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { err, ok } from "#core/base/result.ts";
import { applyVariant, jsonResumeOf, type ResumeBook, type ResumeRecord } from "#core/resume-record/index.ts";
import { markdownOf, plainTextOf, portalBlocksOf } from "#core/resume-text/index.ts";

const forms = ["json", "txt", "md", "portal"] as const;
type Form = (typeof forms)[number];

const input = z.strictObject({
  id: z.uuid(),
  to: z.enum(forms).default("json"),
  ids: z
    .boolean()
    .default(false)
    .describe("in JSON, keep the ids of entries and bullets, so that variants find them again"),
  variant: z
    .string()
    .max(60)
    .nullable()
    .default(null)
    .describe("id or name of a variant; the master when absent"),
});

const output = z.object({
  name: z.string(),
  mediaType: z.string(),
  text: z.string(),
  gone: z.int().describe("overrides of the variant whose line the master no longer has"),
});

interface NoSuchVariant {
  readonly type: "NoSuchVariant";
  readonly message: string;
}

export const exportBook: Operation<
  z.infer<typeof input>,
  z.infer<typeof output>,
  NoSuchDocument | NoSuchVariant,
  WorkspaceDep
> = {
  noun: "resume-book",
  verb: "export",
  summary: "Give a kept résumé or a variant as JSON Resume, text, Markdown or blocks for portals.",
  input,
  output,
  statusByError: { NoSuchDocument: 404, NoSuchVariant: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/resume-books/{id}/export", success: 200 },
  cli: {
    words: ["resume", "book", "export"],
    parameters: [
      { kind: "word", field: "id", name: "ID", summary: "as listed by resume book list" },
      { kind: "option", field: "to", flag: "to", summary: forms.join(", ") },
      { kind: "option", field: "ids", flag: "ids", summary: "keep the ids of entries and bullets in JSON" },
      { kind: "option", field: "variant", flag: "variant", summary: "id or name of a variant" },
    ],
    example: "mettle resume book export 01890000-0000-7000-8000-000000000000 --to md",
  },
  print: ({ text }) => text,
  file: ({ name, mediaType, text, gone }) => ({
    file: { name, mediaType, content: { text } },
    rest: { name, mediaType, gone },
  }),
  run: async ({ workspace }, { id, to, ids, variant }) => {
    const found = await (await workspace()).books.find(id);
    if (!found.ok) return found;
    const shown = shownRecord(found.value.book, variant);
    if (shown === null) {
      return err({
        type: "NoSuchVariant",
        message: `There is no variant ${variant}. Show the résumé to list them.`,
      });
    }
    const { record, gone } = shown;
    return ok({
      name: `${fileNameOf(record)}.${endings[to]}`,
      mediaType: mediaTypes[to],
      text: textOf(record, to, ids),
      gone,
    });
  },
};

const shownRecord = (
  { master, variants }: ResumeBook,
  wanted: string | null,
): { readonly record: ResumeRecord; readonly gone: number } | null => {
  if (wanted === null) return { record: master, gone: 0 };
  const variant = variants.find(({ id, name }) => id === wanted || name === wanted);
  if (!variant) return null;
  const { record, gone } = applyVariant(master, variant);
  return { record, gone: gone.length };
};

const textOf = (record: ResumeRecord, to: Form, ids: boolean): string => {
  switch (to) {
    case "json":
      return `${JSON.stringify(jsonResumeOf(record, { ids }), null, 2)}\n`;
    case "txt":
      return plainTextOf(record);
    case "md":
      return markdownOf(record);
    case "portal":
      return portalBlocksOf(record)
        .map(({ label, text }) => `== ${label} ==\n${text}\n`)
        .join("\n");
  }
};

/** "Zoë Müller" → "Zoë-Müller-resume". */
const fileNameOf = ({ basics }: ResumeRecord): string =>
  [...(basics.name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []), "resume"].join("-").slice(0, 100);

const endings: Readonly<Record<Form, string>> = { json: "json", txt: "txt", md: "md", portal: "portal.txt" };
const mediaTypes: Readonly<Record<Form, string>> = {
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  portal: "text/plain; charset=utf-8",
};
