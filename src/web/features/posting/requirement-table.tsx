/** Requirement by requirement: what is asked, by tier, and the best evidence found for it. */
import type { Statement } from "#core/base/evidence.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import { Sentence } from "#web/features/evaluation/sources/sentence.tsx";
import { gapWords } from "#web/features/evaluation/summary/gaps.tsx";
import { CardNote } from "#web/ui/card-note.tsx";
import { Chip } from "#web/ui/chip.tsx";
import { requirementName } from "./name-of-requirement.ts";

interface RequirementTableProps {
  readonly posting: Posting;
  readonly evaluation: Evaluation;
}

const tiers = [
  { tier: "must", name: "Asked for" },
  { tier: "nice", name: "Nice to have" },
] as const;

export const RequirementTable = ({ posting, evaluation }: RequirementTableProps) => {
  const statements = evaluation.blocks.B.statements.slice(1);
  const ids = new Set(posting.requirements.map(({ id }) => id));
  const others = statements.filter((statement) => !ids.has(requirementOf(statement)));
  return (
    <>
      {tiers.map(({ tier, name }) => {
        const asked = posting.requirements.filter((requirement) => requirement.tier === tier);
        return asked.length === 0 ? null : (
          <section key={tier} className="mt-6">
            <h3 className="label">{name}</h3>
            <ul>
              {asked.map((requirement) => (
                <RequirementRow
                  key={requirement.id}
                  requirement={requirement}
                  statements={statements.filter((statement) => requirementOf(statement) === requirement.id)}
                  gap={evaluation.gaps.find((gap) => gap.requirement === requirement.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Stack requirements={posting.requirements.filter(({ tier }) => tier === "stack")} />
      {others.length > 0 ? <h3 className="label mt-6">Also</h3> : null}
      {others.map(({ id, text, because }) => (
        <Sentence key={id} id={id} because={because}>
          {text}
        </Sentence>
      ))}
    </>
  );
};

/** `B.req-3` speaks of `req-3`. */
const requirementOf = ({ id }: Statement): string => /req-\d{1,6}/u.exec(id)?.[0] ?? "";

/** What the posting names without asking for it: nothing is judged by it, so it takes no more than a line. */
const Stack = ({ requirements }: { readonly requirements: ReadonlyArray<Requirement> }) =>
  requirements.length === 0 ? null : (
    <section className="mt-6">
      <h3 className="label">Named, but asked of nobody</h3>
      <ul className="-ml-1 flex flex-wrap gap-x-3 border-t border-rule py-2">
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <Sentence id={`requirement.${requirement.id}`} because={[requirement.span]} terse inLine>
              {requirementName(requirement)}
            </Sentence>
          </li>
        ))}
      </ul>
    </section>
  );

interface RequirementRowProps {
  readonly requirement: Requirement;
  readonly statements: ReadonlyArray<Statement>;
  readonly gap: Evaluation["gaps"][number] | undefined;
}

const RequirementRow = ({ requirement, statements, gap }: RequirementRowProps) => (
  <li className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
    <p className="py-1">
      <strong>{requirementName(requirement)}</strong>{" "}
      {gap ? <Chip tone={gapWords[gap.kind].tone}>{gapWords[gap.kind].name}</Chip> : null}
    </p>
    <div className="min-w-0 pl-3 sm:pl-0">
      {statements.length === 0 ? (
        <Sentence id={`requirement.${requirement.id}`} because={[requirement.span]}>
          Named in the posting; nothing is judged by it.
        </Sentence>
      ) : null}
      {statements.map(({ id, text, because }) => (
        <Sentence key={id} id={id} because={because}>
          {text}
        </Sentence>
      ))}
      {gap?.lab ? <CardNote card={`labs/${gap.lab}`} /> : null}
    </div>
  </li>
);
