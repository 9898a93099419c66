/** The sentences of a letter; the one that is pointed at shows the facts that it rests on. */
import { type ReactNode, useState } from "react";
import type { Letter, LetterSentence } from "#web/api/tailoring/letters.ts";
import { useTailoringDesk } from "../desk-context.ts";
import { InlinePress } from "../inline-press.tsx";
import { sourceOfFact } from "../trace/source-of-fact.ts";

export const LetterText = ({ letter }: { readonly letter: Letter }) => {
  const [open, setOpen] = useState<number | null>(null);
  const shown = letter.sentences.find(({ start }) => start === open);
  return (
    <>
      <div className="max-w-prose whitespace-pre-wrap leading-relaxed">{partsOf(letter, open, setOpen)}</div>
      <div className="mt-3 min-h-16 border-l-3 border-edge pl-3">
        {shown ? (
          <Because sentence={shown} />
        ) : (
          <p className="label">Press a sentence to see the facts behind it.</p>
        )}
      </div>
    </>
  );
};

const partsOf = (
  { text, sentences }: Letter,
  open: number | null,
  onOpen: (start: number) => void,
): ReadonlyArray<ReactNode> => {
  const parts: Array<ReactNode> = [];
  let at = 0;
  for (const { start, end, facts } of sentences) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      facts.length === 0 ? (
        text.slice(start, end)
      ) : (
        <InlinePress
          key={start}
          isPressed={start === open}
          onPress={() => onOpen(start)}
          look="underline decoration-edge decoration-dotted underline-offset-4 aria-pressed:bg-straw aria-pressed:text-on-straw"
        >
          {text.slice(start, end)}
        </InlinePress>
      ),
    );
    at = end;
  }
  return [...parts, text.slice(at)];
};

const Because = ({ sentence }: { readonly sentence: LetterSentence }) => {
  const { factById } = useTailoringDesk();
  return (
    <ul aria-label="The facts behind it">
      {sentence.facts.map((id) => {
        const fact = factById.get(id);
        return (
          <li key={id} className="text-note">
            <span className="font-mono text-tiny">{id}</span>{" "}
            {fact ? (
              <>
                “{fact.text}” <span className="font-mono text-tiny text-soft">{sourceOfFact(fact)}</span>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
