/** Every operation of a run, filtered by words; drawn a page at a time, so that ten thousand rows stay quick. */
import { useState } from "react";
import type { Operation } from "#core/labs/index.ts";
import { Button } from "#web/ui/button.tsx";
import { TextField } from "#web/ui/fields.tsx";
import { ScrollRegion } from "#web/ui/scroll-region.tsx";

interface OperationTableProps {
  readonly operations: ReadonlyArray<Operation>;
  readonly phases: ReadonlyArray<string>;
}

const pageSize = 100;

export const OperationTable = ({ operations, phases }: OperationTableProps) => {
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(pageSize);
  const found = filterOperations(operations, phases, words);
  return (
    <>
      <TextField
        label="Only with these words"
        hint="a key, a client, an outcome: k8 info, c3 fail, kills"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setShown(pageSize);
        }}
      />
      <p role="status" className="label mt-2">
        {found.length} of {operations.length}
      </p>
      <ScrollRegion name="Operations" isBounded>
        <table className="w-full border-collapse font-mono text-note">
          <thead>
            <tr className="border-b border-ink text-left">
              {["ms", "phase", "who", "asked", "outcome", "answer"].map((name) => (
                <th key={name} className="py-1 pr-4">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((operation) => (
              <tr key={operation.op} className="border-b border-rule align-top">
                <td className="py-1 pr-4 whitespace-nowrap">
                  {(operation.start / 1000).toFixed(1)}–{(operation.end / 1000).toFixed(1)}
                </td>
                <td className="pr-4">{phases[operation.phase] ?? ""}</td>
                <td className="pr-4">{operation.client}</td>
                <td className="pr-4">
                  {operation.f} {operation.key}
                </td>
                <td className="pr-4">{operation.outcome}</td>
                <td>{[operation.http, operation.err ?? briefly(operation.out)].filter(Boolean).join(" ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {found.length > shown ? (
        <div className="mt-3">
          <Button onClick={() => setShown(shown + 10 * pageSize)}>Show more</Button>
        </div>
      ) : null}
    </>
  );
};

/** Every word stands somewhere in the row. */
const filterOperations = (
  operations: ReadonlyArray<Operation>,
  phases: ReadonlyArray<string>,
  words: string,
): ReadonlyArray<Operation> => {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return operations;
  return operations.filter((operation) => {
    const { client, f, key, outcome, http, err, phase } = operation;
    const row = [client, f, key, outcome, http, err, phases[phase], briefly(operation.out)]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => row.includes(word));
  });
};

const briefly = (value: unknown): string => (value === null ? "" : JSON.stringify(value).slice(0, 80));
