/** One fact in the list: its words, what they are made of, how strong it is. */
import { memo } from "react";
import { Chip } from "#web/ui/chip.tsx";
import type { FactRow } from "./fact-rows.ts";
import { piecesOf, stateWords } from "./fact-words.ts";

interface FactItemProps {
  readonly row: FactRow;
  readonly active: boolean;
  /** Stable, so that a walk over two hundred rows draws two of them again. */
  readonly take: (root: string) => void;
}

/** One stop for Tab; arrows go from row to row. */
export const FactItem = memo(({ row: { root, fact, state }, active, take }: FactItemProps) => (
  <button
    type="button"
    data-fact={root}
    data-active={active}
    data-state={state}
    aria-current={active}
    tabIndex={active ? 0 : -1}
    className="sentence scroll-my-24"
    onFocus={() => take(root)}
    onClick={() => take(root)}
  >
    <span className={state === "withdrawn" ? "text-soft line-through" : ""}>{fact.text}</span>
    <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-mono text-tiny text-soft">
      <Chip tone={state === "gone" ? "bronze" : "plain"}>{fact.evidence}</Chip>
      {state === "confirmed" ? (
        <span>
          <span aria-hidden="true" className="text-blue">
            ✓{" "}
          </span>
          confirmed
        </span>
      ) : (
        <span className={state === "to-confirm" ? "text-bronze" : ""}>{stateWords[state]}</span>
      )}
      {piecesOf(fact).map(({ label, words }) => (
        <span key={`${label} ${words}`}>
          {label} <span className="text-ink">{words}</span>
        </span>
      ))}
    </span>
  </button>
));
