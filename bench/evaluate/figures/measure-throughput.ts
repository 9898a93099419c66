/** A folder of postings judged for one résumé: time, and what stays in memory. */
import { type JudgedPosting, judgedPostingOf, rankPostings } from "#core/triage/index.ts";
import { matchSubstrings, tokenise } from "../baselines.ts";
import { type Engine, type JudgeablePosting, pageOf } from "../engine.ts";
import type { Throughput } from "../evaluate-bench.ts";
import { heapInUse, rounded, timeOf } from "../measure.ts";
import { inventPosting, inventResume } from "../texts/invent-texts.ts";
import { postingBytes, resumeBytes } from "./lengths.ts";

export const measureThroughput = <P extends JudgeablePosting, R>(
  engine: Engine<P, R>,
  seed: number,
  postings: number,
): Throughput => {
  const textOf = (at: number) => inventPosting(seed + 5000 + at, postingBytes);
  const resumeText = inventResume(seed + 1000, resumeBytes);
  const resume = engine.readResume(pageOf(resumeText));
  // The first tenth fills caches and lists; what is kept for each further posting is growth.
  const early = Math.max(1, Math.floor(postings / 10));
  let heapEarly = 0;
  let rankingMs = 0;
  let heapLate = 0;
  const engineMs = timeOf(() => {
    const judged: Array<JudgedPosting> = [];
    for (let at = 0; at < postings; at += 1) {
      const visible = textOf(at);
      const posting = engine.parsePosting(pageOf(visible));
      judged.push(
        judgedPostingOf({ file: `${at}.md`, visible }, posting, engine.evaluate({ posting, resume })),
      );
      if (at + 1 === early) heapEarly = heapInUse();
    }
    heapLate = heapInUse();
    rankingMs = timeOf(() => rankPostings(judged));
  });
  const each = (work: (text: string) => unknown) =>
    rounded(
      timeOf(() => {
        for (let at = 0; at < postings; at += 1) work(textOf(at));
      }) / 1000,
    );
  return {
    postings,
    seconds: rounded(engineMs / 1000),
    rankingSeconds: rounded(rankingMs / 1000),
    perSecond: rounded(postings / (engineMs / 1000)),
    tokenisingSeconds: each(tokenise),
    substringsSeconds: each((text) => matchSubstrings(text, resumeText, engine.spellings)),
    heapKilobytesPerPosting: rounded((heapLate - heapEarly) / 1000 / Math.max(1, postings - early)),
  };
};
