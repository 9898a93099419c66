/** What a schema cannot see: that a card points only at cards that exist, and that a spelling belongs to one skill. */
import type { Catalogue, SkillCard } from "#core/catalogue/index.ts";
import type { Mistake } from "./read-yaml.ts";

/** Where each card stands: `labs/outbox`, or `skills/messaging.yml/kafka` (a repeated id stands in two files). */
export type Places = Map<string, Place>;

interface Place {
  readonly file: string;
  readonly lineOf: (path: ReadonlyArray<PropertyKey>) => number;
}

export const crossCheck = (catalogue: Catalogue, places: Places): ReadonlyArray<Mistake> => {
  const mistakeAt = (card: string, path: ReadonlyArray<PropertyKey>, message: string): Mistake => {
    const place = places.get(card);
    return { file: place?.file ?? card, line: place?.lineOf(path) ?? 1, message };
  };
  return [
    ...danglingSkills(catalogue, mistakeAt),
    ...sharedSpellings(catalogue, mistakeAt),
    ...repeatedIds(catalogue, mistakeAt),
  ];
};

type MistakeAt = (card: string, path: ReadonlyArray<PropertyKey>, message: string) => Mistake;

const placeOf = ({ family, id }: SkillCard): string => `skills/${family}.yml/${id}`;

const danglingSkills = (catalogue: Catalogue, mistakeAt: MistakeAt): ReadonlyArray<Mistake> => {
  const known = new Set(catalogue.skills.map(({ id }) => id));
  const unknown = (card: string, path: ReadonlyArray<PropertyKey>, ids: ReadonlyArray<string>) =>
    ids.flatMap((id, index) =>
      known.has(id) ? [] : [mistakeAt(card, [...path, index], `${path.join(".")}: no skill card "${id}"`)],
    );
  const listed = ["inventory", "labs", "resources"] as const;
  return [
    ...catalogue.skills.flatMap((card) => unknown(placeOf(card), ["implies"], card.implies)),
    ...listed.flatMap((section) =>
      catalogue[section].flatMap(({ id, skills }) => unknown(`${section}/${id}`, ["skills"], skills)),
    ),
    ...catalogue.archetypes.flatMap(({ id, skills }) =>
      skills.flatMap((group, index) =>
        unknown(`archetypes/${id}`, ["skills", index, "skills"], group.skills),
      ),
    ),
  ];
};

const sharedSpellings = ({ skills }: Catalogue, mistakeAt: MistakeAt): ReadonlyArray<Mistake> => {
  const ownerBySpelling = new Map<string, string>();
  const mistakes: Array<Mistake> = [];
  for (const card of skills) {
    const { id, name, aliases, exact } = card;
    // An exact spelling may differ from another card's alias in case alone ("GO" the tool, "Go" the language).
    const loose = [name, ...aliases].map((alias) => (exact.includes(alias) ? alias : alias.toLowerCase()));
    for (const spelling of new Set([...loose, ...exact])) {
      const owner = ownerBySpelling.get(spelling);
      if (owner === undefined) ownerBySpelling.set(spelling, id);
      else if (owner !== id)
        mistakes.push(mistakeAt(placeOf(card), [], `${id}: "${spelling}" already names ${owner}`));
    }
  }
  return mistakes;
};

const repeatedIds = ({ skills }: Catalogue, mistakeAt: MistakeAt): ReadonlyArray<Mistake> => {
  const familyById = new Map<string, string>();
  return skills.flatMap((card) => {
    const first = familyById.get(card.id);
    familyById.set(card.id, first ?? card.family);
    return first === undefined
      ? []
      : [mistakeAt(placeOf(card), [], `${card.id}: already a card of skills/${first}.yml`)];
  });
};
