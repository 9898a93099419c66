/** The value of a field; who points at it or goes to it by key sees its words in the bare text. */
import { useShownWords } from "./shown-words.ts";

interface FieldWordsProps {
  readonly value: string;
  /** One of the stops of j and k. */
  readonly isStop?: boolean;
}

export const FieldWords = ({ value, isStop = false }: FieldWordsProps) => {
  const { words, show } = useShownWords();
  return (
    <button
      type="button"
      aria-pressed={words === value}
      {...(isStop ? { "data-part": value } : {})}
      className="block min-h-6 w-full text-start underline-offset-4 hover:underline aria-pressed:underline aria-pressed:decoration-straw aria-pressed:decoration-2"
      onFocus={() => show(value)}
      onPointerEnter={(event) => event.pointerType === "mouse" && show(value)}
      onClick={() => show(value)}
    >
      <span className="line-clamp-2">{value}</span>
    </button>
  );
};
