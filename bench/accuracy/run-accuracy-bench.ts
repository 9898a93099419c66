/** `mettle bench accuracy DIR`: reads every labelled posting of a folder and compares. */
import { writeFileSync } from "node:fs";
import type { Result } from "#core/base/result.ts";
import type { SkillCard } from "#core/catalogue/index.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { accuracyTable, type Figure, type Run } from "./accuracy-table.ts";
import { blankTitle } from "./blank-title.ts";
import { canonicalNames } from "./canonical-names.ts";
import { type Gold, type Label, readGold } from "./gold.ts";
import { type Miss, missesOf } from "./misses.ts";
import { createNaiveBaseline } from "./naive-baseline.ts";
import type { Pair } from "./score-fields.ts";
import { toPrediction } from "./to-prediction.ts";

export interface AccuracyBenchOptions {
  readonly directory: string;
  readonly engine: {
    readonly parsePosting: (page: PageText) => Result<Posting, { readonly type: string }>;
    readonly taxonomy: Taxonomy;
    readonly catalogue: { readonly skills: ReadonlyArray<SkillCard> };
  };
  /** One JSON line a posting in the labels' own field names is written here. */
  readonly predictionsFile?: string | undefined;
  /** Predict with the titles taken away: table, misses and predictions. */
  readonly isTitleBlanked?: boolean | undefined;
  /** Only the postings whose number lies in this range, both ends included. */
  readonly ids?: readonly [number, number] | undefined;
}

export interface AccuracyBench {
  readonly postings: number;
  readonly figures: ReadonlyArray<Figure>;
  readonly misses: ReadonlyArray<Miss>;
  /** Names in the labels that no skill card has. */
  readonly unknownSkills: ReadonlyArray<string>;
}

export const runAccuracyBench = (options: AccuracyBenchOptions): AccuracyBench => {
  const { engine, directory, predictionsFile, isTitleBlanked = false, ids } = options;
  const all = readGold(directory);
  const isAsked = (id: string): boolean =>
    ids === undefined || (Number(id) >= ids[0] && Number(id) <= ids[1]);
  const gold: Gold = { ...all, labels: all.labels.filter(({ id }) => isAsked(id)) };
  const names = canonicalNames(gold.kindByName.keys(), engine.taxonomy);
  const postingOf = (text: string): Posting | undefined => {
    const parsed = engine.parsePosting(pageTextOf(text, "markdown"));
    return parsed.ok ? parsed.value : undefined;
  };
  const shown = postingsById(gold, (text) => postingOf(text));
  const blankedText = (id: string, text: string): string => {
    const posting = shown.get(id);
    return posting === undefined ? text : blankTitle(text, posting);
  };
  const blanked = postingsById(gold, (text, id) => postingOf(blankedText(id, text)));
  const predict = (postings: ReadonlyMap<string, Posting>, id: string): Label => {
    const posting = postings.get(id);
    return posting === undefined ? emptyLabel(id) : toPrediction(id, posting, names);
  };
  const pairsOf = (postings: ReadonlyMap<string, Posting>): ReadonlyArray<Pair> =>
    gold.labels.map((label) => ({ gold: label, predicted: predict(postings, label.id) }));
  const run: Run = { pairs: pairsOf(isTitleBlanked ? blanked : shown), blanked: pairsOf(blanked) };
  if (predictionsFile !== undefined) {
    writeFileSync(
      predictionsFile,
      run.pairs.map(({ predicted }) => `${JSON.stringify(predicted)}\n`).join(""),
    );
  }
  const naive = createNaiveBaseline(engine.catalogue.skills, names.nameOf);
  const naivePairs = (textOf: (id: string, text: string) => string): ReadonlyArray<Pair> =>
    gold.labels.map((label) => ({
      gold: label,
      predicted: naive(label.id, textOf(label.id, gold.textById.get(label.id) ?? "")),
    }));
  const naiveBlanked = naivePairs(blankedText);
  const baseline: Run = {
    pairs: isTitleBlanked ? naiveBlanked : naivePairs((_, text) => text),
    blanked: naiveBlanked,
  };
  return {
    postings: gold.labels.length,
    figures: accuracyTable(gold, run, baseline),
    misses: missesOf(gold, run.pairs, isTitleBlanked ? blanked : shown, names),
    unknownSkills: names.missing,
  };
};

const postingsById = (
  gold: Gold,
  read: (text: string, id: string) => Posting | undefined,
): ReadonlyMap<string, Posting> => {
  const postings = new Map<string, Posting>();
  for (const { id } of gold.labels) {
    const posting = read(gold.textById.get(id) ?? "", id);
    if (posting !== undefined) postings.set(id, posting);
  }
  return postings;
};

/** For a posting that could not be read at all. */
const emptyLabel = (id: string): Label => ({
  id,
  archetype: "unknown",
  level: "unknown",
  min_years: null,
  must_have: [],
  must_any: [],
  nice_to_have: [],
  stack: [],
  comp: null,
  remote: "unknown",
  locations: [],
  visa: "unknown",
  employment: "unknown",
  legit_flags: [],
});
