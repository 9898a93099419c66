/** The few requests that suffice to see what went wrong: a sentence, a drawing, and the same as a table. */

import type { Counterexample, ShownOperation } from "#core/labs/index.ts";
import { ScrollRegion } from "#web/ui/scroll-region.tsx";

interface CounterexampleViewProps {
  readonly example: Counterexample;
  readonly svg: string | null;
}

export const CounterexampleView = ({ example, svg }: CounterexampleViewProps) => (
  <>
    <p className="max-w-prose text-lg">{example.says}</p>
    {svg ? (
      <img
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={`${example.says} The table below has the same requests.`}
        className="mt-4 block w-full"
      />
    ) : null}
    <ScrollRegion name="Requests of the counterexample">
      <table className="w-full border-collapse font-mono text-note">
        <thead>
          <tr className="border-b border-ink text-left">
            <th className="py-1 pr-4">ms</th>
            <th className="pr-4">who</th>
            <th className="pr-4">asked</th>
            <th>answered</th>
          </tr>
        </thead>
        <tbody>
          {example.operations.map((operation) => (
            <tr
              key={operation.op}
              className={`border-b border-rule align-top ${operation.isCited ? "font-bold" : ""}`}
            >
              <td className="py-1 pr-4 whitespace-nowrap">
                {operation.startMs.toFixed(1)}–{operation.endMs.toFixed(1)}
              </td>
              <td className="pr-4">{operation.lane}</td>
              <td className="pr-4">
                {operation.f} {operation.key} {textOf(operation.in)}
                {operation.times > 1 ? ` × ${operation.times}` : ""}
              </td>
              <td>{answerOf(operation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
    {example.faults.length > 0 ? (
      <p className="label mt-3">
        Broken meanwhile:{" "}
        {example.faults
          .map(({ kind, lane, beginMs }) => `${kind} ${lane} at ${beginMs.toFixed(1)} ms`)
          .join(" · ")}
      </p>
    ) : null}
  </>
);

const answerOf = ({ outcome, http, out, err }: ShownOperation): string => {
  if (outcome === "info") return `unknown: ${err ?? http ?? "no answer"}`;
  return [http, outcome === "fail" ? (err ?? "refused") : textOf(out)].filter(Boolean).join(" ");
};

const textOf = (value: unknown): string => {
  if (value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
