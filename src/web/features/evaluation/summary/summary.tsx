/** The first page of a report: seven lines, what would move the score, what is missing, how a sceptic reads it. */
import type { Judged } from "#web/api/evaluations.ts";
import { Section } from "#web/ui/section.tsx";
import { blockIds } from "../block-names.ts";
import { Sentence } from "../sources/sentence.tsx";
import { Actions } from "./actions.tsx";
import { BlockRow } from "./block-row.tsx";
import { Gaps } from "./gaps.tsx";
import { ReadingNotes } from "./reading-notes.tsx";

export const Summary = ({ judged }: { readonly judged: Judged }) => {
  const { evaluation, posting } = judged;
  return (
    <>
      <Section
        title="Seven blocks"
        note="Every sentence rests on words. Rest on one, or walk with j and k, and its words light up in the source."
      >
        <ul>
          {blockIds.map((id) => (
            <BlockRow key={id} id={id} evaluation={evaluation} />
          ))}
        </ul>
      </Section>
      <Actions evaluation={evaluation} />
      <Gaps gaps={evaluation.gaps} posting={posting} />
      {evaluation.patterns.length > 0 ? (
        <Section title="How a sceptic would read it">
          {evaluation.patterns.map(({ id, text, because, recovery }) => (
            <div key={id} className="mb-4">
              <Sentence id={`pattern.${id}`} because={because}>
                {text}
              </Sentence>
              <p className="mt-1 border-l border-rule pl-4 text-base">
                <span className="label block">way out</span>
                {recovery}
              </p>
            </div>
          ))}
        </Section>
      ) : null}
      <ReadingNotes judged={judged} />
    </>
  );
};
