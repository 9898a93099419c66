/** What the posting asks for, by how it stands here; pressing one shows where, and what to do about it. */
import { useState } from "react";
import { useTailoringDesk } from "../desk-context.ts";
import { sourceOfFact } from "../trace/source-of-fact.ts";
import type { StandingRequirement } from "./standing.ts";
import { standingWords } from "./standing-mark.tsx";

interface RequirementStripProps {
  readonly requirements: ReadonlyArray<StandingRequirement>;
  /** Leads to a place of the résumé. */
  readonly onShow: (path: string) => void;
  /** What a pointer is called: "Experience 1, Bullet 2". */
  readonly nameOfPath: (path: string) => string;
}

const tiers = [
  { tier: "must", name: "Asked for" },
  { tier: "nice", name: "Nice to have" },
] as const;

export const RequirementStrip = ({ requirements, onShow, nameOfPath }: RequirementStripProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const shown = requirements.find(({ id }) => id === open);
  return (
    <section aria-label="What the posting asks for" className="border-b border-rule py-3">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {tiers.map(({ tier, name }) => {
          const asked = requirements.filter((requirement) => requirement.tier === tier);
          return asked.length === 0 ? null : (
            <div key={tier} className="min-w-0">
              <h2 className="label">{name}</h2>
              <ul className="mt-1 flex flex-wrap gap-1.5">
                {asked.map((requirement) => (
                  <li key={requirement.id}>
                    <RequirementButton
                      requirement={requirement}
                      isOpen={requirement.id === open}
                      onPress={() => setOpen(requirement.id === open ? null : requirement.id)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {shown ? <RequirementNote requirement={shown} onShow={onShow} nameOfPath={nameOfPath} /> : null}
    </section>
  );
};

interface RequirementButtonProps {
  readonly requirement: StandingRequirement;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

const RequirementButton = ({ requirement: { name, standing }, isOpen, onPress }: RequirementButtonProps) => {
  const { sign, words, ink, frame } = standingWords[standing];
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      className={`inline-flex min-h-7 flex-wrap items-baseline gap-x-1.5 rounded-[3px] border bg-sheet px-2 py-0.5 text-start text-base hover:border-ink aria-expanded:bg-wash ${frame}`}
      onClick={onPress}
    >
      <span aria-hidden="true" className={`font-mono text-tiny ${ink}`}>
        {sign}
      </span>
      {name}
      <span className={`font-mono text-tiny ${ink}`}>{words}</span>
    </button>
  );
};

type RequirementNoteProps = Omit<RequirementStripProps, "requirements"> & {
  readonly requirement: StandingRequirement;
};

const RequirementNote = ({ requirement: { name, placement }, onShow, nameOfPath }: RequirementNoteProps) => {
  const { factById } = useTailoringDesk();
  if (placement === null) return <p className="mt-3 text-base">{name}: no line shows it. Leave it out.</p>;
  const facts = placement.facts.flatMap((id) => factById.get(id) ?? []);
  return (
    <div className="mt-3 grid gap-1 border-l-3 border-blue bg-wash px-3 py-2 text-base">
      <p>
        <strong>{placement.name}</strong>: {placement.action}
      </p>
      {placement.at.length > 0 ? (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="label">Stands in</span>
          {placement.at.map((path) => (
            <button
              key={path}
              type="button"
              className="min-h-6 text-blue underline underline-offset-4"
              onClick={() => onShow(path)}
            >
              {nameOfPath(path)}
            </button>
          ))}
        </p>
      ) : null}
      {facts.map((fact) => (
        <p key={fact.id} className="text-note">
          <span className="font-mono text-tiny">{fact.id}</span> “{fact.text}”{" "}
          <span className="font-mono text-tiny text-soft">{sourceOfFact(fact)}</span>
        </p>
      ))}
    </div>
  );
};
