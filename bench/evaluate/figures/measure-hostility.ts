/** How long a line takes that was made to take long. */
import { tokenise } from "../baselines.ts";
import { type Engine, evaluateTexts, type JudgeablePosting } from "../engine.ts";
import type { Hostility } from "../evaluate-bench.ts";
import { rounded, timeOf } from "../measure.ts";
import type { HostileLine } from "../texts/hostile-lines.ts";
import { inventPosting, inventResume } from "../texts/invent-texts.ts";
import { postingBytes, resumeBytes } from "./lengths.ts";

export const measureHostility = <P extends JudgeablePosting, R>(
  engine: Engine<P, R>,
  seed: number,
  { what, text }: HostileLine,
): Hostility => {
  const resume = inventResume(seed + 1000, resumeBytes);
  const posting = inventPosting(seed, postingBytes);
  return {
    what,
    asPostingMs: rounded(timeOf(() => attempt(() => evaluateTexts(engine, text, resume)))),
    asResumeMs: rounded(timeOf(() => attempt(() => evaluateTexts(engine, posting, text)))),
    tokenisingMs: rounded(timeOf(() => tokenise(text))),
  };
};

/** A line may be refused, with reason; that too must be quick. */
const attempt = (work: () => unknown): void => {
  try {
    work();
  } catch {
    // The time is what is measured; what a refusal says is tested elsewhere.
  }
};
