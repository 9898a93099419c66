/** Other words for a fact, in its place. Enter keeps them as a new fact, Escape leaves everything as it is. */
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "#web/ui/button.tsx";

interface CorrectFormProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onLeave: () => void;
}

export const CorrectForm = ({ text, onSave, onLeave }: CorrectFormProps) => {
  const id = useId();
  const [words, setWords] = useState(text);
  const save = (): void => {
    if (words.trim() !== "") onSave(words.trim());
  };
  return (
    <form
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id} className="label">
        What is true instead
      </label>
      <textarea
        id={id}
        className="field"
        rows={4}
        maxLength={5000}
        value={words}
        // biome-ignore lint/a11y/noAutofocus: it was opened by a key, to type into
        autoFocus
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => actOnKey(event, save, onLeave)}
      />
      <p id={`${id}-hint`} className="label">
        A new fact takes the place of the old one; the old one stays to be seen.
      </p>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={words.trim() === ""}>
          Keep the correction
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  );
};

/** One sentence needs no new line; who wants one holds Shift. */
export const actOnKey = (event: KeyboardEvent, save: () => void, leave: () => void): void => {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") leave();
  else if (event.key === "Enter" && !event.shiftKey) save();
  else return;
  event.preventDefault();
  event.stopPropagation();
};
