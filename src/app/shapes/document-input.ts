/** A file as a request carries it: its text, or its bytes as base64. Limits are those of `adapters/documents`. */
import { z } from "zod";

/** 8 MB of file is 10.7 million characters of base64. */
const largestBase64 = 11_200_000;

/** No file system and no database keeps a NUL in a name. */
const name = z
  .string()
  .max(255)
  .refine((text) => !text.includes("\0"), "holds a NUL sign")
  .default("");

export const documentInput = z.union([
  z.strictObject({ name, text: z.string().max(8_000_000) }),
  z.strictObject({ name, base64: z.base64().max(largestBase64) }),
]);

export type DocumentInput = z.infer<typeof documentInput>;
