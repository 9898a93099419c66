/** What the reader came for: which job, what score, what to do; a knock-out comes before everything. */
import type { Evaluation } from "#core/evaluation/index.ts";
import type { Judged } from "#web/api/evaluations.ts";
import { PostingGlance } from "#web/features/posting/posting-glance.tsx";
import { points, verdictWords } from "./block-names.ts";
import { ScoreRuler } from "./score/score-ruler.tsx";
import { Sentence } from "./sources/sentence.tsx";

export const ReportHead = ({ judged: { evaluation, posting, rubric } }: { readonly judged: Judged }) => {
  const { word, ink } = verdictWords[evaluation.verdict];
  return (
    <header className="pt-5">
      <h2 className="text-2xl sm:text-3xl">{posting.title ?? "A posting without a title"}</h2>
      <p className="text-soft">{posting.company ?? "The company is not named"}</p>
      {evaluation.knockouts.length > 0 ? <Knockouts evaluation={evaluation} /> : null}
      <div className="mt-5 flex flex-wrap items-center gap-x-8 gap-y-3">
        <p className="flex items-baseline gap-3">
          <span className="text-6xl leading-none">{points(evaluation.score)}</span>
          <span>
            <span className="sr-only">out of 5. Verdict: </span>
            <strong className={`block text-xl ${ink}`}>{word}</strong>
            <span className="label block">{distance(evaluation.score, rubric.verdicts.apply)}</span>
          </span>
        </p>
        <div className="min-w-64 flex-1">
          <ScoreRuler score={evaluation.score} />
        </div>
      </div>
      <PostingGlance posting={posting} />
    </header>
  );
};

const distance = (score: number, apply: number): string => {
  const gap = score - apply;
  if (Math.abs(gap) < 0.05) return "on the apply line";
  return `${points(Math.abs(gap))} ${gap > 0 ? "above" : "below"} the apply line`;
};

const Knockouts = ({ evaluation }: { readonly evaluation: Evaluation }) => (
  <section aria-label="Knock-outs" className="mt-5 border-l-3 border-red bg-blush px-4 py-3">
    <h3 className="font-bold text-red">Stop: this cannot work out as it stands</h3>
    <ul>
      {evaluation.knockouts.map(({ kind, text, because }) => (
        <li key={`${kind}-${text}`}>
          <Sentence id={`knockout.${kind}.${text}`} because={because}>
            {text}
          </Sentence>
        </li>
      ))}
    </ul>
  </section>
);
