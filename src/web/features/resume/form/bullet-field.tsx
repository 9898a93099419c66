/** One bullet. Enter begins the next one, Backspace in an empty one ends it, Alt with an arrow moves it. */
import type { ClipboardEvent, KeyboardEvent } from "react";
import { useDesk } from "./desk-context.ts";
import { useGrowingArea } from "./growing-area.ts";

interface BulletFieldProps {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly entryId: string;
  /** Where the focus goes when this one is removed. */
  readonly neighbour: string | undefined;
}

export const BulletField = ({ id, text, label, entryId, neighbour }: BulletFieldProps) => {
  const { edits, focus, isVariant } = useDesk();
  const area = useGrowingArea(text);
  const begin = ({ currentTarget }: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!isVariant) edits.splitBullet(entryId, id, currentTarget.selectionStart, currentTarget.selectionEnd);
  };
  const end = (): void => {
    edits.removeBullet(id);
    if (neighbour !== undefined) focus(neighbour);
  };
  const move = (by: 1 | -1) => (): void => {
    edits.moveBullet(id, by);
    focus(id);
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const act = actOf(event, { begin, end, up: move(-1), down: move(1) });
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const lines = bulletsIn(event.clipboardData.getData("text"));
    if (lines.length < 2 || isVariant || text !== "") return;
    event.preventDefault();
    edits.pasteBullets(entryId, id, lines);
  };
  return (
    <div className="flex items-start gap-2">
      <span aria-hidden="true" className="mt-px w-3 shrink-0 text-center text-soft">
        •
      </span>
      <textarea
        ref={area}
        aria-label={label}
        data-field-id={id}
        className="quiet"
        placeholder=" "
        rows={1}
        value={text}
        onChange={({ target }) => edits.setBullet(id, target.value)}
        onKeyDown={keys}
        onPaste={paste}
      />
    </div>
  );
};

type Act = (event: KeyboardEvent<HTMLTextAreaElement>) => void;
type Acts = Readonly<Record<"begin" | "end" | "up" | "down", Act>>;

/** Null leaves the key to the text. */
const actOf = (event: KeyboardEvent<HTMLTextAreaElement>, acts: Acts): Act | null => {
  const { key, altKey, shiftKey, nativeEvent, currentTarget } = event;
  // Enter that picks a word of an input method is no end of a bullet.
  if (key === "Enter") return shiftKey || nativeEvent.isComposing ? null : acts.begin;
  if (key === "Backspace") return currentTarget.value === "" ? acts.end : null;
  if (!altKey) return null;
  if (key === "ArrowUp") return acts.up;
  return key === "ArrowDown" ? acts.down : null;
};

/** Lines pasted from a document are bullets, whatever their marks were. */
export const bulletsIn = (text: string): ReadonlyArray<string> =>
  text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s{0,20}[•·▪◦*–-]\s{1,20}/u, "").trim())
    .filter((line) => line !== "");
