/** Reads each résumé as the product does, makes one verifier for it, and counts what slips through and what is refused wrongly. */
import type { Engine } from "#app/engine.ts";
import type { Documents } from "#app/ports/documents.ts";
import { citableFactsOf, createVerifier, type SentenceVerdict, type Verifier } from "#core/claims/index.ts";
import { wilson } from "../wilson.ts";
import { type Baseline, baselineNames, baselinesOf } from "./baselines.ts";
import type { ClaimCase, ClaimSet, Label } from "./claim-case.ts";
import type { ClaimsBars } from "./claims-bars.ts";

export interface ClaimsBench {
  readonly lies: number;
  /** Lies of which every sentence came back supported. */
  readonly escapes: number;
  readonly truths: number;
  readonly falseAlarms: number;
  readonly classes: ReadonlyArray<ClassFigures>;
  readonly bars: ClaimsBars;
  readonly meets: { readonly escapes: boolean; readonly falseAlarms: boolean };
  readonly baselines: ReadonlyArray<BaselineFigures>;
  readonly resumes: number;
  /** Reading a résumé and preparing its facts, then verifying one case; means of one process. */
  readonly msPerResume: number;
  readonly msPerCase: number;
  readonly misses: ReadonlyArray<Miss>;
}

/** Failures are escapes of a lie class and false alarms of a truthful one; `low` and `high` bound the rate at 95 %. */
export interface ClassFigures {
  readonly class: string;
  readonly label: Label;
  readonly cases: number;
  readonly failures: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export interface BaselineFigures {
  readonly name: string;
  readonly escapes: number;
  readonly falseAlarms: number;
}

export interface Miss extends ClaimCase {
  /** Why a truthful case was refused; for an escape the facts that were cited. */
  readonly reason: string;
}

export interface ClaimsBenchInput {
  readonly set: ClaimSet;
  readonly engine: Engine;
  readonly documents: Documents;
  readonly bars: ClaimsBars;
  /** UTC day where "present" ends. */
  readonly asOf: string;
}

export const runClaimsBench = async (input: ClaimsBenchInput): Promise<ClaimsBench> => {
  const { set, engine, bars } = input;
  const casesByResume = grouped(set.cases, ({ resume }) => resume);
  const judged: Array<Judged> = [];
  let [readingMs, verifyingMs] = [0, 0];
  for (const { name, text } of set.resumes) {
    const started = performance.now();
    const verifier = await verifierOf(text, input);
    readingMs += performance.now() - started;
    const baselines = baselinesOf(text, (part) => engine.taxonomy.mentionsIn(part).map(({ skill }) => skill));
    for (const one of casesByResume.get(name) ?? []) {
      const before = performance.now();
      const verdicts = verifier.verify(one.text);
      verifyingMs += performance.now() - before;
      judged.push(judge(one, verdicts, baselines));
    }
  }
  const classes = figuresByClass(judged);
  const [lies, truths] = [labelled(judged, "lie"), labelled(judged, "true")];
  const [escapes, falseAlarms] = [lies.filter(isFailure).length, truths.filter(isFailure).length];
  return {
    lies: lies.length,
    escapes,
    truths: truths.length,
    falseAlarms,
    classes,
    bars,
    meets: {
      escapes: escapes <= bars.escapes * lies.length,
      falseAlarms: falseAlarms <= bars.falseAlarms * truths.length,
    },
    baselines: baselineNames.map((name) => ({
      name,
      escapes: lies.filter(({ acceptedBy }) => acceptedBy.includes(name)).length,
      falseAlarms: truths.filter(({ acceptedBy }) => !acceptedBy.includes(name)).length,
    })),
    resumes: set.resumes.length,
    msPerResume: readingMs / Math.max(1, set.resumes.length),
    msPerCase: verifyingMs / Math.max(1, judged.length),
    misses: judged.filter(isFailure).map(({ claim, reason }) => ({ ...claim, reason })),
  };
};

/** A case counts as accepted when there is a sentence, and every sentence of it is supported. */
const isAccepted = (verdicts: ReadonlyArray<SentenceVerdict>): boolean =>
  verdicts.length > 0 && verdicts.every(({ status }) => status === "supported");

interface Judged {
  readonly claim: ClaimCase;
  readonly accepted: boolean;
  readonly acceptedBy: ReadonlyArray<string>;
  readonly reason: string;
}

const judge = (
  claim: ClaimCase,
  verdicts: ReadonlyArray<SentenceVerdict>,
  baselines: ReadonlyArray<Baseline>,
): Judged => {
  const accepted = isAccepted(verdicts);
  const claims = verdicts.flatMap((verdict) => verdict.claims);
  const reason = accepted
    ? `cites ${[...new Set(claims.flatMap(({ facts }) => facts))].join(" ")}`
    : claims
        .filter(({ status }) => status !== "supported")
        .map(({ kind, reason: why }) => `${kind}: ${why}`)
        .join(" | ");
  return {
    claim,
    accepted,
    acceptedBy: baselines.filter(({ accepts }) => accepts(claim)).map(({ name }) => name),
    reason,
  };
};

const isFailure = ({ claim, accepted }: Judged): boolean => accepted === (claim.label === "lie");

const labelled = (all: ReadonlyArray<Judged>, label: Label): ReadonlyArray<Judged> =>
  all.filter(({ claim }) => claim.label === label);

const figuresByClass = (judged: ReadonlyArray<Judged>): ReadonlyArray<ClassFigures> =>
  [...grouped(judged, ({ claim }) => `${claim.label} ${claim.class}`).values()]
    .flatMap((ofClass): ReadonlyArray<ClassFigures> => {
      const [first] = ofClass;
      if (first === undefined) return [];
      const [cases, failures] = [ofClass.length, ofClass.filter(isFailure).length];
      const [low, high] = wilson({ right: failures, of: cases });
      const { class: name, label } = first.claim;
      return [{ class: name, label, cases, failures, rate: failures / cases, low, high }];
    })
    .sort((a, b) => (a.label === b.label ? compare(a.class, b.class) : compare(a.label, b.label)));

const grouped = <T>(all: ReadonlyArray<T>, keyOf: (one: T) => string): Map<string, Array<T>> => {
  const byKey = new Map<string, Array<T>>();
  for (const one of all) {
    const group = byKey.get(keyOf(one));
    if (group) group.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return byKey;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const verifierOf = async (text: string, input: ClaimsBenchInput): Promise<Verifier> => {
  const { engine, documents, asOf } = input;
  const file = { name: "resume.md", base64: Buffer.from(text).toString("base64") };
  const page = await documents.readResume(file);
  if (!page.ok) throw new Error(page.error.message);
  const reading = engine.readResume(page.value);
  if (!reading.ok) throw new Error(reading.error.message);
  const { taxonomy, catalogue } = engine;
  return createVerifier(citableFactsOf(reading.value, catalogue), {
    taxonomy,
    wording: catalogue.wording,
    asOf,
  });
};
