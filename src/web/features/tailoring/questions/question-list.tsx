/** What a weak bullet leaves out, asked one by one: Enter answers, an empty answer skips, Escape leaves. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { LedgerFact } from "#core/ledger/index.ts";
import type { TailorQuestion } from "#core/tailoring/index.ts";
import { answerQuestion } from "#web/api/tailoring/tailorings.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { sourceOfFact } from "../trace/source-of-fact.ts";

interface QuestionListProps {
  readonly questions: ReadonlyArray<TailorQuestion>;
  /** After the last one, or with Escape. */
  readonly onDone: () => void;
}

/** What became of a question here; a skipped one is asked again when the line is opened the next time. */
type Outcome = { readonly kind: "skipped" } | { readonly kind: "answered"; readonly fact: LedgerFact };

export const QuestionList = ({ questions, onDone }: QuestionListProps) => {
  const { book, say, onNewFact } = useTailoringDesk();
  // An answered question is asked no more by the next tailoring; here it stays with its answer.
  const [asked] = useState(questions);
  const [outcomeById, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [error, setError] = useState<Error | null>(null);
  const open = asked.find(({ id }) => !outcomeById.has(id));
  const settle = (id: string, outcome: Outcome): void => {
    const next = new Map(outcomeById).set(id, outcome);
    setOutcomes(next);
    if (asked.every((question) => next.has(question.id))) onDone();
  };
  const answer = async (id: string, text: string): Promise<void> => {
    setError(null);
    if (text === "") return settle(id, { kind: "skipped" });
    try {
      const fact = await answerQuestion(book, { question: id, text });
      onNewFact();
      say(`${fact.id} is a fact now: you, today. The proposal is made again.`);
      settle(id, { kind: "answered", fact });
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error("unknown"));
    }
  };
  return (
    <div className="grid gap-2">
      <ol aria-label="Questions" className="grid gap-2">
        {asked.map((question, at) => (
          <li key={question.id}>
            <p className={question.id === open?.id ? "" : "text-soft"}>
              <span className="font-mono text-tiny text-soft">{at + 1}</span> {question.text}
            </p>
            {question.id === open?.id ? (
              <AnswerField
                key={question.id}
                question={question}
                onAnswer={(text) => answer(question.id, text)}
                onLeave={onDone}
              />
            ) : (
              <Outcome outcome={outcomeById.get(question.id)} />
            )}
          </li>
        ))}
      </ol>
      {error ? <FailureNotice error={error} /> : null}
    </div>
  );
};

interface AnswerFieldProps {
  readonly question: TailorQuestion;
  readonly onAnswer: (text: string) => Promise<void>;
  readonly onLeave: () => void;
}

const AnswerField = ({ question, onAnswer, onLeave }: AnswerFieldProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onLeave();
    }
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    void onAnswer(event.currentTarget.value.trim()).finally(() => setSending(false));
  };
  return (
    <div className="mt-1">
      <textarea
        ref={field}
        rows={2}
        className="field"
        aria-label={question.text}
        aria-describedby={`${id}-why`}
        readOnly={isSending}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-why`} className="label">
        {question.why} · about {question.minutes} min · Enter answers, empty skips, Esc leaves
      </p>
    </div>
  );
};

const Outcome = ({ outcome }: { readonly outcome: Outcome | undefined }) => {
  if (outcome === undefined) return null;
  if (outcome.kind === "skipped") return <p className="label">skipped</p>;
  return (
    <p className="text-note">
      “{outcome.fact.text}”{" "}
      <span className="font-mono text-tiny text-blue">
        {outcome.fact.id} · {sourceOfFact(outcome.fact)}
      </span>
    </p>
  );
};
