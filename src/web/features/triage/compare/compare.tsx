/** Two kept postings side by side, requirement by requirement. */
import { useQuery } from "@tanstack/react-query";
import { evaluateSaved, type Judged } from "#web/api/evaluations.ts";
import { blockNames, points, scoredBlockIds, verdictWords } from "#web/features/evaluation/block-names.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Section } from "#web/ui/section.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import type { TriageSession } from "../triage-session.ts";
import { type Asked, comparedRequirements } from "./compared-requirements.ts";

interface CompareProps {
  readonly files: readonly [string, string];
  readonly session: TriageSession;
  readonly resume: string;
  readonly onClose: () => void;
}

export const Compare = ({ files, session, resume, onClose }: CompareProps) => {
  useShortcuts({ Escape: onClose, c: onClose });
  const query = useQuery({
    queryKey: ["evaluation", "compare", ...files, resume],
    queryFn: async (): Promise<readonly [Judged, Judged]> => {
      const [first, second] = files;
      return [
        await evaluateSaved(await session.savedIdOf(first), resume),
        await evaluateSaved(await session.savedIdOf(second), resume),
      ];
    },
  });
  return (
    <Section title="Side by side">
      <Button shortcut="Escape" onClick={onClose}>
        Back to the list
      </Button>
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending ? <Waiting what="Judging both" /> : null}
      {query.data ? <CompareTable pair={query.data} /> : null}
    </Section>
  );
};

interface PairProps {
  readonly pair: readonly [Judged, Judged];
}

const CompareTable = ({ pair }: PairProps) => (
  <section
    aria-label="Two postings side by side"
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
    className="mt-4 overflow-x-auto"
  >
    <table className="w-full min-w-2xl table-fixed border-collapse align-top">
      <thead>
        <tr className="border-b border-ink text-start align-bottom">
          <td className="w-48" />
          {pair.map(({ posting, evaluation }, side) => (
            <th key={sideKeys[side]} scope="col" className="px-3 pb-2 text-start">
              <span className="mr-2 text-3xl font-normal">{points(evaluation.score)}</span>
              <span className={verdictWords[evaluation.verdict].ink}>
                {verdictWords[evaluation.verdict].word}
              </span>
              <span className="block">{posting.title}</span>
              <span className="block font-normal text-soft">{posting.company}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scoredBlockIds.map((id) => {
          const scores = pair.map(({ evaluation }) => evaluation.blocks[id].score);
          return (
            <Row
              key={id}
              name={`${id} ${blockNames[id].name}`}
              cells={scores.map(scoreOf)}
              better={betterOf(scores)}
            />
          );
        })}
        {comparedRequirements(...pair).map(({ key, name, sides }) => (
          <Row key={key} name={name} cells={sides.map(wordsOf)} />
        ))}
      </tbody>
    </table>
  </section>
);

const sideKeys = ["left", "right"];

interface RowProps {
  readonly name: string;
  readonly cells: ReadonlyArray<string>;
  /** The side in bold, where one is better. */
  readonly better?: number | null;
}

const Row = ({ name, cells, better = null }: RowProps) => (
  <tr className="border-b border-rule align-baseline">
    <th scope="row" className="py-2 text-start font-normal">
      {name}
    </th>
    {cells.map((cell, side) => (
      <td
        key={sideKeys[side]}
        className={`px-3 py-2 text-base ${cell === notAsked ? "text-soft" : ""} ${side === better ? "font-bold" : ""}`}
      >
        {cell}
      </td>
    ))}
  </tr>
);

const scoreOf = (score: number | null): string => (score === null ? "no score" : points(score));

const betterOf = ([left = null, right = null]: ReadonlyArray<number | null>): number | null => {
  if (left === null || right === null || left === right) return null;
  return left > right ? 0 : 1;
};

const notAsked = "not asked";

const wordsOf = (asked: Asked | null): string =>
  asked === null ? notAsked : [asked.tier, ...asked.texts].join(" · ");
