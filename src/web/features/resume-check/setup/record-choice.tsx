/** What the file should hold: a kept résumé or one of its variants, or nothing. */
import { useNavigate } from "@tanstack/react-router";
import { SelectField } from "#web/ui/fields.tsx";
import type { CheckSearch } from "../check-search.ts";
import type { ChosenRecord } from "./use-record.ts";

interface RecordChoiceProps extends Pick<ChosenRecord, "books" | "open"> {
  readonly search: CheckSearch;
}

/** The choice stands in the address, so that it can be kept and linked to. */
export const RecordChoice = ({ books, open, search }: RecordChoiceProps) => {
  const navigate = useNavigate();
  const variants = open?.book.variants ?? [];
  const choose = (next: CheckSearch): void =>
    void navigate({ to: "/resume/check", search: next, resetScroll: false });
  if (books.length === 0) {
    return (
      <p className="text-soft">
        No résumé is kept yet, so the file is compared with what Mettle itself reads in it. Keep one under
        Résumé to compare with what it should say.
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <SelectField
        label="Compare with"
        value={search.book ?? ""}
        onChange={({ target }) => choose(target.value ? { book: target.value } : {})}
        options={[
          ["", "nothing: only read the file"],
          ...books.map(
            ({ id, name, label }) =>
              [id, [name || "without a name", label].filter(Boolean).join(", ")] as const,
          ),
        ]}
      />
      {variants.length > 0 && search.book ? (
        <SelectField
          label="Version"
          value={search.variant ?? ""}
          onChange={({ target }) =>
            choose({
              ...(search.book ? { book: search.book } : {}),
              ...(target.value ? { variant: target.value } : {}),
            })
          }
          options={[["", "Master"], ...variants.map(({ id, name }) => [id, name] as const)]}
        />
      ) : null}
    </div>
  );
};
