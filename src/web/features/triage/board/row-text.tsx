/** What one posting of a triage says, and the buttons for those without a keyboard. */
import type { Decision } from "#app/ports/workspace.ts";
import { isAbsence, isSpan } from "#web/features/evaluation/sources/reasons.ts";
import { Button } from "#web/ui/button.tsx";
import { Chip } from "#web/ui/chip.tsx";
import type { TriageRow } from "../rows-of-triage.ts";
import { skipReasons } from "./skip-reasons.ts";
import type { TriageActs } from "./use-triage-keys.ts";

interface RowTextProps {
  readonly row: TriageRow;
  readonly decided: Decision;
  readonly asking: boolean;
  readonly acts: TriageActs;
}

export const RowText = ({ row, decided, asking, acts }: RowTextProps) => {
  const { file, title, company, archetype, deciding } = row.posting;
  const quote = deciding.because.filter(isSpan).find((span) => !isAbsence(span))?.quote;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-1">
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <strong>{title ?? file}</strong> <Decided decided={decided} />
        </p>
        <p className="label">{[company, archetype, file].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="min-w-0 flex-2 basis-72">
        <p className="text-base">{deciding.text}</p>
        {quote ? <p className="truncate font-mono text-note text-soft">⌁ “{quote.slice(0, 160)}”</p> : null}
        <Twins what="same posting" files={row.copies} />
        <Twins what="posted again" files={row.reposts} />
      </div>
      {asking ? (
        <SkipMenu file={file} acts={acts} />
      ) : (
        <div className="flex gap-1">
          <Button look="quiet" onClick={() => acts.keep(file)} aria-label={`Keep ${title ?? file}`}>
            Keep
          </Button>
          <Button look="quiet" onClick={() => acts.ask(file)} aria-label={`Skip ${title ?? file}`}>
            Skip
          </Button>
          <Button
            look="quiet"
            onClick={() => acts.open(file)}
            aria-label={`Open the report on ${title ?? file}`}
          >
            Open
          </Button>
        </div>
      )}
    </div>
  );
};

const Decided = ({ decided: { decision, reason } }: { readonly decided: Decision }) => {
  if (decision === null) return null;
  return decision === "keep" ? <Chip tone="blue">kept</Chip> : <Chip>skipped: {reason}</Chip>;
};

interface TwinsProps {
  readonly what: string;
  readonly files: ReadonlyArray<string>;
}

const Twins = ({ what, files }: TwinsProps) =>
  files.length === 0 ? null : (
    <p className="label">
      {what}: {files.join(", ")}
    </p>
  );

const SkipMenu = ({ file, acts }: Pick<RowTextProps, "acts"> & { readonly file: string }) => (
  <fieldset className="flex flex-wrap items-center gap-1">
    <legend className="label float-left pr-2">Skip because of</legend>
    {skipReasons.map(({ key, reason }) => (
      <Button key={key} shortcut={key} onClick={() => acts.skip(file, reason)}>
        {reason}
      </Button>
    ))}
    <Button look="quiet" onClick={() => acts.ask(null)}>
      Cancel
    </Button>
  </fieldset>
);
