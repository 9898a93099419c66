/** A folder of labelled postings: `NNN.md`, `gold.jsonl` (one label a line) and `gold-skills.tsv` (name, kind). */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The label of one posting; a prediction has the same fields. */
export interface Label {
  readonly id: string;
  readonly archetype: string;
  readonly level: string;
  readonly min_years: number | null;
  readonly must_have: ReadonlyArray<string>;
  readonly must_any: ReadonlyArray<ReadonlyArray<string>>;
  readonly nice_to_have: ReadonlyArray<string>;
  readonly stack: ReadonlyArray<string>;
  readonly comp: Comp | null;
  readonly remote: string;
  readonly locations: ReadonlyArray<string>;
  readonly visa: string;
  readonly employment: string;
  readonly legit_flags: ReadonlyArray<string>;
}

export interface Comp {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: string;
}

/** A label made by a reader, with the other readings that a careful person could defend. */
export interface GoldLabel extends Label {
  readonly archetype_alternates?: ReadonlyArray<string>;
  readonly level_alternates?: ReadonlyArray<string>;
  readonly min_years_alternates?: ReadonlyArray<number | null>;
  readonly remote_alternates?: ReadonlyArray<string>;
  readonly visa_alternates?: ReadonlyArray<string>;
  readonly employment_alternates?: ReadonlyArray<string>;
  readonly comp_alternates?: ReadonlyArray<Comp>;
}

export interface Gold {
  readonly labels: ReadonlyArray<GoldLabel>;
  /** "tech" or "concept" by the name used in the labels. */
  readonly kindByName: ReadonlyMap<string, string>;
  readonly textById: ReadonlyMap<string, string>;
}

export const readGold = (directory: string): Gold => {
  const linesOf = (file: string): ReadonlyArray<string> =>
    readFileSync(join(directory, file), "utf8").split("\n").filter(Boolean);
  const labels = linesOf("gold.jsonl").map((line): GoldLabel => JSON.parse(line));
  const kinds = linesOf("gold-skills.tsv")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([name = "", kind = ""]) => [name, kind] as const);
  const texts = labels.map(({ id }) => [id, readFileSync(join(directory, `${id}.md`), "utf8")] as const);
  return { labels, kindByName: new Map(kinds), textById: new Map(texts) };
};
