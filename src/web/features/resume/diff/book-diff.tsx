/** Two states of a book beside each other: the master and each variant, line by line and word by word. */
import {
  applyVariant,
  diffOfRecords,
  type RecordChange,
  type ResumeBook,
} from "#core/resume-record/index.ts";
import { Chip } from "#web/ui/chip.tsx";
import { fieldOf, placeOf } from "../items/place.ts";
import { specOf } from "../sections.ts";
import { WordPieces } from "./word-pieces.tsx";

interface BookDiffProps {
  readonly before: ResumeBook;
  readonly after: ResumeBook;
  /** Said when nothing differs. */
  readonly empty: string;
}

export const BookDiff = ({ before, after, empty }: BookDiffProps) => {
  const master = diffOfRecords(before.master, after.master);
  const variants = variantDiffs(before, after);
  if (master.length + variants.length === 0) return <p>{empty}</p>;
  return (
    <div className="grid gap-3">
      <Changes changes={master} />
      {variants.map(({ id, text, changes }) => (
        <div key={id} className="grid gap-1.5">
          <p>{text}</p>
          <Changes changes={changes} />
        </div>
      ))}
    </div>
  );
};

interface VariantDiff {
  readonly id: string;
  readonly text: string;
  readonly changes: ReadonlyArray<RecordChange>;
}

/** Which variants came, went or were edited; of an edited one what its own words are now. */
const variantDiffs = (before: ResumeBook, after: ResumeBook): ReadonlyArray<VariantDiff> => {
  const old = new Map(before.variants.map((variant) => [variant.id, variant]));
  const now = new Set(after.variants.map(({ id }) => id));
  return [
    ...after.variants.flatMap((variant) => {
      const { id, name } = variant;
      const same = old.get(id);
      if (!same) return [{ id, text: `The variant “${name}” is new.`, changes: [] }];
      if (JSON.stringify(same) === JSON.stringify(variant)) return [];
      // Both on the newer master, so that what changed there is not told twice.
      const changes = diffOfRecords(
        applyVariant(after.master, same).record,
        applyVariant(after.master, variant).record,
      );
      return [{ id, text: `In the variant “${name}”:`, changes }];
    }),
    ...before.variants
      .filter(({ id }) => !now.has(id))
      .map(({ id, name }) => ({ id, text: `The variant “${name}” is gone.`, changes: [] })),
  ];
};

const Changes = ({ changes }: { readonly changes: ReadonlyArray<RecordChange> }) => (
  <ul className="grid gap-1.5">
    {changes.map((change) => (
      <li key={`${change.kind}${change.path}`}>
        <span className="label block">{nameOfPlace(change.path)}</span>
        <Change change={change} />
      </li>
    ))}
  </ul>
);

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
