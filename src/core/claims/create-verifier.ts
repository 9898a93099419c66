/** Closed world: a sentence is supported only when every one of its content tokens aligns with a cited fact. */
import type { WordList } from "#core/catalogue/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { type KnownFact, knownFactOf } from "./alignment/known-fact.ts";
import type { Verifying } from "./best-fact.ts";
import { explain } from "./explain.ts";
import { factIndexOf } from "./fact-index.ts";
import { employerSpansOf } from "./known-facts/employer-spans.ts";
import { settingsByJob } from "./known-facts/settings-by-job.ts";
import { lexiconOf } from "./lexicon/lexicon-of.ts";
import { sentencesIn } from "./reading/sentences-in.ts";
import type { Readers } from "./reading/units-in.ts";
import type { SentenceVerdict } from "./verdict.ts";
import { verifySentence } from "./verify-sentence.ts";

export interface VerifierDeps {
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
  /** UTC day, "YYYY-MM-DD": where "present" ends. */
  readonly asOf: string;
}

export interface Verifier {
  /** A newline ends a sentence; verdicts are in the order of the text. */
  readonly verify: (text: string) => ReadonlyArray<SentenceVerdict>;
}

/**
 * The facts are prepared once; after that a sentence takes well under a millisecond.
 *
 * @example
 * const verifier = createVerifier(citableFactsOf(reading, deps), deps);
 * verifier.verify("Cut p99 latency by 94 %.")[0].status; // "supported", "unsupported" or "contradicted"
 */
export const createVerifier = (facts: ReadonlyArray<CitableFact>, deps: VerifierDeps): Verifier => {
  const readers: Readers = { lexicon: lexiconOf(deps.wording), taxonomy: deps.taxonomy };
  const known = [
    ...knownFactsOf(facts, readers),
    ...employerSpansOf(facts).map((fact) => knownFactOf(fact, readers)),
  ];
  const context: Verifying = {
    ...readers,
    asOf: deps.asOf,
    index: factIndexOf(known),
    headerByJob: headersOf(known),
    settingsByJob: settingsByJob(known),
    posts: known.filter(({ fact }) => fact.kind === "header" && POSTS.has(fact.job?.kind ?? "")),
  };
  return {
    verify: (text) =>
      sentencesIn(text).map(({ start, end }) =>
        explain(text, start, end, verifySentence(text.slice(start, end), context)),
      ),
  };
};

const POSTS: ReadonlySet<string> = new Set(["work", "volunteer"]);

/** Each fact, and the sentences of one field as one: "It" in the second speaks of the first. */
const knownFactsOf = (facts: ReadonlyArray<CitableFact>, readers: Readers): ReadonlyArray<KnownFact> => {
  const byField = new Map<string, Array<CitableFact>>();
  for (const fact of facts) {
    const field = fact.id.replace(/#\d+$/u, "");
    const list = byField.get(field);
    if (list === undefined) byField.set(field, [fact]);
    else list.push(fact);
  }
  const lists = [...byField.values(), ...sectionsOf(facts)];
  return lists.flatMap((list, number) => {
    const [first] = list;
    const single = number < byField.size ? list.map((fact) => knownFactOf(fact, readers)) : [];
    if (first === undefined || list.length < 2) return single;
    const text = list.map((fact) => fact.text).join(number < byField.size ? " " : "; ");
    return [
      ...single,
      knownFactOf(
        { ...first, text },
        readers,
        list.map(({ id }) => id),
      ),
    ];
  });
};

/** Lists of which several entries are named in one breath: skills, languages, certificates, schools. */
const sectionsOf = (facts: ReadonlyArray<CitableFact>): ReadonlyArray<ReadonlyArray<CitableFact>> => {
  const bySection = new Map<string, Array<CitableFact>>();
  for (const fact of facts) {
    const section =
      /^\/(?:skills|languages|certificates|education|interests|awards|publications)(?=\/)/u.exec(
        fact.id,
      )?.[0];
    if (section === undefined) continue;
    const list = bySection.get(section);
    if (list === undefined) bySection.set(section, [fact]);
    else list.push(fact);
  }
  return [...bySection.values()].filter(({ length }) => length > 1);
};

const headersOf = (known: ReadonlyArray<KnownFact>): ReadonlyMap<string, KnownFact> =>
  new Map(known.filter(({ fact }) => fact.kind === "header").map((one) => [one.jobKey, one]));
