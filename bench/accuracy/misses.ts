/** What was read wrong, one line each, so that causes can be mended and not only rates watched. */
import type { Posting } from "#core/posting/index.ts";
import type { CanonicalNames } from "./canonical-names.ts";
import type { Gold } from "./gold.ts";
import { isPayRight, type Pair, scalarFields } from "./score-fields.ts";

export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly gold: string;
  readonly ours: string;
  /** The words that our reading stands on, as far as there are any. */
  readonly quote: string;
}

export const missesOf = (
  gold: Gold,
  pairs: ReadonlyArray<Pair>,
  postingById: ReadonlyMap<string, Posting>,
  names: CanonicalNames,
): ReadonlyArray<Miss> =>
  pairs.flatMap((pair) => [
    ...fieldMisses(pair, postingById.get(pair.gold.id)),
    ...skillMisses(gold, pair, quotesOf(postingById.get(pair.gold.id), names)),
  ]);

const quoteByField = {
  archetype: undefined,
  level: "level",
  min_years: "years",
  remote: "remote",
  visa: "workRights",
  employment: "employment",
} as const;

const fieldMisses = (pair: Pair, posting: Posting | undefined): ReadonlyArray<Miss> => {
  const { gold, predicted } = pair;
  const misses: Array<Miss> = [];
  for (const field of scalarFields) {
    if (gold[field] === predicted[field]) continue;
    const place = quoteByField[field];
    const because = place === undefined ? posting?.archetype.because : posting?.because[place];
    const quote = (because ?? []).flatMap((reason) => ("quote" in reason ? [reason.quote] : [])).join(" … ");
    misses.push({ id: gold.id, field, gold: `${gold[field]}`, ours: `${predicted[field]}`, quote });
  }
  if (!isPayRight(pair)) {
    const [want, got] = [JSON.stringify(gold.comp), JSON.stringify(predicted.comp)];
    misses.push({ id: gold.id, field: "comp", gold: want, ours: got, quote: posting?.pay?.quote ?? "" });
  }
  return misses;
};

const skillMisses = (
  { kindByName }: Gold,
  { gold, predicted }: Pair,
  quoteByName: ReadonlyMap<string, string>,
): ReadonlyArray<Miss> => {
  const sideByName = (label: Pair["predicted"]): ReadonlyMap<string, string> =>
    new Map([
      ...label.stack.map((name) => [name, "stack"] as const),
      ...label.nice_to_have.map((name) => [name, "nice"] as const),
      ...label.must_any.flat().map((name) => [name, "any"] as const),
      ...label.must_have.map((name) => [name, "must"] as const),
    ]);
  const [want, got] = [sideByName(gold), sideByName(predicted)];
  return [...new Set([...want.keys(), ...got.keys()])].flatMap((name) => {
    const [wanted, found] = [want.get(name), got.get(name)];
    const isNeutral =
      wanted === found || (wanted === undefined && (found === "stack" || !kindByName.has(name)));
    if (isNeutral) return [];
    const kind = kindByName.get(name) ?? "";
    const quote = quoteByName.get(name) ?? "";
    return [{ id: gold.id, field: `${kind} ${name}`, gold: wanted ?? "-", ours: found ?? "-", quote }];
  });
};

const quotesOf = (posting: Posting | undefined, { nameOf }: CanonicalNames): ReadonlyMap<string, string> =>
  new Map(
    (posting?.requirements ?? []).flatMap(({ anyOf, span }) =>
      anyOf.map(({ skill, name }) => [nameOf(skill, name, span.quote), around(posting, span)] as const),
    ),
  );

/** The words around, since the reason of a wrong tier is beside the skill. */
const around = (posting: Posting | undefined, { start, end }: { start: number; end: number }): string =>
  (posting?.text ?? "").slice(Math.max(0, start - 50), end + 40).replaceAll("\n", "⏎");
