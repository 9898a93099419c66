/** `model.json` and `model.key` in the data folder: the setting, and apart from it the key, both for their owner only. */
import { join } from "node:path";
import { z } from "zod";
import type { BadModelSetting, WantedModel } from "#app/ports/model.ts";
import { ok, type Result } from "#core/base/result.ts";
import { refused } from "./check-address.ts";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "./private-file.ts";

export interface StoredSetting {
  readonly read: () => Result<Stored | null, BadModelSetting>;
  readonly readKey: () => Result<string | null, BadModelSetting>;
  /** A new key, none any more, or the one that is there. */
  readonly write: (
    stored: Stored,
    key: { readonly is: string } | "none" | "kept",
  ) => Result<null, BadModelSetting>;
  readonly remove: () => Result<null, BadModelSetting>;
}

export type Stored = Omit<WantedModel, "key">;

const addressShape = z.strictObject({
  kind: z.enum(["openai-compatible", "anthropic", "ollama"]),
  url: z.string().max(500),
  model: z.string().max(200),
});

const storedShape: z.ZodType<Stored> = addressShape.extend({
  budget: z.number().min(0).max(1_000_000).nullable(),
  fallbacks: z.array(addressShape).max(5),
});

export const storedSetting = (folder: string): StoredSetting => {
  const settingFile = join(folder, "model.json");
  const keyFile = join(folder, "model.key");
  return {
    read: () => {
      const file = readPrivateFile(settingFile);
      if (!file.ok || file.value === null) return file.ok ? ok(null) : file;
      const parsed = storedShape.safeParse(parsedJson(file.value));
      return parsed.success
        ? ok(parsed.data)
        : refused(`${settingFile} is not as Mettle writes it. Delete it, then set the model again.`);
    },
    readKey: () => {
      const file = readPrivateFile(keyFile);
      return file.ok ? ok(file.value?.trim() ?? null) : file;
    },
    write: (stored, key) => {
      // The old key goes first, so that it never lies beside an address that it was not given for.
      const cleared = key === "kept" ? ok(null) : removePrivateFile(keyFile);
      if (!cleared.ok) return cleared;
      const written = writePrivateFile(settingFile, `${JSON.stringify(stored, null, 2)}\n`);
      if (!written.ok || typeof key === "string") return written;
      return writePrivateFile(keyFile, `${key.is}\n`);
    },
    remove: () => {
      const removed = removePrivateFile(keyFile);
      return removed.ok ? removePrivateFile(settingFile) : removed;
    },
  };
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
