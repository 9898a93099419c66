/** The findings on the record as it is typed, a moment after the last key; a failed asking leaves the old ones. */
import { useEffect, useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { type LintFinding, lintResume } from "#web/api/resume-drafts.ts";

/** Long enough that no finding jumps into the margin in the middle of a word. */
const pause = 500;

export const useFindings = (resume: Resume): ReadonlyArray<LintFinding> => {
  const [findings, setFindings] = useState<ReadonlyArray<LintFinding>>([]);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      lintResume(resume, today())
        .then((found) => {
          if (!gone) setFindings(found);
        })
        // Advice that is missing for a moment is no reason to interrupt someone who types.
        .catch(() => undefined);
    }, pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [resume]);
  return findings;
};

const today = (): string => new Date().toISOString().slice(0, 10);
