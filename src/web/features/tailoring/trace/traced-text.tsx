/** A line in stretches of one fact each; the one that has the focus or the pointer shows which fact it is from. */
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
        // biome-ignore lint/a11y/useSemanticElements: a button would not break with the lines of its text
        <span
          key={start}
          role="button"
          tabIndex={0}
          aria-pressed={shown === fact}
          className={`rounded-[2px] box-decoration-clone underline decoration-dotted decoration-edge underline-offset-4 ${shown === fact ? "bg-straw text-on-straw" : ""}`}
          onMouseEnter={() => onShow(fact)}
          onMouseLeave={() => onShow(null)}
          onFocus={() => onShow(fact)}
          onBlur={() => onShow(null)}
        >
          {words}
          <span className="sr-only"> [{fact}]</span>
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

/** Neighbours of one fact are one stretch. Untrusted places: what overlaps or lies outside is not drawn twice. */
const stretchesOf = (text: string, trace: ReadonlyArray<TracedWords>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = [];
  let at = 0;
  for (const { start, end, fact } of trace.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    const between = text.slice(at, start);
    const last = stretches.at(-1);
    if (last?.fact === fact && !/[.;:,]/u.test(between)) {
      stretches[stretches.length - 1] = { ...last, words: last.words + between + text.slice(start, end) };
    } else {
      if (between !== "") stretches.push({ start: at, words: between, fact: null });
      stretches.push({ start, words: text.slice(start, end), fact });
    }
    at = end;
  }
  return at < text.length ? [...stretches, { start: at, words: text.slice(at), fact: null }] : stretches;
};
