/** A fact that the person states now: one sentence, the job it belongs to, and whether it ran there. */
import { useId, useState } from "react";
import { jobsOf } from "#core/ledger/index.ts";
import type { NewFact } from "#web/api/facts/facts.ts";
import type { OpenBook } from "#web/api/resume-books.ts";
import { Button } from "#web/ui/button.tsx";
import { CheckboxField, SelectField } from "#web/ui/fields.tsx";
import { actOnKey } from "./correct-form.tsx";

interface AddFormProps {
  readonly book: OpenBook;
  /** Chosen to begin with: the job of the fact at hand. */
  readonly job: string;
  readonly onAdd: (fact: NewFact) => void;
  readonly onLeave: () => void;
}

export const AddForm = ({ book, job: first, onAdd, onLeave }: AddFormProps) => {
  const id = useId();
  const jobs = jobsOf(book.book.master);
  const [text, setText] = useState("");
  const [job, setJob] = useState(jobs.some(({ key }) => key === first) ? first : "");
  const [ran, setRan] = useState(false);
  const isWork = jobs.some(({ key, kind }) => key === job && kind === "work");
  const add = (): void => {
    if (text.trim() === "") return;
    onAdd({
      text: text.trim(),
      book: book.id,
      job: job === "" ? null : job,
      evidence: isWork && ran ? "production" : "stated",
    });
  };
  return (
    <form
      aria-label="Add a fact"
      className="mt-6 grid max-w-3xl gap-3 border border-edge bg-sheet p-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div>
        <label htmlFor={id}>What is true, in one sentence</label>
        <textarea
          id={id}
          className="field mt-0.5"
          rows={3}
          maxLength={5000}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: it was opened by a key, to type into
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => actOnKey(event, add, onLeave)}
        />
      </div>
      <SelectField
        label="Where"
        value={job}
        onChange={(event) => setJob(event.target.value)}
        options={[
          ["", "No job"],
          ...jobs.map(
            ({ key, title, organisation }) =>
              [key, [title, organisation].filter(Boolean).join(", ") || key] as const,
          ),
        ]}
      />
      {isWork ? (
        <CheckboxField
          label="It ran there, for people who relied on it"
          checked={ran}
          onChange={(event) => setRan(event.target.checked)}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={text.trim() === ""}>
          Add it, with today’s date
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
};
