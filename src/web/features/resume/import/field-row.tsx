/** One value that was read: what it is, what it says, how sure the reader was. */
import { memo } from "react";
import { Chip } from "#web/ui/chip.tsx";
import { type Certainty, certaintyOf } from "../items/confidence.ts";
import { labelOf } from "../items/groups-of-items.ts";
import type { ImportItem } from "../items/import-item.ts";

interface FieldRowProps {
  readonly item: ImportItem;
  /** Named where the value stands away from its entry. */
  readonly owner: string | null;
  readonly active: boolean;
  readonly compact: boolean;
  /** Stable, so that a walk over a thousand rows draws two of them again. */
  readonly acts: RowActs;
}

export interface RowActs {
  readonly accept: () => void;
  readonly take: (id: string) => void;
  readonly hover: (id: string | null) => void;
}

/** One stop for Tab; arrows go from row to row. Enter accepts; a click only chooses, because it is also how one looks. */
export const FieldRow = memo(({ item, owner, active, compact, acts }: FieldRowProps) => (
  <button
    type="button"
    data-item={item.id}
    data-active={active}
    data-state={item.state}
    tabIndex={active ? 0 : -1}
    className={compact ? "field-row compact" : "field-row"}
    onFocus={() => acts.take(item.id)}
    onPointerEnter={(event) => event.pointerType === "mouse" && acts.hover(item.id)}
    onPointerLeave={() => acts.hover(null)}
    onClick={(event) => {
      if (event.detail === 0) acts.accept();
    }}
  >
    <span className={compact ? "sr-only" : "label min-w-0"}>
      {labelOf(item)}
      {owner ? <span className="block">{owner}</span> : null}
    </span>{" "}
    <span className={`min-w-0 ${item.state === "removed" ? "line-through" : ""}`}>
      {item.value || <em className="text-soft">not found</em>}
    </span>{" "}
    <Verdict item={item} />
  </button>
));

const tones = { sure: "plain", check: "bronze", guess: "red", missing: "red" } as const satisfies Record<
  Certainty,
  string
>;

const Verdict = ({ item }: { readonly item: ImportItem }) => {
  if (item.state === "removed") return <Chip>removed</Chip>;
  if (item.state === "accepted") {
    return (
      <span className="label text-blue">
        <span aria-hidden="true">✓</span>
        <span className="sr-only">accepted</span>
      </span>
    );
  }
  const certainty = certaintyOf(item);
  return <Chip tone={tones[certainty]}>{certainty}</Chip>;
};
