/** The words of a line, edited in place: judged while they are typed, and saved only when facts carry them. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { wordsIn } from "../diff/words-in.ts";
import { MarkedWords } from "./marked-words.tsx";
import { Refusals } from "./refusals.tsx";
import { useVerdicts, type Verified } from "./use-verdicts.ts";

interface LineEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly job: string | null;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

export const LineEditor = ({ label, initial, job, onSave, onCancel }: LineEditorProps) => {
  const [text, setText] = useState(initial);
  const verified = useVerdicts(text);
  const { say } = useTailoringDesk();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isWanted, setWanted] = useState(false);
  useSpokenVerdict(verified);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);
  // Whoever presses Enter before the answer is there gets it saved with the answer, or not at all.
  useEffect(() => {
    if (!isWanted || verified.state === "checking") return;
    setWanted(false);
    if (verified.state === "supported" && text.trim() !== "") onSave(text.trim());
    else say("Not saved: words without a fact do not enter the résumé.");
  }, [isWanted, verified.state, text, onSave, say]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") onCancel();
    else setWanted(true);
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="grid">
        <div
          aria-hidden="true"
          className="[grid-area:1/1] whitespace-pre-wrap border border-transparent px-2 py-1.5 text-transparent"
        >
          <MarkedWords text={text} refusals={verified.refusals} mute />
          {"\u200b"}
        </div>
        <textarea
          id={id}
          ref={area}
          data-line-words
          rows={1}
          className="relative block resize-none overflow-hidden rounded-[3px] border border-edge bg-transparent px-2 py-1.5 [grid-area:1/1]"
          aria-describedby={`${id}-verdict`}
          aria-invalid={verified.state === "refused"}
          value={text}
          onChange={({ target }) => setText(target.value.replaceAll("\n", " "))}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-verdict`} className="label">
        {verdictWords[verified.state]} · {wordsIn(text)} words
      </p>
      <Refusals
        text={text}
        refusals={verified.refusals}
        job={job}
        onText={(next) => {
          setText(next);
          area.current?.focus();
        }}
      />
      <p className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={verified.state === "refused" || verified.state === "failed" || text.trim() === ""}
          onClick={() => setWanted(true)}
        >
          Save the line
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </p>
    </div>
  );
};

const verdictWords: Readonly<Record<Verified["state"], string>> = {
  checking: "◌ checking …",
  supported: "● every word has a fact",
  refused: "✕ not all words have a fact",
  failed: "◌ Mettle does not answer; try once more",
};

/** A change of the verdict is read out, typing is not. */
const useSpokenVerdict = ({ state, refusals }: Verified): void => {
  const { say } = useTailoringDesk();
  const reason = refusals[0]?.reason ?? "";
  useEffect(() => {
    if (state === "supported") say("Every word has a fact.");
    if (state === "refused") say(reason);
  }, [state, reason, say]);
};
