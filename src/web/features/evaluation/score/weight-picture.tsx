/** The arithmetic as a picture: a column per block, as wide as its weight and as high as its score; the inked area is the score. */
import type { Evaluation } from "#core/evaluation/index.ts";
import { blockNames, points, scoredBlockIds } from "../block-names.ts";
import { useVerdictLines } from "../judged-context.ts";

const width = 600;
const height = 200;
const top = 16;
const y = (score: number): number => top + height - (score / 5) * height;

export const WeightPicture = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const { apply } = useVerdictLines();
  let x = 0;
  const columns = scoredBlockIds.flatMap((id) => {
    const { score, weight } = evaluation.blocks[id];
    if (score === null) return [];
    const column = { id, score, x, width: weight * width };
    x += column.width;
    return [column];
  });
  return (
    <figure className="mt-2 max-w-2xl">
      <svg
        viewBox={`0 0 ${width + 70} ${height + 46}`}
        role="img"
        aria-label={describe(columns)}
        className="w-full"
      >
        {columns.map((column) => (
          <g key={column.id}>
            <rect
              x={column.x}
              y={top}
              width={column.width}
              height={height}
              className="fill-well stroke-paper"
              strokeWidth="3"
            />
            <rect
              x={column.x}
              y={y(column.score)}
              width={column.width}
              height={top + height - y(column.score)}
              className={`stroke-paper ${column.score >= apply ? "fill-blue" : "fill-bronze"}`}
              strokeWidth="3"
            />
            <text
              x={column.x + column.width / 2}
              y={height + 36}
              textAnchor="middle"
              className="fill-ink font-mono text-sm"
            >
              {column.id} {points(column.score)}
            </text>
          </g>
        ))}
        <Level score={apply} name="apply" dashed />
        <Level score={evaluation.score} name="score" below={isJustBelow(evaluation.score, apply)} />
      </svg>
      <figcaption className="label">
        As wide as the weight, as high as the score. The solid line is the mean of it all.
      </figcaption>
    </figure>
  );
};

const describe = (
  columns: ReadonlyArray<{ readonly id: keyof typeof blockNames; readonly score: number }>,
): string =>
  `Score by block: ${columns.map(({ id, score }) => `${blockNames[id].name} ${points(score)}`).join(", ")}`;

interface LevelProps {
  readonly score: number;
  readonly name: string;
  readonly dashed?: boolean;
  /** Writes the name under its line, where another name stands just above. */
  readonly below?: boolean;
}

/** A line across all columns; the paper around it keeps it visible on any of them. */
const Level = ({ score, name, dashed = false, below = false }: LevelProps) => {
  const line = { x1: 0, x2: width, y1: y(score), y2: y(score) };
  return (
    <g>
      <line {...line} className="stroke-paper" strokeWidth="5" />
      <line
        {...line}
        className="stroke-ink"
        strokeWidth="2"
        {...(dashed ? { strokeDasharray: "4 4" } : {})}
      />
      <text x={width + 6} y={y(score) + (below ? 14 : 4)} className="fill-ink font-mono text-xs">
        {name} {points(score)}
      </text>
    </g>
  );
};

/** So near that the two names would overlap. */
const isJustBelow = (score: number, line: number): boolean => score <= line && line - score < 0.5;
