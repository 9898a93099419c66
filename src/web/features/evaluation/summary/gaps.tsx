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

export const gapWords = {
  blocker: { name: "blocker", tone: "red", advice: "Without it this role is out of reach for now." },
  provable: { name: "provable", tone: "blue", advice: "A lab would prove it." },
  adjacent: {
    name: "adjacent",
    tone: "bronze",
    advice: "You show something close. Say so, and name the difference.",
  },
  "listed-not-shown": {
    name: "listed, not shown",
    tone: "bronze",
    advice: "It stands in a list alone. One bullet that uses it is the cheapest step there is.",
  },
  "do-not-claim": { name: "do not claim", tone: "plain", advice: "No line shows it. Leave it out." },
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
