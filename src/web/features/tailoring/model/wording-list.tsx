/** What the configured model would write, each wording judged by the facts; a refused one is struck and stays outside. */
import { useState } from "react";
import type { Wording } from "#web/api/tailoring/wordings.ts";
import { Button } from "#web/ui/button.tsx";
import { MarkedWords } from "../editing/marked-words.tsx";
import { Refusals } from "../editing/refusals.tsx";
import { refusalsIn, useVerdicts } from "../editing/use-verdicts.ts";
import type { ModelAsking } from "./use-wordings.ts";

interface WordingListProps extends ModelAsking {
  readonly job: string | null;
  readonly onUse: (text: string) => void;
}

export const WordingList = ({ asked, ask, close, job, onUse }: WordingListProps) => {
  if (asked.state === "quiet") return null;
  return (
    <section aria-label="Wordings of the model" className="grid gap-2 border-l-3 border-edge pl-3">
      {asked.state === "waiting" ? (
        <p className="label">The model is writing. You can go on meanwhile.</p>
      ) : null}
      {asked.state === "failed" ? (
        <p className="label">
          {asked.why} Everything here works without it.{" "}
          <button type="button" className="min-h-6 text-blue underline underline-offset-4" onClick={ask}>
            Ask once more
          </button>
        </p>
      ) : null}
      {asked.state === "answered" ? (
        <>
          {asked.wordings.length === 0 ? <p>It proposed nothing.</p> : null}
          <ul className="grid gap-3">
            {asked.wordings.map((wording) => (
              <WordingRow key={wording.text} wording={wording} job={job} onUse={onUse} />
            ))}
          </ul>
          <p className="label flex items-baseline justify-between gap-3">
            {asked.cost}
            <Button look="quiet" onClick={close}>
              Close the wordings
            </Button>
          </p>
        </>
      ) : null}
    </section>
  );
};

interface WordingRowProps {
  readonly wording: Wording;
  readonly job: string | null;
  readonly onUse: (text: string) => void;
}

/** Until it is mended, the verdict that came with it stands; a mended text is judged anew. */
const WordingRow = ({ wording, job, onUse }: WordingRowProps) => {
  const [text, setText] = useState(wording.text);
  const verified = useVerdicts(text);
  const isUntouched = text === wording.text && verified.state !== "supported" && verified.state !== "refused";
  const lands = isUntouched ? wording.lands : verified.state === "supported";
  const refusals = isUntouched ? refusalsIn(wording.verdicts) : verified.refusals;
  return (
    <li className="grid gap-1.5">
      {lands ? (
        <p>{text}</p>
      ) : (
        <p className="text-soft line-through decoration-1">
          <span className="sr-only">[refused: </span>
          <MarkedWords text={text} refusals={refusals} />
          <span className="sr-only">]</span>
        </p>
      )}
      {lands ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="label">● every word has a fact</span>
          <Button onClick={() => onUse(text)}>Use this wording</Button>
        </p>
      ) : (
        <>
          <p className="label text-red">✕ refused: it does not enter the résumé</p>
          <Refusals text={text} refusals={refusals} job={job} onText={setText} />
        </>
      )}
    </li>
  );
};
