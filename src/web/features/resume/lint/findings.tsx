/** What a reader would stop at, in the margin beside the words: how bad, what to do, and where it is safe a button. */
import type { LintFinding } from "#web/api/resume-drafts.ts";
import { Chip } from "#web/ui/chip.tsx";
import { useDesk } from "../form/desk-context.ts";
import { besideItsWords } from "./beside-its-words.ts";
import { RuleNote } from "./rule-note.tsx";

interface FindingsProps {
  readonly findings: ReadonlyArray<LintFinding>;
  /** The words that the findings stand beside. */
  readonly words?: string;
  /** The field that has the focus once a fix is in, since its button is gone then. */
  readonly fieldId?: string;
}

/** One at a time: the worst is read out in full, the others wait, so that the text beside them stays a text. */
export const Findings = ({ findings, words = "", fieldId = "" }: FindingsProps) => {
  if (findings.length === 0) return null;
  const [first, ...rest] = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <div role="note" aria-label="Findings" className="grid content-start gap-1 py-1">
      {first ? <Finding finding={first} words={words} fieldId={fieldId} /> : null}
      {rest.length > 0 ? (
        <details className="margin-note">
          <summary className="min-h-6 w-fit">{rest.length} more</summary>
          <div className="grid gap-2 pt-1">
            {rest.map((finding) => (
              <Finding
                key={`${finding.rule}${finding.path}${finding.message}`}
                finding={finding}
                words={words}
                fieldId={fieldId}
              />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
};

/** Worse ones first; among equals the one that a button can mend. */
const rankOf = ({ severity, fix }: LintFinding): number => ranks[severity] * 2 + (fix ? 0 : 1);
const ranks = { error: 0, warning: 1, info: 2 } as const;

const tones = { error: "red", warning: "bronze", info: "plain" } as const;
const severityWords = { error: "mend", warning: "look", info: "note" } as const;

interface FindingProps {
  readonly finding: LintFinding;
  readonly words: string;
  readonly fieldId: string;
}

const Finding = ({ finding, words, fieldId }: FindingProps) => {
  const { edits, focus } = useDesk();
  const { rule, severity, message, fix } = finding;
  return (
    <div className="margin-note" data-severity={severity}>
      <Chip tone={tones[severity]}>{severityWords[severity]}</Chip>{" "}
      <span>{besideItsWords(message, words)}</span>
      <div className="flex flex-wrap gap-x-4">
        {fix ? (
          <button
            type="button"
            data-fix={rule}
            className="min-h-6 text-blue underline underline-offset-4"
            onClick={() => {
              edits.applyFix(fix);
              focus(fieldId);
            }}
          >
            {fix.title}
          </button>
        ) : null}
        <RuleNote rule={rule} />
      </div>
    </div>
  );
};
