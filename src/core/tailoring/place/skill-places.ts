/** Where the résumé and the answers name or show each skill, with the fact behind it. */
import type { Fact } from "#core/facts/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

export interface SkillPlace {
  readonly path: string;
  readonly kind: Fact["kind"];
  /** The line, for quoting. */
  readonly text: string;
  /** The word that names the skill there. */
  readonly word: string;
  readonly skill: string;
  /** Ids of the facts that the line is. */
  readonly facts: ReadonlyArray<string>;
}

export interface SkillPlaces {
  /** Places that name exactly this skill. */
  readonly naming: (skill: string) => ReadonlyArray<SkillPlace>;
  /** Places that name a narrower one, which shows it. */
  readonly showing: (skill: string) => ReadonlyArray<SkillPlace>;
  /** A neighbour of it, or a part of a broad field, in a line about work. */
  readonly isNeighbourShown: (skill: string) => SkillPlace | undefined;
}

/** `factsAt` gives the facts of a line; a line that is nobody's fact shows nothing. */
export const skillPlacesOf = (
  marks: ReadonlyArray<Fact>,
  answers: ReadonlyArray<CitableFact>,
  factsAt: (path: string, text: string) => ReadonlyArray<CitableFact>,
  taxonomy: Taxonomy,
  narrower: (skill: string) => ReadonlyArray<string> | undefined,
): SkillPlaces => {
  const written = marks.flatMap((fact) =>
    fact.skills.flatMap(({ skill, span, negated }): ReadonlyArray<SkillPlace> => {
      const facts = negated ? [] : factsAt(fact.path, fact.span.quote);
      if (facts.length === 0) return [];
      const ids = facts.map(({ id }) => id);
      return [
        { path: fact.path, kind: fact.kind, text: fact.span.quote, word: span.quote, skill, facts: ids },
      ];
    }),
  );
  const answered = answers.flatMap(({ id, text }) =>
    taxonomy.mentionsIn(text).map(
      ({ skill, start, end }): SkillPlace => ({
        path: "",
        kind: "bullet",
        text,
        word: text.slice(start, end),
        skill,
        facts: [id],
      }),
    ),
  );
  const places = [...written, ...answered];
  return {
    naming: (skill) => places.filter((place) => place.skill === skill),
    showing: (skill) =>
      places.filter((place) => place.skill !== skill && taxonomy.shownBy(place.skill).has(skill)),
    isNeighbourShown: (skill) =>
      places.find(
        ({ kind, skill: shown }) =>
          kind === "bullet" &&
          (taxonomy.areAdjacent(shown, skill) ||
            narrower(skill)?.some((part) => taxonomy.shownBy(shown).has(part)) === true),
      ),
  };
};
