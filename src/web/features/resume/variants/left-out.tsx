/** Entries and bullets of the master that this variant leaves out, each with the way back. */
import { useDesk } from "../form/desk-context.ts";
import { type Entry, entriesIn, listIn, titleOfEntry } from "../record/entry.ts";
import { type SectionKey, specOf } from "../sections.ts";

interface LeftOutProps {
  readonly section: SectionKey;
  /** What the variant still has. */
  readonly entries: ReadonlyArray<Entry>;
}

export const LeftOut = ({ section, entries }: LeftOutProps) => {
  const { master, bringBack } = useDesk();
  if (master === null) return null;
  const spec = specOf(section);
  const left = entriesIn(master, section).flatMap((entry, at) => {
    const kept = entries.find(({ id }) => id === entry.id);
    if (!kept) return [{ id: entry.id, text: spec ? titleOfEntry(entry, spec, at) : entry.id }];
    const ids = new Set(listIn(kept, "highlightIds"));
    return listIn(entry, "highlightIds").flatMap((id, bullet) =>
      ids.has(id) ? [] : [{ id, text: listIn(entry, "highlights")[bullet] ?? "" }],
    );
  });
  if (left.length === 0) return null;
  return (
    <section aria-label={`Left out of ${spec?.title ?? section}`} className="my-2 bg-well px-3 py-2">
      <p className="label">Left out in this variant</p>
      <ul>
        {left.map(({ id, text }) => (
          <li key={id} className="text-soft">
            {text}{" "}
            <button
              type="button"
              className="min-h-6 font-mono text-tiny text-blue underline underline-offset-4"
              onClick={() => bringBack(id)}
            >
              bring back <span className="sr-only">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
