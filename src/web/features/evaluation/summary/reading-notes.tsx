/** What the readers of both documents have to say: hidden text that was left out, lines that could not be placed. */
import type { Judged } from "#web/api/evaluations.ts";
import { Section } from "#web/ui/section.tsx";
import { Sentence } from "../sources/sentence.tsx";

export const ReadingNotes = ({ judged: { posting, resume } }: { readonly judged: Judged }) =>
  posting.removed.length + resume.warnings.length === 0 ? null : (
    <Section
      title="How both were read"
      note="Hidden text is never evidence. A line that was misread is worth mending."
    >
      <ul>
        {posting.removed.map(({ what, span }) => (
          <li key={`${what}-${span.start}`}>
            <Sentence id={`removed.${span.start}`} because={[span]}>
              The posting has hidden text ({what}); it was left out.
            </Sentence>
          </li>
        ))}
        {resume.warnings.map(({ type, message, span }) => (
          <li key={`${type}-${span?.start ?? message}`}>
            {span ? (
              <Sentence id={`warning.${type}.${span.start}`} because={[span]}>
                {message}
              </Sentence>
            ) : (
              <p className="py-1">{message}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
