/** The lanes as a drawing; what it shows is said in the counts beside it. */
import { type Bar, type Lanes, shownMicros } from "./lanes.ts";

const rowHeight = 18;
const labelWidth = 92;
const width = 720;

const fills: Readonly<Record<Bar["ev"], string>> = {
  open: "fill-edge",
  ok: "fill-blue",
  fail: "fill-rule",
  info: "fill-bronze",
};

export const LanesView = ({ lanes }: { readonly lanes: Lanes }) => {
  const left = Math.max(0, lanes.now - shownMicros);
  const x = (t: number): number => labelWidth + (Math.max(0, t - left) / shownMicros) * (width - labelWidth);
  const y = (lane: string): number => lanes.names.indexOf(lane) * rowHeight + 4;
  return (
    <svg
      viewBox={`0 0 ${width} ${lanes.names.length * rowHeight + 8}`}
      role="img"
      aria-label="Requests of the last two seconds, a lane for each client"
      className="mt-4 block w-full"
    >
      {lanes.names.map((name) => (
        <text key={name} x={0} y={y(name) + 10} className="fill-soft font-mono text-[11px]">
          {name.slice(0, 13)}
        </text>
      ))}
      {lanes.bars.map((bar) => (
        <rect
          key={bar.op}
          x={x(bar.from)}
          y={y(bar.lane)}
          width={Math.max(1.5, x(bar.to ?? lanes.now) - x(bar.from))}
          height={10}
          className={fills[bar.ev]}
        />
      ))}
      {lanes.marks.map((mark) => (
        <circle
          key={`${mark.lane}${mark.at}${mark.name}`}
          cx={x(mark.at)}
          cy={y(mark.lane) + 5}
          r={mark.kind === "fault" ? 5 : 2.5}
          className={mark.kind === "fault" ? "fill-red" : "fill-ink"}
        />
      ))}
    </svg>
  );
};
