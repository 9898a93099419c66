/** The lines that answer a posting best, as sentences in the first person, each only if the verifier supports it. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Verifier } from "#core/claims/index.ts";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import type { SelectedBullet, Tailoring } from "#core/tailoring/index.ts";
import { firstPersonForms } from "./first-person.ts";
import type { DraftSentence } from "./letter.ts";

export interface Told {
  readonly bullet: SelectedBullet;
  readonly sentence: DraftSentence;
}

export interface TellingDeps {
  readonly verifier: Verifier;
  readonly wording: ReadonlyArray<WordList>;
}

/** Lines of one job together, in the order in which the best of each comes. */
export const groupByJob = (bullets: ReadonlyArray<SelectedBullet>): ReadonlyArray<SelectedBullet> => {
  const byEntry = new Map<string, Array<SelectedBullet>>();
  for (const bullet of bullets) {
    const entry = entryOf(bullet.path);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), bullet]);
  }
  return [...byEntry.values()].flat();
};

/** In the order of `bullets`; lines that cannot be told as a supported sentence are left out. */
export const tellFacts = (
  bullets: ReadonlyArray<SelectedBullet>,
  { proposals }: Tailoring,
  facts: ReadonlyArray<CitableFact>,
  { verifier, wording }: TellingDeps,
): ReadonlyArray<Told> => {
  const longByPath = new Map(proposals.map(({ path, long }) => [path, long]));
  const jobOf = jobFinder(facts);
  // The place is named where it changes, not in every sentence.
  let named = "";
  return bullets.flatMap((bullet) => {
    const job = jobOf(bullet.path);
    const place = job?.key === named ? null : job;
    const lines = [longByPath.get(bullet.path) ?? "", bullet.text].filter((line) => line !== "");
    const forms = lines.flatMap((line) => firstPersonForms(line, place, wording));
    const sentence = firstSupported(forms, verifier);
    if (sentence === null) return [];
    named = job?.key ?? "";
    return [{ bullet, sentence }];
  });
};

const firstSupported = (forms: ReadonlyArray<string>, verifier: Verifier): DraftSentence | null => {
  for (const form of forms) {
    const sentence = supported(form, verifier);
    if (sentence !== null) return sentence;
  }
  return null;
};

/** Null unless every sentence of it is supported. */
export const supported = (text: string, verifier: Verifier): DraftSentence | null => {
  const verdicts = verifier.verify(text);
  if (verdicts.length === 0 || verdicts.some(({ status }) => status !== "supported")) return null;
  const facts = new Set(verdicts.flatMap(({ claims }) => claims.flatMap((claim) => claim.facts)));
  return { text, facts: [...facts], status: "supported" };
};

/** The job of a line, found by its entry: `/work/0/highlights/2` → that of a fact of `/work/0`. */
const jobFinder = (facts: ReadonlyArray<CitableFact>): ((path: string) => FactJob | null) => {
  const jobByEntry = new Map<string, FactJob>();
  for (const fact of facts) {
    const entry = entryOf(pathOf(fact));
    if (fact.job !== null && !jobByEntry.has(entry)) jobByEntry.set(entry, fact.job);
  }
  return (path) => jobByEntry.get(entryOf(path)) ?? null;
};

/** The pointer of a fact of a file is its id; one of the ledger keeps it as its source. */
const pathOf = (fact: CitableFact & { readonly source?: { readonly path?: string } | object }): string => {
  const source = fact.source;
  return source !== undefined && "path" in source && typeof source.path === "string" ? source.path : fact.id;
};

const entryOf = (path: string): string => path.split("/").slice(0, 3).join("/");
