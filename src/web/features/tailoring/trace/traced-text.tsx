/** A line whose words show the fact they are from while they are pointed at. */
import type { TracedWords } from "#core/tailoring/index.ts";

interface TracedTextProps {
  readonly text: string;
  readonly trace: ReadonlyArray<TracedWords>;
  readonly shown: string | null;
  readonly onShow: (id: string | null) => void;
}

export const TracedText = ({ text, trace, shown, onShow }: TracedTextProps) => (
  <span>
    {stretchesOf(text, trace).map(({ start, words, fact }) =>
      fact === null ? (
        words
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same is reached by keyboard through the list of facts below
        <span
          key={start}
          className={`rounded-[2px] underline decoration-dotted decoration-edge underline-offset-4 ${shown === fact ? "bg-straw text-on-straw" : ""}`}
          onMouseEnter={() => onShow(fact)}
          onMouseLeave={() => onShow(null)}
        >
          {words}
        </span>
      ),
    )}
  </span>
);

interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly fact: string | null;
}

/** Untrusted places: what overlaps or lies outside is not drawn twice. */
const stretchesOf = (text: string, trace: ReadonlyArray<TracedWords>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = [];
  let at = 0;
  for (const { start, end, fact } of trace.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) stretches.push({ start: at, words: text.slice(at, start), fact: null });
    stretches.push({ start, words: text.slice(start, end), fact });
    at = end;
  }
  return at < text.length ? [...stretches, { start: at, words: text.slice(at), fact: null }] : stretches;
};
