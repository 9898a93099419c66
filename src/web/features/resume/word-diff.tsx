/** Two versions of a text in one: what went is struck through, what came is underlined; in words for readers, too. */
import { wordDiff } from "./core-pending.ts";

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

export const WordDiff = ({ before, after }: WordDiffProps) => (
  <span>
    {wordDiff(before, after).map(({ kind, text }, at) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
      if (kind === "same") return <span key={at}>{text}</span>;
      const Mark = kind === "removed" ? "del" : "ins";
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
        <Mark key={at} className="word-mark">
          <span className="sr-only">{kind === "removed" ? "[removed: " : "[added: "}</span>
          {text}
          <span className="sr-only">]</span>
        </Mark>
      );
    })}
  </span>
);
