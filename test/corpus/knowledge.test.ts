/** The knowledge as a whole: no mistake, enough of it, and every card its own. */
import { expect, test } from "vitest";
import { catalogue, mistakes } from "../support/catalogue.ts";

test("every card is valid, cites a source and points only at cards that exist", () => {
  expect(mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
});

test("there are at least 1,500 skills, the fourteen archetypes and the four rejection patterns", () => {
  expect(catalogue.skills.length).toBeGreaterThanOrEqual(1500);
  expect(catalogue.archetypes).toHaveLength(14);
  expect(catalogue.patterns).toHaveLength(4);
});

test("the weights of the scored blocks add up to one", () => {
  const sum = Object.values(catalogue.rubric.weights).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 10);
});

test("names that are ordinary words count only in context or in their exact spelling", () => {
  const loose = ["go", "c", "r", "express", "spring", "swift", "rust", "chef", "helm", "ray"].filter((word) =>
    catalogue.skills.some(
      ({ name, aliases, exact, context }) =>
        [name, ...aliases].some((alias) => alias.toLowerCase() === word && !exact.includes(alias)) &&
        !context,
    ),
  );
  expect(loose).toEqual([]);
});

test("no implication leads back to where it began", () => {
  const byId = new Map(catalogue.skills.map((card) => [card.id, card]));
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(byId.get(start)?.implies ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(byId.get(id)?.implies ?? []));
    }
    return false;
  };
  expect(catalogue.skills.filter(({ id }) => leadsBack(id)).map(({ id }) => id)).toEqual([]);
});

test("prose cards do not repeat each other", () => {
  const proses = [
    ...catalogue.inventory.map(({ id, scepticAsks }) => ({ id, text: scepticAsks.join(" ") })),
    ...catalogue.labs.map(({ id, proves }) => ({ id, text: proves })),
    ...catalogue.resources.map(({ id, bestFor }) => ({ id, text: bestFor })),
    ...catalogue.patterns.map(({ id, recovery }) => ({ id, text: recovery })),
  ].map(({ id, text }) => ({ id, words: new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) }));
  const alike = proses.flatMap((one, index) =>
    proses
      .slice(index + 1)
      .filter((other) => {
        const shared = [...one.words].filter((word) => other.words.has(word)).length;
        return shared / (one.words.size + other.words.size - shared) > 0.6;
      })
      .map((other) => `${one.id} ~ ${other.id}`),
  );
  expect(alike).toEqual([]);
});
