/** The bullets of an entry, each with its findings beside it. */
import type { LintFinding } from "#web/api/resume-drafts.ts";
import { Findings } from "../lint/findings.tsx";
import { ChangeNote } from "../variants/change-note.tsx";
import { BulletField } from "./bullet-field.tsx";

interface BulletListProps {
  readonly entryId: string;
  readonly entryName: string;
  readonly texts: ReadonlyArray<string>;
  readonly ids: ReadonlyArray<string>;
  readonly findingsAt: (bullet: number) => ReadonlyArray<LintFinding>;
}

export const BulletList = ({ entryId, entryName, texts, ids, findingsAt }: BulletListProps) => (
  <ul>
    {ids.map((id, at) => (
      <li key={id} className="with-margin">
        <div>
          <BulletField
            id={id}
            text={texts[at] ?? ""}
            label={`Bullet ${at + 1} of ${ids.length}, ${entryName}`}
            entryId={entryId}
            neighbour={ids[at - 1] ?? ids[at + 1]}
          />
          <ChangeNote target={id} field="" value={texts[at] ?? ""} />
        </div>
        <Findings findings={findingsAt(at)} words={texts[at] ?? ""} fieldId={id} />
      </li>
    ))}
  </ul>
);
