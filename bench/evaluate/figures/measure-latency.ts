/** One posting and one résumé, text to report, again and again. */
import { matchSubstrings, tokenise } from "../baselines.ts";
import { type Engine, evaluateTexts, type JudgeablePosting } from "../engine.ts";
import type { Latency } from "../evaluate-bench.ts";
import { distributionOf, ratioOf, timeOf } from "../measure.ts";
import { inventPosting, inventResume } from "../texts/invent-texts.ts";
import { postingBytes, resumeBytes } from "./lengths.ts";

/** Different pairs in turn, so that no cache of one text flatters the figures. */
const pairs = 25;

/** Enough for the compiler to have settled: from there on the median moves by less than a tenth. */
const warmUps = 60;

export const measureLatency = <P extends JudgeablePosting, R>(
  engine: Engine<P, R>,
  seed: number,
  runs: number,
): Latency => {
  const texts = Array.from({ length: pairs }, (_, at) => ({
    posting: inventPosting(seed + at, postingBytes),
    resume: inventResume(seed + 1000 + at, resumeBytes),
  }));
  const durations: Record<"engine" | "tokenising" | "substrings", Array<number>> = {
    engine: [],
    tokenising: [],
    substrings: [],
  };
  for (let run = -warmUps; run < runs; run += 1) {
    const { posting, resume } = texts[(run + warmUps) % pairs] ?? { posting: "", resume: "" };
    const engineMs = timeOf(() => evaluateTexts(engine, posting, resume));
    const tokenisingMs = timeOf(() => tokenise(posting) + tokenise(resume));
    const substringsMs = timeOf(() => matchSubstrings(posting, resume, engine.spellings));
    if (run < 0) continue;
    durations.engine.push(engineMs);
    durations.tokenising.push(tokenisingMs);
    durations.substrings.push(substringsMs);
  }
  const [mettle, tokenising, substrings] = [
    distributionOf(durations.engine),
    distributionOf(durations.tokenising),
    distributionOf(durations.substrings),
  ];
  return {
    runs,
    postingBytes,
    resumeBytes,
    engine: mettle,
    tokenising,
    substrings,
    timesTokenising: ratioOf(mettle.p50, tokenising.p50),
    timesSubstrings: ratioOf(mettle.p50, substrings.p50),
  };
};
