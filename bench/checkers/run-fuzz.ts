/** Random small histories over all models, against trying every order: verdicts, and what counterexamples claim. */
import { randomOf } from "#core/labs/index.ts";
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
  const found: Array<string> = [];
  let [illegal, disagreements, complaints] = [0, 0, 0];
  const randoms = specimens.map(({ name }) => randomOf(`${seed}/${name}`));
  for (let index = 0; index < histories; index++) {
    const which = index % specimens.length;
    const [specimen, random] = [specimens[which], randoms[which]];
    if (specimen === undefined || random === undefined) continue;
    const trial = specimen.tryOne(random);
    if (trial.expected === "fail") illegal++;
    if (trial.expected !== trial.found) disagreements++;
    if (trial.complaint !== "") complaints++;
    if ((trial.expected !== trial.found || trial.complaint !== "") && found.length < mostFound) {
      found.push(
        `${specimen.name}: ${trial.expected}, found ${trial.found}; ${trial.complaint}\n${JSON.stringify(trial.history)}`,
      );
    }
  }
  return { histories, illegal, disagreements, complaints, ms: performance.now() - start, found };
};
