/** Three facts side by side, never added up: a score would hide which of them to work on (conflict C10). */
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { sectionsOfCheck } from "../fields/sections-of-check.ts";

export const FactStrip = ({ check }: { readonly check: CheckedFile }) => (
  <>
    <dl className="mt-5 grid gap-4 sm:grid-cols-3">
      {factsOf(check).map(({ name, count, of, words, target }) => (
        <div key={name} className="flex flex-col border-t border-ink pt-2">
          <dt className="label">
            <a href={`#${target}`} className="text-blue underline underline-offset-4">
              {name}
            </a>
          </dt>
          <dd>
            {of === 0 ? (
              <span className="text-soft">no skills are listed</span>
            ) : (
              <>
                <span className="text-3xl leading-tight">{count}</span> of {of}
                <span className="block text-soft">{words}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
    <p className="label mt-3 max-w-prose">
      Three separate facts. They are not added up: a score would hide which of them to work on.
    </p>
  </>
);

interface Fact {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly words: string;
  /** Id of the part of the page that shows it. */
  readonly target: string;
}

const factsOf = (check: CheckedFile): ReadonlyArray<Fact> => {
  const rows = sectionsOfCheck(check).flatMap((section) => section.rows);
  const { terms } = check;
  return [
    {
      name: "Parses",
      count: rows.filter(({ states }) => !states.includes("lost")).length,
      of: rows.length,
      words: "fields come out in every program",
      target: "parses",
    },
    {
      name: "Has evidence",
      count: terms.filter(({ hasEvidence }) => hasEvidence).length,
      of: terms.length,
      words: "listed skills are shown by a line of work",
      target: "has-evidence",
    },
    {
      name: "Well placed",
      count: terms.filter(({ isWellPlaced }) => isWellPlaced).length,
      of: terms.length,
      words: "listed skills stand in the newest two jobs",
      target: "well-placed",
    },
  ];
};
