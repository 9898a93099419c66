/** Two states of a book beside each other: the master line by line and word by word, the variants by name. */
import { diffOfRecords, type RecordChange, type ResumeBook } from "#core/resume-record/index.ts";
import { Chip } from "#web/ui/chip.tsx";
import { fieldOf, placeOf } from "../items/place.ts";
import { specOf } from "../sections.ts";
import { variantChanges } from "./variant-changes.ts";
import { WordPieces } from "./word-pieces.tsx";

interface BookDiffProps {
  readonly before: ResumeBook;
  readonly after: ResumeBook;
  /** Said when nothing differs. */
  readonly empty: string;
}

export const BookDiff = ({ before, after, empty }: BookDiffProps) => {
  const changes = diffOfRecords(before.master, after.master);
  const variants = variantChanges(before.variants, after.variants);
  if (changes.length + variants.length === 0) return <p>{empty}</p>;
  return (
    <ul className="grid gap-1.5">
      {changes.map((change) => (
        <li key={`${change.kind}${change.path}`}>
          <span className="label block">{nameOfPlace(change.path)}</span>
          <Change change={change} />
        </li>
      ))}
      {variants.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};

const Change = ({ change }: { readonly change: RecordChange }) => {
  if (change.kind === "changed") return <WordPieces pieces={change.pieces} />;
  if (change.kind === "moved") {
    return (
      <>
        <Chip>moved</Chip> {change.text}
      </>
    );
  }
  return <WordPieces pieces={[{ kind: change.kind, text: change.text || "an empty line" }]} />;
};

/** "Experience 1, Bullet 3": as the form calls it. */
const nameOfPlace = (path: string): string => {
  const place = placeOf(path);
  if (place.section === "basics") return fieldOf(place)?.label ?? place.field;
  const entry = `${specOf(place.section)?.title ?? place.section} ${(place.entry ?? 0) + 1}`;
  if (place.field === "") return entry;
  const field = fieldOf(place)?.label ?? place.field;
  return `${entry}, ${place.at === null ? field : `${field} ${place.at + 1}`}`;
};
