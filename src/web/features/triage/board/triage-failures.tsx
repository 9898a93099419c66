/** Files that could not be judged, each with its reason; they never stopped the rest. */
import type { Triage } from "#core/triage/index.ts";
import { Section } from "#web/ui/section.tsx";

export const TriageFailures = ({ failures }: Pick<Triage, "failures">) =>
  failures.length === 0 ? null : (
    <Section title={`Not judged: ${failures.length}`}>
      <ul>
        {failures.map(({ file, error }) => (
          <li key={file} className="border-b border-rule py-2">
            {error.message.startsWith(file) ? null : <strong>{file}: </strong>}
            {error.message}
          </li>
        ))}
      </ul>
    </Section>
  );
