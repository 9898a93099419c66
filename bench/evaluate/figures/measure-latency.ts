/** One posting and one résumé, text to report, again and again. */
import { matchSubstrings, tokenise } from "../baselines.ts";
import { type Engine, type JudgeablePosting, pageOf } from "../engine.ts";
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
  const taken: Array<Round> = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const { posting, resume } = texts[(run + warmUps) % pairs] ?? { posting: "", resume: "" };
    const round = timeRound(engine, posting, resume);
    if (run >= 0) taken.push(round);
  }
  const distribution = (part: keyof Round) => distributionOf(taken.map((round) => round[part]));
  const [whole, tokenising, substrings] = [
    distribution("engine"),
    distribution("tokenising"),
    distribution("substrings"),
  ];
  return {
    runs,
    postingBytes,
    resumeBytes,
    engine: whole,
    stages: {
      posting: distribution("posting"),
      resume: distribution("resume"),
      evaluation: distribution("evaluation"),
    },
    tokenising,
    substrings,
    timesTokenising: ratioOf(whole.p50, tokenising.p50),
    timesSubstrings: ratioOf(whole.p50, substrings.p50),
  };
};

type Round = Readonly<
  Record<"engine" | "posting" | "resume" | "evaluation" | "tokenising" | "substrings", number>
>;

/** The three stages one after the other, and both baselines in the same breath, so that a busy moment meets all alike. */
const timeRound = <P extends JudgeablePosting, R>(
  { parsePosting, readResume, evaluate, spellings }: Engine<P, R>,
  postingText: string,
  resumeText: string,
): Round => {
  const started = performance.now();
  const posting = parsePosting(pageOf(postingText));
  const parsed = performance.now();
  const resume = readResume(pageOf(resumeText));
  const read = performance.now();
  evaluate({ posting, resume });
  const evaluated = performance.now();
  return {
    engine: evaluated - started,
    posting: parsed - started,
    resume: read - parsed,
    evaluation: evaluated - read,
    tokenising: timeOf(() => tokenise(postingText) + tokenise(resumeText)),
    substrings: timeOf(() => matchSubstrings(postingText, resumeText, spellings)),
  };
};
