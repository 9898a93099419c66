/** The posting at a glance: each field with the words it was read from, or that it is not stated. */
import type { Reason } from "#core/base/evidence.ts";
import type { Pay, Posting } from "#core/posting/index.ts";
import { Sentence } from "#web/features/evaluation/sources/sentence.tsx";

export const PostingGlance = ({ posting }: { readonly posting: Posting }) => (
  <dl className="mt-5 grid grid-cols-2 gap-x-6 gap-y-1 border-y border-rule py-3 sm:grid-cols-3">
    {glance(posting).map(({ name, value, because }) => (
      <div key={name} className="min-w-0">
        <dt className="label">{name}</dt>
        <dd className="text-base">
          {value !== null && because.length > 0 ? (
            <Sentence id={`posting.${name}`} because={because} terse>
              {value}
            </Sentence>
          ) : (
            <span className="block py-1">{value ?? <span className="text-soft">not stated</span>}</span>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

interface Field {
  readonly name: string;
  readonly value: string | null;
  readonly because: ReadonlyArray<Reason>;
}

const glance = (posting: Posting): ReadonlyArray<Field> => {
  const { archetype, because } = posting;
  const kind = archetype.specialisation ? `${archetype.id} › ${archetype.specialisation}` : archetype.id;
  return [
    { name: "kind of role", value: `${kind} ${archetype.confidence.toFixed(2)}`, because: archetype.because },
    { name: "level", value: known(posting.level), because: because.level },
    { name: "years", value: yearsOf(posting), because: because.years },
    { name: "where", value: whereOf(posting), because: [...because.remote, ...because.locations] },
    { name: "pay", value: posting.pay ? payOf(posting.pay) : null, because: because.pay },
    { name: "sponsors a visa", value: known(posting.workRights), because: because.workRights },
  ];
};

const known = (value: string): string | null => (value === "unknown" ? null : value);

const yearsOf = ({ years }: Posting): string | null => {
  if (!years) return null;
  return years.max === null ? `${years.min}+` : `${years.min} to ${years.max}`;
};

const whereOf = ({ remote, locations, daysInOffice }: Posting): string | null => {
  const days = daysInOffice === null ? null : `${daysInOffice} days a week in the office`;
  const parts = [known(remote), ...locations, days].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
};

const payOf = ({ min, max, currency, period }: Pay): string => {
  const amounts = [min, max].filter((amount) => amount !== null).map((amount) => amount.toLocaleString("en"));
  return `${amounts.join("–")} ${currency} a ${period}`;
};
