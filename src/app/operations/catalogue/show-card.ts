/** `mettle card SECTION ID`: one card of the knowledge, with its source, as the report cites it. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { err, ok } from "#core/base/result.ts";
import type { Catalogue } from "#core/catalogue/index.ts";

const sections = {
  skills: ({ skills }: Catalogue) => skills,
  archetypes: ({ archetypes }: Catalogue) => archetypes,
  rubric: ({ rubric }: Catalogue) => [rubric],
  wording: ({ wording }: Catalogue) => wording,
  patterns: ({ patterns }: Catalogue) => patterns,
  inventory: ({ inventory }: Catalogue) => inventory,
  "salary-bands": ({ salaryBands }: Catalogue) => salaryBands,
  labs: ({ labs }: Catalogue) => labs,
  certifications: ({ certifications }: Catalogue) => certifications,
  resources: ({ resources }: Catalogue) => resources,
  companies: ({ companies }: Catalogue) => companies,
} as const;

type Section = keyof typeof sections;

const input = z.strictObject({
  section: z.enum(Object.keys(sections) as [Section, ...Array<Section>]),
  id: z.string().max(100),
});

export const showCard: Operation<z.infer<typeof input>, { readonly id: string }, NoSuchCard, EngineDep> = {
  noun: "card",
  verb: "show",
  summary: "Show one card of the knowledge with its source.",
  input,
  output: z.looseObject({ id: z.string() }),
  statusByError: { NoSuchCard: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/cards/{section}/{id}", success: 200 },
  cli: {
    words: ["card", "show"],
    parameters: [
      { kind: "word", field: "section", name: "SECTION", summary: Object.keys(sections).join(", ") },
      { kind: "word", field: "id", name: "ID", summary: "the card's id, e.g. kafka" },
    ],
    example: "mettle card show skills kafka",
  },
  run: async ({ engine }, { section, id }) => {
    const cards: ReadonlyArray<{ readonly id: string }> = sections[section](engine().catalogue);
    const card = cards.find((candidate) => candidate.id === id);
    if (card) return ok(card);
    return err({ type: "NoSuchCard", message: `knowledge/${section} has no card "${id}".` });
  },
};

interface NoSuchCard {
  readonly type: "NoSuchCard";
  readonly message: string;
}
