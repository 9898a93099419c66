/** What a model said, checked against the schema it was asked for; a mistake is told so that the model can mend it. */
import { z } from "zod";
import { err, ok, type Result } from "#core/base/result.ts";
import { objectsIn } from "./objects-in.ts";

export interface BadReply {
  /** For the model: what does not fit, with paths. May repeat its own words. */
  readonly mistake: string;
  /** For people and tables: the same in a word, without any of them. */
  readonly kind: "it was empty" | "it was cut off" | "it was no JSON" | "it did not fit the schema";
}

export interface ReadReply<T> {
  readonly value: T;
  /** The object as the model wrote it. */
  readonly raw: unknown;
}

export const readReply = <T>(
  schema: z.ZodType<T>,
  text: string,
  isCut: boolean,
): Result<ReadReply<T>, BadReply> => {
  let mistake: string | null = null;
  for (const raw of objectsIn(text)) {
    const checked = schema.safeParse(raw);
    if (checked.success) return ok({ value: checked.data, raw });
    mistake = z.prettifyError(checked.error).slice(0, longestMistake);
  }
  if (mistake !== null) return err({ mistake, kind: "it did not fit the schema" });
  if (text.trim() === "") return err({ mistake: "The reply was empty.", kind: "it was empty" });
  if (isCut || text.includes("{"))
    return err({
      mistake: "The JSON ends before it is complete. Answer more briefly.",
      kind: "it was cut off",
    });
  return err({ mistake: "The reply holds no JSON object.", kind: "it was no JSON" });
};

/** A model reads the first mistakes; a thousand of them would be paid for. */
const longestMistake = 2000;

/** What is sent along with the question. Lengths of texts are checked here alone: many servers refuse or crawl on them. */
export const schemaSent = (schema: z.ZodType): object => {
  const { $schema: _, ...sent } = z.toJSONSchema(schema, {
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      delete jsonSchema.minLength;
      delete jsonSchema.maxLength;
    },
  });
  return sent;
};
