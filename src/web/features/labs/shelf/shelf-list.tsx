/** The labs, a row each: the question first, because that is what one is asked. */
import { Link } from "@tanstack/react-router";
import { Chip } from "#web/ui/chip.tsx";
import type { ShelfRow } from "./shelf-rows.ts";

export const ShelfList = ({ rows }: { readonly rows: ReadonlyArray<ShelfRow> }) =>
  rows.length === 0 ? (
    <p role="status" className="label mt-8">
      No lab has these words. Try one skill, such as “idempotency”.
    </p>
  ) : (
    <ul className="mt-6">
      {rows.map(({ lab, standing, tone }) => (
        <li key={lab.id} className="border-b border-rule py-4">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Link
              to="/labs/$lab"
              params={{ lab: lab.id }}
              className="text-xl font-bold text-blue underline underline-offset-4"
            >
              {lab.name}
            </Link>
            <Chip tone={tone}>{standing}</Chip>
            <span className="label">
              {lab.number} · about {lab.hours} h · {lab.languages.join(", ")}
            </span>
          </div>
          <p className="mt-1 max-w-prose">{lab.question}</p>
          <p className="label mt-1">{lab.skills.join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
