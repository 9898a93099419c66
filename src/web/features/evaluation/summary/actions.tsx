/** What would move the score: the cheapest steps, each with its time and the exact change. */
import type { Evaluation } from "#core/evaluation/index.ts";
import { Section } from "#web/ui/section.tsx";
import { points } from "../block-names.ts";
import { Sentence } from "../sources/sentence.tsx";

export const Actions = ({ evaluation }: { readonly evaluation: Evaluation }) => (
  <Section
    title="What would move the score"
    note="Each change was found by judging again with that step done, alone; changes do not simply add up."
  >
    {evaluation.actions.length === 0 ? <p>Nothing that a few evenings could change.</p> : null}
    <ol>
      {evaluation.actions.map(({ text, minutes, delta, because }) => (
        <li
          key={text}
          className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-3 first:pt-0"
        >
          <p className="font-mono">
            <strong className="block text-blue">+{points(delta)}</strong>
            <span className="label">{duration(minutes)}</span>
          </p>
          <div className="pl-3">
            <Sentence id={`action.${text}`} because={because}>
              {text}{" "}
              <span className="font-mono text-note whitespace-nowrap">
                → {points(evaluation.score + delta)}
              </span>
            </Sentence>
          </div>
        </li>
      ))}
    </ol>
  </Section>
);

const duration = (minutes: number): string =>
  minutes < 90 ? `${minutes} min` : `${Number((minutes / 60).toFixed(1))} h`;
