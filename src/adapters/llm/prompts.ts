/**
 * The prompts of `knowledge/prompts/`: one file a version, `tailor-bullet@1.yml`, never changed once it was released, so
 * that a row of the table names what was asked. What fills a place is untrusted, so places stand in the question only.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { invariant } from "#core/base/invariant.ts";

const promptCard = z
  .strictObject({
    about: z.string().min(1),
    source: z.array(z.string().min(1)).min(1),
    date: z.iso.date(),
    /** How much the model may say. */
    maxTokens: z.number().int().min(16).max(4000),
    system: z.string().min(1),
    user: z.string().min(1),
  })
  .refine(
    ({ system }) => placesIn(system).length === 0,
    "a place in `system`: what fills it could give orders",
  );

export interface Prompt {
  readonly maxTokens: number;
  readonly system: string;
  readonly user: string;
  readonly places: ReadonlyArray<string>;
}

/** `folder` is `knowledge/prompts`. */
export const readPrompt = (folder: string, id: string): Prompt => {
  invariant(/^[a-z][a-z0-9-]{0,60}@\d{1,4}$/u.test(id), `"${id}" names no prompt`);
  const card = promptCard.parse(parse(readFileSync(join(folder, `${id}.yml`), "utf8")));
  return { ...card, places: placesIn(card.user) };
};

/** One pass, so that a value that looks like a place stays what it is. */
export const filled = ({ user, places }: Prompt, values: Readonly<Record<string, string>>): string => {
  const missing = places.filter((place) => !Object.hasOwn(values, place));
  invariant(missing.length === 0, `a prompt without its ${missing.join(", ")}`);
  return user.replaceAll(place, (_, name: string) => values[name] ?? "");
};

const place = /\{\{([a-zA-Z]{1,40})\}\}/gu;

const placesIn = (text: string): ReadonlyArray<string> => [
  ...new Set([...text.matchAll(place)].map(([, name]) => name ?? "")),
];
