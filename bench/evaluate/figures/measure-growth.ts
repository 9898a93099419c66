/** Ten times the text must cost about ten times the work. */
import { matchSubstrings, tokenise } from "../baselines.ts";
import { type Engine, evaluateTexts, type JudgeablePosting } from "../engine.ts";
import type { Growth } from "../evaluate-bench.ts";
import { medianOf, ratioOf, timeOf } from "../measure.ts";
import { inventPosting, inventResume } from "../texts/invent-texts.ts";
import { postingBytes, resumeBytes } from "./lengths.ts";

export const measureGrowth = <P extends JudgeablePosting, R>(
  engine: Engine<P, R>,
  seed: number,
  grows: "posting" | "resume",
): Growth => {
  const steps = [6_000, 60_000, 600_000].map((bytes) => {
    const posting = inventPosting(seed, grows === "posting" ? bytes : postingBytes);
    const resume = inventResume(seed + 1000, grows === "resume" ? bytes : resumeBytes);
    // Few repetitions of the long text: its own length evens out what disturbs it.
    const repeats = Math.max(3, Math.round(180_000 / bytes));
    const median = (work: () => unknown) => medianOf(Array.from({ length: repeats }, () => timeOf(work)));
    return {
      bytes,
      engineMs: median(() => evaluateTexts(engine, posting, resume)),
      tokenisingMs: median(() => tokenise(posting) + tokenise(resume)),
      substringsMs: median(() => matchSubstrings(posting, resume, engine.spellings)),
    };
  });
  const factors = steps.slice(1).map((step, at) => ratioOf(step.engineMs, steps[at]?.engineMs ?? 0));
  return { grows, steps, factors };
};
