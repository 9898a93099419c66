/** What can be done with an entry as a whole; quiet until it is needed. */
import { useDesk } from "./desk-context.ts";

interface EntryToolsProps {
  readonly entryId: string;
  readonly title: string;
  readonly at: number;
  readonly count: number;
  /** The last bullet, after which the next would stand; undefined where an entry has no bullets. */
  readonly lastBullet: string | null | undefined;
  readonly isOpen: boolean;
  readonly hasMore: boolean;
  readonly onOpen: () => void;
}

export const EntryTools = (props: EntryToolsProps) => {
  const { entryId, title, at, count, lastBullet, isOpen, hasMore, onOpen } = props;
  const { edits, isVariant } = useDesk();
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 font-mono text-tiny text-soft">
      {lastBullet === undefined || isVariant ? null : (
        <Tool name="+ bullet" of={title} onPress={() => edits.addBullet(entryId, lastBullet)} />
      )}
      {hasMore ? (
        <Tool name={isOpen ? "fewer fields" : "more fields"} of={title} expanded={isOpen} onPress={onOpen} />
      ) : null}
      {at > 0 ? <Tool name="up" of={title} onPress={() => edits.moveEntry(entryId, -1)} /> : null}
      {at < count - 1 ? <Tool name="down" of={title} onPress={() => edits.moveEntry(entryId, 1)} /> : null}
      <Tool name={isVariant ? "leave out" : "remove"} of={title} onPress={() => edits.removeEntry(entryId)} />
    </p>
  );
};

interface ToolProps {
  readonly name: string;
  readonly of: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

const Tool = ({ name, of, expanded, onPress }: ToolProps) => (
  <button
    type="button"
    aria-expanded={expanded}
    className="min-h-6 underline-offset-4 hover:text-ink hover:underline"
    onClick={onPress}
  >
    {name} <span className="sr-only">{of}</span>
  </button>
);
