/** How far the work reached: the widest word or figure of the line. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Fact } from "../fact.ts";
import type { Statement } from "../statement.ts";
import { phraseFinderOf } from "../text/phrase-finder.ts";

const LEVELS = ["endpoint", "service", "team", "teams", "company"] as const;

export const scopeReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "scope-words", LEVELS);
  return ({ words, quantities, line }: Statement): Fact["scope"] => {
    const named = find(words).map(({ group, start, end }) => ({ level: group, start, end }));
    // "14 engineering teams" names the scope better than the word "teams" does.
    const counted = quantities
      .filter(({ unit, value }) => (unit === "team" || unit === "squad") && value > 1)
      .map(({ start, end }) => ({ level: "teams" as const, start, end }));
    const [first, ...rest] = [...counted, ...named];
    if (first === undefined) return null;
    const widest = rest.reduce(
      (most, one) => (LEVELS.indexOf(one.level) > LEVELS.indexOf(most.level) ? one : most),
      first,
    );
    return { level: widest.level, span: line.cite(widest.start, widest.end) };
  };
};
