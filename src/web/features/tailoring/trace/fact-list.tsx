/** The facts behind a line, each with its words and where they come from; while the words are traced, pointing at one shows which are its own. */
import type { LedgerFact } from "#core/ledger/index.ts";
import { useTailoringDesk } from "../desk-context.ts";
import { sourceOfFact } from "./source-of-fact.ts";

interface FactListProps {
  /** What the résumé says there: the fact that says the same need not say it again. */
  readonly before: string;
  readonly ids: ReadonlyArray<string>;
  readonly shown: string | null;
  /** Null where the words are not traced at the moment. */
  readonly onShow: ((id: string | null) => void) | null;
}

export const FactList = ({ before, ids, shown, onShow }: FactListProps) => {
  const { factById } = useTailoringDesk();
  if (ids.length === 0) return null;
  return (
    <ul aria-label="The facts behind it" className="grid gap-0.5">
      {ids.map((id) => (
        <li key={id}>
          {onShow === null ? (
            <p className="py-0.5 text-note">
              <FactWords id={id} fact={factById.get(id) ?? null} before={before} />
            </p>
          ) : (
            <button
              type="button"
              aria-pressed={shown === id}
              className="-mx-1.5 w-full rounded-[3px] px-1.5 py-0.5 text-start text-note hover:bg-well aria-pressed:bg-straw aria-pressed:text-on-straw"
              onMouseEnter={() => onShow(id)}
              onMouseLeave={() => onShow(null)}
              onFocus={() => onShow(id)}
              onBlur={() => onShow(null)}
            >
              <FactWords id={id} fact={factById.get(id) ?? null} before={before} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

interface FactWordsProps {
  readonly id: string;
  readonly fact: LedgerFact | null;
  readonly before: string;
}

const FactWords = ({ id, fact, before }: FactWordsProps) => (
  <>
    <span className="font-mono text-tiny">{id}</span>{" "}
    {fact === null ? null : (
      <>
        {fact.text === before ? "the line as the résumé has it" : `“${fact.text}”`}{" "}
        <span className="font-mono text-tiny">{fact.text === before ? "" : sourceOfFact(fact)}</span>
      </>
    )}
  </>
);
