/** What to mend, the worst first; each with the fields it is about, and with what to do. */
import type { Mend } from "./mends-of-check.ts";
import { worstOf } from "./sections-of-check.ts";
import { StateWords } from "./state-words.tsx";

export const MendList = ({ mends }: { readonly mends: ReadonlyArray<Mend> }) => (
  <ol className="grid gap-5">
    {mends.map(({ id, title, advice, minutes, fields }) => (
      <li key={id} className={`border-l-3 pl-4 ${id.startsWith("lost") ? "border-red" : "border-bronze"}`}>
        <h3 className="font-bold">{title}</h3>
        <p className="max-w-prose">
          {advice} <span className="label whitespace-nowrap">about {minutes} minutes</span>
        </p>
        <MendedFields fields={fields} />
      </li>
    ))}
  </ol>
);

/** More of one kind are counted: they are all in the table below. */
const mostListed = 6;

const MendedFields = ({ fields }: Pick<Mend, "fields">) => (
  <ul className="mt-1">
    {fields.slice(0, mostListed).map((field) => (
      <li
        key={field.path}
        className="grid gap-x-4 border-t border-rule py-1 sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <span className="min-w-0">
          <span className="label">
            {field.label}, {field.owner}:{" "}
          </span>
          <span className="line-clamp-2">{field.value}</span>
        </span>
        <StateWords state={worstOf(field)} />
      </li>
    ))}
    {fields.length > mostListed ? (
      <li className="label border-t border-rule py-1">and {fields.length - mostListed} more, in the table</li>
    ) : null}
  </ul>
);
