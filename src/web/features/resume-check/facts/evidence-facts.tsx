/** The two facts about listed skills that no program can tell: does work show them, and where. */
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { Chip } from "#web/ui/chip.tsx";
import { Section } from "#web/ui/section.tsx";

type Terms = CheckedFile["terms"];

export const EvidenceFacts = ({ terms }: { readonly terms: Terms }) => {
  const bare = terms.filter(({ hasEvidence }) => !hasEvidence);
  const old = terms.filter(({ hasEvidence, isWellPlaced }) => hasEvidence && !isWellPlaced);
  return (
    <>
      <div id="has-evidence">
        <Section
          title="Has evidence"
          note="A skill that is only listed is a claim; a line of work that names it shows it."
        >
          {terms.length === 0 ? <NoSkills /> : null}
          {bare.length > 0 ? (
            <Skills title="Listed, but shown by no line of work" terms={bare}>
              Name each in a bullet about what you did with it, or take it off the list.{" "}
              <span className="label whitespace-nowrap">about {2 * bare.length} minutes</span>
            </Skills>
          ) : null}
          {terms.length > 0 && bare.length === 0 ? (
            <p>Every listed skill is shown by a job or a project.</p>
          ) : null}
        </Section>
      </div>
      <div id="well-placed">
        <Section title="Well placed" note="People read the newest two jobs first, and often nothing else.">
          {terms.length === 0 ? <NoSkills /> : null}
          {old.length > 0 ? (
            <Skills title="Shown, but only further down" terms={old}>
              Where it is true, name it in a bullet of one of your newest two jobs.{" "}
              <span className="label whitespace-nowrap">about {3 * old.length} minutes</span>
            </Skills>
          ) : null}
          {terms.length > 0 && old.length === 0 ? (
            <p>Every skill that is shown at all is shown in one of the newest two jobs.</p>
          ) : null}
        </Section>
      </div>
    </>
  );
};

const NoSkills = () => (
  <p>
    No skills are listed, or none could be read. Add a heading “Skills” with the technologies you would be
    asked about. <span className="label whitespace-nowrap">about 5 minutes</span>
  </p>
);

interface SkillsProps {
  readonly title: string;
  readonly terms: Terms;
  readonly children: React.ReactNode;
}

const Skills = ({ title, terms, children }: SkillsProps) => (
  <div className="border-l-3 border-bronze pl-4">
    <h3 className="font-bold">{title}</h3>
    <p className="max-w-prose">{children}</p>
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {terms.map(({ path, term }) => (
        <li key={path}>
          <Chip>{term}</Chip>
        </li>
      ))}
    </ul>
  </div>
);
