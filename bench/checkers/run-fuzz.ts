/** Random small histories over all models, against trying every order: verdicts, and what counterexamples claim. */
import { type Random, randomOf } from "#core/labs/index.ts";
import type { Specimen } from "#test/support/linearizability/specimen.ts";
import { specimens } from "#test/support/linearizability/specimens.ts";

export interface FuzzFigures {
  readonly histories: number;
  readonly illegal: number;
  /** Verdicts that differ. */
  readonly disagreements: number;
  /** Counterexamples that can be explained, or that name an operation too many though they are said to be minimal. */
  readonly complaints: number;
  readonly ms: number;
  /** The first few, to look at. */
  readonly found: ReadonlyArray<string>;
}

const mostFound = 5;

export const runFuzz = (histories: number, seed: string): FuzzFigures => {
  const start = performance.now();
  const trials = specimens.flatMap((specimen, index) => {
    const random = randomOf(`${seed}/${specimen.name}`);
    // Shared out evenly; the first take what is left over.
    const share = Math.ceil((histories - index) / specimens.length);
    return [tally(specimen, random, share)];
  });
  const sum = (of: (one: Tally) => number): number => trials.reduce((total, one) => total + of(one), 0);
  return {
    histories,
    illegal: sum(({ illegal }) => illegal),
    disagreements: sum(({ disagreements }) => disagreements),
    complaints: sum(({ complaints }) => complaints),
    ms: performance.now() - start,
    found: trials.flatMap(({ found }) => found).slice(0, mostFound),
  };
};

type Tally = Omit<FuzzFigures, "histories" | "ms">;

const tally = ({ name, tryOne }: Specimen, random: Random, histories: number): Tally => {
  const found: Array<string> = [];
  let [illegal, disagreements, complaints] = [0, 0, 0];
  for (let index = 0; index < histories; index++) {
    const { expected, found: verdict, complaint, history } = tryOne(random);
    illegal += Number(expected === "fail");
    disagreements += Number(expected !== verdict);
    complaints += Number(complaint !== "");
    if ((expected !== verdict || complaint !== "") && found.length < mostFound) {
      found.push(`${name}: ${expected}, found ${verdict}; ${complaint}\n${JSON.stringify(history)}`);
    }
  }
  return { illegal, disagreements, complaints, found };
};
