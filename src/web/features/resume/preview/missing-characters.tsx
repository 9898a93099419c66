/** Says which characters the print cannot show, before a reader finds a "?" in a name. */

interface MissingCharactersProps {
  readonly characters: ReadonlyArray<string>;
}

/** As many as can be taken in at a glance. */
const MOST_NAMED = 12;

export const MissingCharacters = ({ characters }: MissingCharactersProps) => {
  if (characters.length === 0) return null;
  const named = characters.slice(0, MOST_NAMED).join(" ");
  const others = characters.length - MOST_NAMED;
  return (
    <p role="note" className="border-b border-rule px-3 py-1.5 text-note">
      The print’s fonts have no <span className="font-mono">{named}</span>
      {others > 0 ? ` and ${others} more` : ""}. Letters show as “?”, pictures are left out: write the words
      another way, which takes a minute, or download DOCX or text, which keep them.
    </p>
  );
};
