/** The score on a ruler from 0 to 5, with the line from which applying is worth the evening. */
import { points } from "../block-names.ts";
import { useVerdictLines } from "../judged-context.ts";

const left = 8;
const width = 304;
const at = (score: number): number => left + (score / 5) * width;

export const ScoreRuler = ({ score }: { readonly score: number }) => {
  const { apply } = useVerdictLines();
  return (
    <svg
      viewBox="0 0 320 54"
      role="img"
      aria-label={`${points(score)} on a scale from 0 to 5; the apply line is at ${points(apply)}`}
      className="w-full max-w-80"
    >
      <line x1={left} x2={left + width} y1="30" y2="30" className="stroke-edge" />
      <rect x={left} y="27" width={at(score) - left} height="6" className="fill-blue" />
      {[0, 1, 2, 3, 4, 5].map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1="25" y2="35" className="stroke-edge" />
          <text x={at(tick)} y="50" textAnchor="middle" className="fill-soft font-mono text-[11px]">
            {tick}
          </text>
        </g>
      ))}
      <line x1={at(apply)} x2={at(apply)} y1="16" y2="38" className="stroke-ink" strokeWidth="2" />
      <text x={at(apply)} y="11" textAnchor="middle" className="fill-ink font-mono text-[11px]">
        apply line
      </text>
      <circle cx={at(score)} cy="30" r="7" className="fill-blue stroke-paper" strokeWidth="2" />
    </svg>
  );
};
