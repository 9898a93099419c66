/** What a reader would stop at, in the margin beside the words: how bad, what to do, and where it is safe a button. */
import type { LintFinding } from "#web/api/resume-lints.ts";
import { Chip } from "#web/ui/chip.tsx";
import { useDesk } from "../form/desk-context.ts";
import { RuleNote } from "./rule-note.tsx";

export const Findings = ({ findings }: { readonly findings: ReadonlyArray<LintFinding> }) => {
  if (findings.length === 0) return null;
  return (
    <ul aria-label="Findings" className="grid content-start gap-2 py-1">
      {findings.map((finding) => (
        <li key={`${finding.rule}${finding.path}${finding.message}`}>
          <Finding finding={finding} />
        </li>
      ))}
    </ul>
  );
};

const tones = { error: "red", warning: "bronze", info: "plain" } as const;
const words = { error: "mend", warning: "look", info: "note" } as const;

const Finding = ({ finding }: { readonly finding: LintFinding }) => {
  const { edits } = useDesk();
  const { rule, severity, message, fix } = finding;
  return (
    <div className="margin-note" data-severity={severity}>
      <Chip tone={tones[severity]}>{words[severity]}</Chip> <span>{message}</span>
      <div className="flex flex-wrap gap-x-4">
        {fix ? (
          <button
            type="button"
            data-fix={rule}
            className="min-h-6 text-blue underline underline-offset-4"
            onClick={() => edits.applyFix(fix)}
          >
            {fix.title}
          </button>
        ) : null}
        <RuleNote rule={rule} />
      </div>
    </div>
  );
};
