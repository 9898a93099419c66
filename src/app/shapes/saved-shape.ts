/** Saved documents on the wire, and the opaque-cursor page they come in. */
import { z } from "zod";

export const savedResume = z
  .object({ id: z.uuid(), name: z.string(), createdAt: z.iso.datetime() })
  .meta({ id: "SavedResume" });

export const savedPosting = savedResume
  .extend({
    title: z.string().nullable(),
    company: z.string().nullable(),
    decision: z.enum(["keep", "skip"]).nullable(),
    reason: z.string().nullable(),
    version: z.string(),
  })
  .meta({ id: "SavedPosting" });

export const pageRequest = z.strictObject({
  cursor: z.string().max(200).nullable().default(null).describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item).readonly(), next: z.string().nullable() });

export const idInput = z.strictObject({ id: z.uuid() });
