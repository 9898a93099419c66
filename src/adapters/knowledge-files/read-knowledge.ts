/** `knowledge/` → the catalogue. Runs when Mettle is built; commands read the compiled file (`load-catalogue.ts`). */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import {
  archetypeCard,
  type Catalogue,
  certificationCard,
  companyCard,
  inventoryCard,
  labCard,
  patternCard,
  resourceCard,
  rubric,
  type SkillCard,
  salaryBandCard,
  skillCard,
  wordList,
} from "#core/catalogue/index.ts";
import { crossCheck, type Places } from "./cross-check.ts";
import { checkAgainst, type Mistake, readYaml } from "./read-yaml.ts";

/** Everything that could be read, and every mistake. Ship the catalogue only when `mistakes` is empty. */
export const readKnowledge = (
  root: string,
): { readonly catalogue: Catalogue; readonly mistakes: ReadonlyArray<Mistake> } => {
  const mistakes: Array<Mistake> = [];
  const places: Places = new Map();
  const cards = <T>(section: string, schema: z.ZodType<T>): ReadonlyArray<T> =>
    readCards(root, section, schema, { mistakes, places });
  const content = {
    skills: readSkills(root, { mistakes, places }),
    archetypes: cards("archetypes", archetypeCard),
    rubric: cards("rubric", rubric)[0],
    wording: cards("wording", wordList),
    patterns: cards("patterns", patternCard),
    inventory: cards("inventory", inventoryCard),
    salaryBands: cards("salary-bands", salaryBandCard),
    labs: cards("labs", labCard),
    certifications: cards("certifications", certificationCard),
    resources: cards("resources", resourceCard),
    companies: cards("companies", companyCard),
    demo: { posting: readDemo(root, "posting.md"), resume: readDemo(root, "resume.md") },
  };
  if (!content.rubric) mistakes.push({ file: "rubric/a-g.yml", line: 1, message: "the rubric is missing" });
  const catalogue = {
    hash: createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16),
    date: newestDate(content),
    ...content,
  } as Catalogue;
  mistakes.push(...crossCheck(catalogue, places));
  return { catalogue, mistakes };
};

interface Found {
  readonly mistakes: Array<Mistake>;
  readonly places: Places;
}

const yamlFilesIn = (root: string, section: string): ReadonlyArray<string> =>
  existsSync(join(root, section))
    ? readdirSync(join(root, section))
        .filter((name) => name.endsWith(".yml"))
        .sort()
    : [];

/** One card a file; the file name is the id. */
const readCards = <T>(
  root: string,
  section: string,
  schema: z.ZodType<T>,
  { mistakes, places }: Found,
): ReadonlyArray<T> =>
  yamlFilesIn(root, section).flatMap((name) => {
    const file = `${section}/${name}`;
    const yaml = readYaml(file, readFileSync(join(root, file), "utf8"));
    mistakes.push(...yaml.mistakes);
    if (yaml.mistakes.length > 0) return [];
    const id = name.slice(0, -".yml".length);
    places.set(`${section}/${id}`, { file, lineOf: yaml.lineOf });
    const value = { id, ...asRecord(yaml.value) };
    const checked = checkAgainst(schema, value, { file, yaml, at: [] });
    mistakes.push(...checked.mistakes);
    return checked.card === null ? [] : [checked.card];
  });

/** Many cards a file; the file name is the family, the keys are the ids, `date` is given once. */
const readSkills = (root: string, { mistakes, places }: Found): ReadonlyArray<SkillCard> =>
  yamlFilesIn(root, "skills").flatMap((name) => {
    const file = `skills/${name}`;
    const yaml = readYaml(file, readFileSync(join(root, file), "utf8"));
    mistakes.push(...yaml.mistakes);
    const top = asRecord(yaml.value);
    return Object.entries(asRecord(top["cards"])).flatMap(([id, value]) => {
      places.set(`skills/${name}/${id}`, { file, lineOf: (path) => yaml.lineOf(["cards", id, ...path]) });
      const shared = { id, family: name.slice(0, -".yml".length), kind: "technology", date: top["date"] };
      const checked = checkAgainst(
        skillCard,
        { ...shared, ...asRecord(value) },
        { file, yaml, at: ["cards", id] },
      );
      mistakes.push(...checked.mistakes);
      return checked.card === null ? [] : [checked.card];
    });
  });

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const readDemo = (root: string, name: string): string =>
  existsSync(join(root, "demo", name)) ? readFileSync(join(root, "demo", name), "utf8") : "";

const newestDate = (content: object): string => {
  const dates = [...JSON.stringify(content).matchAll(/"date":"(\d{4}-\d{2}-\d{2})"/gu)].map(
    ([, date]) => date ?? "",
  );
  return dates.sort().at(-1) ?? "1970-01-01";
};
