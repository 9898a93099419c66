/** The head of the page: who, how to reach them, and in a few sentences what they do. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { LintFinding } from "#web/api/resume-drafts.ts";
import { Findings } from "../lint/findings.tsx";
import { basicsText } from "../record/basics-text.ts";
import { basicsFields } from "../sections.ts";
import { ChangeNote } from "../variants/change-note.tsx";
import { useDesk } from "./desk-context.ts";
import { QuietField } from "./quiet-field.tsx";

interface BasicsFormProps {
  readonly basics: ResumeRecord["basics"];
  readonly findings: ReadonlyMap<string, ReadonlyArray<LintFinding>>;
}

export const BasicsForm = ({ basics, findings }: BasicsFormProps) => {
  const { edits } = useDesk();
  return (
    <section aria-label="You" className="with-margin mt-4">
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 @lg:grid-cols-4">
        {basicsFields.map(({ key, label, kind }) => {
          const value = basicsText(basics, key);
          return (
            <div key={key} className={wide.has(key) ? "col-span-full" : "col-span-2"}>
              <QuietField
                label={label}
                value={value}
                long={kind === "text"}
                look={key === "name" ? "name" : "plain"}
                onChange={(next) => edits.setBasics(key, next)}
                {...(key === "summary" ? { fieldId: "basics" } : {})}
              />
              <ChangeNote target="basics" field={key} value={value} />
            </div>
          );
        })}
      </div>
      <Findings findings={[...findings.values()].flat()} words={basics.summary} fieldId="basics" />
    </section>
  );
};

const wide = new Set(["name", "label", "summary"]);
