/** What is asked and not shown, by what can honestly be done about it. */
import type { Gap } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { nameOfRequirement } from "#web/features/posting/name-of-requirement.ts";
import { CardNote } from "#web/ui/card-note.tsx";
import { Chip } from "#web/ui/chip.tsx";
import { Section } from "#web/ui/section.tsx";
import { Sentence } from "../sources/sentence.tsx";

interface GapsProps {
  readonly gaps: ReadonlyArray<Gap>;
  readonly posting: Posting;
}

/** Each kind of gap with what can honestly be done about it. */
export const gapWords = {
  blocker: {
    name: "blocker",
    tone: "red",
    advice: "It decides against this posting. If you do have it, say so: 15 minutes.",
  },
  provable: { name: "provable", tone: "blue", advice: "A lab would prove it." },
  adjacent: {
    name: "adjacent",
    tone: "bronze",
    advice: "You show something close. Say so and name the difference: 15 minutes.",
  },
  "listed-not-shown": {
    name: "listed, not shown",
    tone: "bronze",
    advice: "It stands in a list alone. A bullet on where you used it: 15 minutes.",
  },
  "do-not-claim": {
    name: "do not claim",
    tone: "plain",
    advice: "No line shows it. Leave it out, and expect the question.",
  },
} as const;

export const Gaps = ({ gaps, posting }: GapsProps) => (
  <Section title="Gaps">
    {gaps.length === 0 ? <p>Every requirement found has evidence.</p> : null}
    <ul>
      {gaps.map((gap) => (
        <li key={`${gap.requirement}-${gap.skills.join()}`} className="border-b border-rule py-3 first:pt-0">
          <Sentence id={`gap.${gap.requirement}`} because={gap.because}>
            <strong>{nameOfRequirement(posting, gap.requirement) ?? gap.skills.join(" or ")}</strong>{" "}
            <Chip tone={gapWords[gap.kind].tone}>{gapWords[gap.kind].name}</Chip> {gapWords[gap.kind].advice}
          </Sentence>
          {gap.lab ? <CardNote card={`labs/${gap.lab}`} /> : null}
        </li>
      ))}
    </ul>
  </Section>
);
