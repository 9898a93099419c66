/** What a schema cannot see: that a card points only at cards that exist, and that a spelling belongs to one skill. */
import type { Catalogue } from "#core/catalogue/index.ts";
import type { Mistake } from "./read-yaml.ts";

export const crossCheck = (catalogue: Catalogue): ReadonlyArray<Mistake> => [
  ...danglingSkills(catalogue),
  ...sharedSpellings(catalogue),
  ...repeatedIds(catalogue),
];

const danglingSkills = (catalogue: Catalogue): ReadonlyArray<Mistake> => {
  const known = new Set(catalogue.skills.map(({ id }) => id));
  const unknown = (file: string, place: string, ids: ReadonlyArray<string>): ReadonlyArray<Mistake> =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ file, line: 1, message: `${place}: no skill card "${id}"` }));
  return [
    ...catalogue.skills.flatMap((card) =>
      unknown(`skills/${card.family}.yml`, `${card.id}.implies`, card.implies),
    ),
    ...catalogue.inventory.flatMap((card) => unknown(`inventory/${card.id}.yml`, "skills", card.skills)),
    ...catalogue.labs.flatMap((card) => unknown(`labs/${card.id}.yml`, "skills", card.skills)),
    ...catalogue.resources.flatMap((card) => unknown(`resources/${card.id}.yml`, "skills", card.skills)),
    ...catalogue.archetypes.flatMap((card) =>
      unknown(
        `archetypes/${card.id}.yml`,
        "skills",
        card.skills.flatMap(({ skills }) => skills),
      ),
    ),
  ];
};

const sharedSpellings = ({ skills }: Catalogue): ReadonlyArray<Mistake> => {
  const ownerBySpelling = new Map<string, string>();
  const mistakes: Array<Mistake> = [];
  for (const { id, family, name, aliases, exact } of skills) {
    // An exact spelling may differ from another card's alias in case alone ("GO" the tool, "Go" the language).
    const loose = [name, ...aliases].map((alias) => (exact.includes(alias) ? alias : alias.toLowerCase()));
    for (const spelling of new Set([...loose, ...exact])) {
      const owner = ownerBySpelling.get(spelling);
      if (owner === undefined) ownerBySpelling.set(spelling, id);
      else if (owner !== id) {
        mistakes.push({
          file: `skills/${family}.yml`,
          line: 1,
          message: `${id}: "${spelling}" already names ${owner}`,
        });
      }
    }
  }
  return mistakes;
};

const repeatedIds = ({ skills }: Catalogue): ReadonlyArray<Mistake> => {
  const familyById = new Map<string, string>();
  return skills.flatMap(({ id, family }) => {
    const first = familyById.get(id);
    familyById.set(id, first ?? family);
    return first === undefined
      ? []
      : [{ file: `skills/${family}.yml`, line: 1, message: `${id}: already a card of skills/${first}.yml` }];
  });
};
