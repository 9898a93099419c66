/** A cover letter or a short answer for a form, each sentence with the facts that it rests on. */

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { type Letter, type LetterAsking, writeLetter } from "#web/api/tailoring/letters.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { LetterText } from "./letter-text.tsx";

/** What forms ask most often; any other question can be typed. */
const usualQuestions: ReadonlyArray<string> = [
  "Why this role?",
  "Describe a project you are proud of.",
  "What was your biggest technical challenge?",
];

export const LetterPanel = () => {
  const { book, posting, say } = useTailoringDesk();
  const id = useId();
  const [question, setQuestion] = useState("");
  const writing = useMutation({
    mutationFn: (asking: Omit<LetterAsking, "posting">) => writeLetter(book, { posting, ...asking }),
    onSuccess: ({ words }) => say(`Written: ${words} words. What it claims is from your facts.`),
  });
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    if (question.trim() !== "") writing.mutate({ kind: "answer", question: question.trim() });
  };
  return (
    <div className="grid gap-x-10 gap-y-6 py-6 side:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="grid content-start gap-6">
        <div className="grid justify-items-start gap-2">
          <h2 className="text-xl">Cover letter</h2>
          <p className="text-base text-soft">150 to 250 words. It says what your facts say, and no more.</p>
          <Button look="primary" onClick={() => writing.mutate({ kind: "cover-letter" })}>
            Write the letter
          </Button>
        </div>
        <form className="grid gap-2" onSubmit={ask}>
          <h2 className="text-xl">Short answer</h2>
          <label htmlFor={id}>A question of the form</label>
          <input
            id={id}
            className="field"
            list={`${id}-usual`}
            autoComplete="off"
            value={question}
            onChange={({ target }) => setQuestion(target.value)}
          />
          <datalist id={`${id}-usual`}>
            {usualQuestions.map((usual) => (
              <option key={usual} value={usual} />
            ))}
          </datalist>
          <p>
            <Button type="submit">Answer it</Button>
          </p>
        </form>
      </div>
      <div className="min-w-0">
        {writing.isPending ? <Waiting what="Writing from your facts" /> : null}
        {writing.error ? <FailureNotice error={writing.error} /> : null}
        {writing.data ? <Written key={writing.data.text} letter={writing.data} /> : null}
        {writing.isIdle ? <p className="text-soft">Nothing is written yet, and nothing is kept.</p> : null}
      </div>
    </div>
  );
};

const Written = ({ letter }: { readonly letter: Letter }) => {
  const { say } = useTailoringDesk();
  const copy = (): void => {
    navigator.clipboard
      .writeText(letter.text)
      .then(() => say("Copied."))
      .catch(() => say("The browser refused the clipboard. Select the text instead."));
  };
  return (
    <article aria-label="What was written" className="border border-rule bg-sheet p-5">
      {letter.text === "" ? null : (
        <>
          <LetterText letter={letter} />
          <p className="mt-4 flex flex-wrap items-center gap-3 border-t border-rule pt-3">
            <Button onClick={copy}>Copy</Button>
            <span className="label">{letter.words} words</span>
          </p>
        </>
      )}
      {letter.missing === "" ? null : <p className="mt-2 border-l-3 border-bronze pl-3">{letter.missing}</p>}
    </article>
  );
};
