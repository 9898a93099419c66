/** Holds one sentence against all facts: the facts of one job that say it best, or the one that comes nearest. */
import { bestFact, type Finding, NOTHING, type Verifying } from "./best-fact.ts";
import { chunksOf } from "./chunks-of.ts";
import { readSentence } from "./reading/read-sentence.ts";
import type { PlacedUnit, Reading } from "./reading/unit.ts";
import { verifyCareer } from "./verify-career.ts";

export const verifySentence = (text: string, context: Verifying): ReadonlyArray<Finding> => {
  if (text.length > LONGEST_CLAIM) return [tooLong(text, context)];
  const reading = readSentence(text, context);
  const content = reading.units.filter(({ isContent }) => isContent);
  if (content.length === 0 || content.every(({ marks }) => marks.has("courtesy"))) return [];
  const whole = bestFact(reading.units, reading, context.index.candidates(content), context);
  if (whole.problems.length === 0) return [whole];
  return verifyCareer(reading, context) ?? bySeveralFacts(reading, whole, context);
};

/** A sentence that no reader would finish is not held against the facts word by word. */
const LONGEST_CLAIM = 4000;

const tooLong = (text: string, context: Verifying): Finding => ({
  units: readSentence(text.slice(0, 60), context).units,
  known: null,
  problems: [{ ...NOTHING, why: "this sentence is too long to check; split it" }],
});

/** "Built X and ran Y" may come from two facts of one job, each half from one. Two jobs never support one sentence. */
const bySeveralFacts = (reading: Reading, whole: Finding, context: Verifying): ReadonlyArray<Finding> => {
  let best: ReadonlyArray<Finding> = [whole];
  for (const chunks of chunksOf(reading)) {
    const jobs = jobsFor(chunks, context);
    for (const job of jobs) {
      const findings = chunks.map((units) =>
        bestFact(
          units,
          reading,
          context.index.candidates(
            units.filter(({ isContent }) => isContent),
            job,
          ),
          context,
        ),
      );
      if (findings.every(({ problems }) => problems.length === 0)) return findings;
      if (weightOf(findings) < weightOf(best)) best = findings;
    }
  }
  return best;
};

const weightOf = (findings: ReadonlyArray<Finding>): number =>
  findings.reduce((sum, { problems }) => problems.reduce((all, { weight }) => all + weight, sum), 0);

const jobsFor = (
  chunks: ReadonlyArray<ReadonlyArray<PlacedUnit>>,
  { index }: Verifying,
): ReadonlyArray<string> => {
  const [first = []] = chunks;
  const jobs = index.candidates(first.filter(({ isContent }) => isContent)).map(({ jobKey }) => jobKey);
  return [...new Set(jobs)].slice(0, 4);
};
