/** What a call costs, by the table of `knowledge/models/prices.yml`; and what it counts where the table does not know. */
import { z } from "zod";
import type { ModelAddress } from "#app/ports/model.ts";
import { isLoopback } from "../settings/check-address.ts";

const price = z.strictObject({
  /** US dollars for a million tokens. */
  input: z.number().min(0),
  output: z.number().min(0),
});

export const priceCard = z.strictObject({
  about: z.string().min(1),
  source: z.array(z.string().min(1)).min(1),
  date: z.iso.date(),
  models: z.record(z.string().min(1), price),
});

type Price = z.infer<typeof price>;

export interface Cost {
  /** Null when the price is not known. */
  readonly cost: number | null;
  readonly charged: number;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export type CostOf = (address: ModelAddress, tokens: Tokens) => Cost;

export const createCostOf = ({ models }: z.infer<typeof priceCard>): CostOf => {
  const prices = Object.values(models);
  /** Dearest for dearest: whatever it is, it should not cost more. */
  const dearest: Price = {
    input: Math.max(0, ...prices.map(({ input }) => input)),
    output: Math.max(0, ...prices.map(({ output }) => output)),
  };
  return (address, tokens) => {
    const known = priceOf(address, models);
    const charged = dollars(known ?? dearest, tokens);
    return { cost: known ? charged : null, charged };
  };
};

/** A text of `characters` has at most so many tokens, in any language that a résumé is written in. */
export const tokensOf = (characters: number): number => Math.ceil(characters / 2);

const dollars = ({ input, output }: Price, tokens: Tokens): number =>
  (tokens.input * input + tokens.output * output) / 1_000_000;

const priceOf = (address: ModelAddress, models: Readonly<Record<string, Price>>): Price | null => {
  if (address.kind === "ollama") return free;
  // Resellers write "openai/gpt-4o"; makers add the day of a version, "gpt-4o-2024-08-06".
  const name = address.model
    .toLowerCase()
    .replace(/^.{0,200}\//u, "")
    .replace(/(?:-latest|[-@]\d[\d-]{2,9})$/u, "");
  if (Object.hasOwn(models, name)) return models[name] ?? null;
  return isLoopback(new URL(address.url)) ? free : null;
};

/** The electricity is on the person's own bill. */
const free: Price = { input: 0, output: 0 };
