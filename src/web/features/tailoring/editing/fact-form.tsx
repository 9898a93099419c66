/** States a fact: the sentence that would have to be true, in the person's own words and on their word, today. */
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { stateFact } from "#web/api/tailoring/stated-facts.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { useTailoringDesk } from "../desk-context.ts";

interface FactFormProps {
  /** What was claimed; the person makes it true or says what is. */
  readonly sentence: string;
  readonly job: string | null;
  readonly onDone: () => void;
}

export const FactForm = ({ sentence, job, onDone }: FactFormProps) => {
  const { book, onNewFact, say } = useTailoringDesk();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(sentence.trim());
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const fact = await stateFact({ text: text.trim(), book, job });
      onNewFact();
      say(`${fact.id} is a fact now: you, today. The line is checked again.`);
      onDone();
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error("unknown"));
    }
  };
  return (
    <form className="mt-2 grid gap-1.5" onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>This would have to be true</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        className="field"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onDone();
        }}
      />
      <p id={`${id}-hint`} className="label">
        Source: you, today. Write only what you could explain in an interview.
      </p>
      {error ? <FailureNotice error={error} /> : null}
      <p className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={text.trim() === ""}>
          It is true: add it
        </Button>
        <Button onClick={onDone}>It is not</Button>
      </p>
    </form>
  );
};
