/** What to mend, the worst first; each with the fields it is about, and with what to do. */
import { FieldWords } from "../text/field-words.tsx";
import type { Mend } from "./mends-of-check.ts";
import { worstOf } from "./sections-of-check.ts";
import { StateWords } from "./state-words.tsx";

interface MendListProps {
  readonly mends: ReadonlyArray<Mend>;
  readonly programs: ReadonlyArray<string>;
  /** A page that Mettle set is not the person's to lay out. */
  readonly isOwnPrint: boolean;
}

export const MendList = ({ mends, programs, isOwnPrint }: MendListProps) => (
  <>
    {isOwnPrint ? (
      <p className="mb-4 max-w-prose">
        Mettle set this page, so its layout is not yours to mend. Where an application shows you the form it
        filled in, look at these fields first; or try another template or the Word file.{" "}
        <span className="label whitespace-nowrap">about 2 minutes</span>
      </p>
    ) : null}
    <ol className="grid gap-5">
      {mends.map((mend) => (
        <li
          key={mend.id}
          className={`border-l-3 pl-4 ${mend.id.startsWith("lost") ? "border-red" : "border-bronze"}`}
        >
          <h3 className="font-bold">{mend.title}</h3>
          {isOwnPrint ? null : (
            <p className="max-w-prose">
              {mend.advice} <span className="label whitespace-nowrap">about {mend.minutes} minutes</span>
            </p>
          )}
          <MendedFields fields={mend.fields} programs={programs} />
        </li>
      ))}
    </ol>
  </>
);

/** More of one kind are counted: they are all in the table below. */
const mostListed = 6;

interface MendedFieldsProps {
  readonly fields: Mend["fields"];
  readonly programs: ReadonlyArray<string>;
}

const MendedFields = ({ fields, programs }: MendedFieldsProps) => (
  <ul className="mt-1">
    {fields.slice(0, mostListed).map((field) => (
      <li
        key={field.path}
        className="grid gap-x-4 border-t border-rule py-1 sm:grid-cols-[minmax(0,1fr)_15.5rem]"
      >
        <span className="min-w-0">
          <span className="label block">{field.isWord ? field.owner : `${field.label}, ${field.owner}`}</span>
          <FieldWords value={field.value} />
        </span>
        <span>
          <StateWords state={worstOf(field)} />
          <span className="label block pl-5">{programsOf(field, programs)}</span>
        </span>
      </li>
    ))}
    {fields.length > mostListed ? (
      <li className="label border-t border-rule py-1">and {fields.length - mostListed} more, in the table</li>
    ) : null}
  </ul>
);

/** Named only where the programs disagree. */
const programsOf = (field: Mend["fields"][number], programs: ReadonlyArray<string>): string => {
  const worst = worstOf(field);
  const those = programs.filter((_, at) => field.states[at] === worst);
  return those.length === programs.length ? "" : `only in ${those.join(", ")}`;
};
