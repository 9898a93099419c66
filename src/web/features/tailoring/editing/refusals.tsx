/** Why words were refused, and the three things that can be done: keep the fact, add a fact, drop the words. */
import { type RefObject, useRef, useState } from "react";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { FactForm } from "./fact-form.tsx";
import { dropCandidates, keepCandidates, type Refusal } from "./mends.ts";
import { isCarried } from "./use-verdicts.ts";

interface RefusalsProps {
  readonly text: string;
  readonly refusals: ReadonlyArray<Refusal>;
  /** Where a new fact would belong. */
  readonly job: string | null;
  /** What the text becomes; it is judged again. */
  readonly onText: (text: string) => void;
}

export const Refusals = ({ text, refusals, job, onText }: RefusalsProps) => (
  <ul aria-label="Refused words" className="grid gap-3">
    {refusals.map((refusal) => (
      <RefusalRow
        key={`${refusal.token.start}-${refusal.token.quote}`}
        text={text}
        refusal={refusal}
        job={job}
        onText={onText}
      />
    ))}
  </ul>
);

interface RefusalRowProps extends Omit<RefusalsProps, "refusals"> {
  readonly refusal: Refusal;
}

const RefusalRow = ({ text, refusal, job, onText }: RefusalRowProps) => {
  const { verify, say } = useTailoringDesk();
  const [isAdding, setAdding] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const take = async (candidates: ReadonlyArray<string>, done: string): Promise<void> => {
    const found = await firstCarried(candidates, verify).catch(() => null);
    if (found === null) return say("Mettle does not answer. Your words stay as they are; try once more.");
    if (found.text === null)
      return say("Nothing that a fact carries is left this way. Edit the line, or add a fact.");
    // These buttons are about to go: the focus goes back to the line first.
    focusOnLine(row);
    onText(found.text);
    say(found.isCarried ? `${done} The facts carry it now.` : `${done} Something else is still refused.`);
  };
  const { nearest, token, reason } = refusal;
  return (
    <li ref={row} className="border-l-3 border-red bg-blush px-3 py-2">
      <p className="text-base">{reason || `“${token.quote}”: no fact says this.`}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        {nearest ? (
          <Button
            onClick={() => void take(keepCandidates(text, refusal), "The fact's own words stand there.")}
          >
            Keep the fact
          </Button>
        ) : null}
        <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          Add a fact
        </Button>
        <Button onClick={() => void take(dropCandidates(text, token), `“${token.quote}” is dropped.`)}>
          Drop “{shortened(token.quote)}”
        </Button>
      </p>
      {isAdding ? (
        <FactForm
          sentence={refusal.text}
          job={job}
          onDone={() => {
            focusOnLine(row);
            setAdding(false);
          }}
        />
      ) : null}
    </li>
  );
};

/** The field of the line while it is edited, else its row. */
const focusOnLine = ({ current }: RefObject<HTMLElement | null>): void => {
  const line = current?.closest<HTMLElement>("[data-line]");
  (line?.querySelector<HTMLElement>("[data-line-words]") ?? line)?.focus();
};

/** One of several refused words can be mended while the others still wait: then the least change is made. */
const firstCarried = async (
  candidates: ReadonlyArray<string>,
  verify: (text: string) => Promise<Parameters<typeof isCarried>[0]>,
): Promise<{ readonly text: string | null; readonly isCarried: boolean }> => {
  for (const text of candidates) {
    if (isCarried(await verify(text))) return { text, isCarried: true };
  }
  return { text: candidates[0] ?? null, isCarried: false };
};

const shortened = (words: string): string => (words.length > 28 ? `${words.slice(0, 26)} …` : words);
