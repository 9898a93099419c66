/** The versions for single postings: each is a list of differences from the master, never a copy. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useRef } from "react";
import type { ResumeBook, Variant } from "#core/resume-record/index.ts";
import { listShelf } from "#web/api/shelves.ts";
import { Button } from "#web/ui/button.tsx";
import type { BookDesk } from "../editor/use-book.ts";

interface VariantsPaneProps {
  readonly desk: BookDesk;
  readonly variantId: string | null;
  readonly onOpen: (id: string | null) => void;
}

export const VariantsPane = ({ desk, variantId, onOpen }: VariantsPaneProps) => {
  const { variants } = desk.book;
  return (
    <section
      aria-label="Variants"
      className="grid content-start gap-4 overflow-y-auto border border-rule bg-sheet p-4"
    >
      <h2 className="text-xl">Variants</h2>
      <p className="text-soft">
        A variant rewords, leaves out and reorders what the master holds. Mend the master and every variant is
        mended with it.
      </p>
      <ul>
        <VariantRow
          name="Master"
          note="everything you have"
          isOpen={variantId === null}
          onOpen={() => onOpen(null)}
        />
        {variants.map((variant) => (
          <VariantRow
            key={variant.id}
            name={variant.name}
            note={differences(variant)}
            isOpen={variant.id === variantId}
            onOpen={() => onOpen(variant.id)}
            {...(variant.posting ? { tailor: { book: desk.saved.id, posting: variant.posting } } : {})}
            onDelete={() => {
              if (variant.id === variantId) onOpen(null);
              desk.edit((book) => without(book, variant.id), `Deleted the variant “${variant.name}”`);
            }}
          />
        ))}
      </ul>
      <NewVariant
        onCreate={(name, posting) => {
          const id = `v${crypto.randomUUID().slice(0, 8)}`;
          const variant: Variant = { id, name, posting, overrides: [] };
          desk.edit(
            (book) => ({ ...book, variants: [...book.variants, variant] }),
            `Began the variant “${name}”`,
          );
          onOpen(id);
        }}
      />
    </section>
  );
};

const without = (book: ResumeBook, id: string): ResumeBook => ({
  ...book,
  variants: book.variants.filter((variant) => variant.id !== id),
});

const differences = ({ overrides }: Variant): string =>
  overrides.length === 1 ? "1 difference" : `${overrides.length} differences`;

interface VariantRowProps {
  readonly name: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDelete?: () => void;
  /** Where it is for a posting: the way to both, line by line. */
  readonly tailor?: { readonly book: string; readonly posting: string };
}

const VariantRow = ({ name, note, isOpen, onOpen, onDelete, tailor }: VariantRowProps) => (
  <li className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1.5">
    <button
      type="button"
      aria-pressed={isOpen}
      className="min-w-0 flex-1 text-start font-bold text-blue underline underline-offset-4 aria-pressed:text-ink aria-pressed:no-underline"
      onClick={onOpen}
    >
      {name}
    </button>
    <span className="label">{isOpen ? `open · ${note}` : note}</span>
    {tailor ? (
      <Link
        to="/tailor/$book/$posting"
        params={tailor}
        aria-label={`Tailor ${name}`}
        className="min-h-6 py-1 font-mono text-note text-blue underline underline-offset-4"
      >
        Tailor
      </Link>
    ) : null}
    {onDelete ? (
      <Button look="quiet" onClick={onDelete} aria-label={`Delete ${name}`}>
        Delete
      </Button>
    ) : null}
  </li>
);

interface NewVariantProps {
  readonly onCreate: (name: string, posting: string | null) => void;
}

const NewVariant = ({ onCreate }: NewVariantProps) => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const postings = useQuery({ queryKey: ["shelf", "postings"], queryFn: () => listShelf("postings") });
  const create = (event: FormEvent): void => {
    event.preventDefault();
    const values = new FormData(form.current ?? undefined);
    const posting = postings.data?.find((one) => one.id === values.get("posting"));
    const typed = String(values.get("name") ?? "").trim();
    onCreate(typed || (posting?.company ?? posting?.title ?? "New variant"), posting?.id ?? null);
    form.current?.reset();
  };
  return (
    <form ref={form} onSubmit={create} className="grid gap-2 border-t border-ink pt-3">
      <h3 className="label text-ink">New variant</h3>
      <label htmlFor={`${id}-posting`}>For a posting you kept</label>
      <select id={`${id}-posting`} name="posting" className="field">
        <option value="">none yet</option>
        {(postings.data ?? []).map(({ id: posting, title, company, name }) => (
          <option key={posting} value={posting}>
            {[title ?? name, company].filter(Boolean).join(", ")}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-name`}>Its name</label>
      <input id={`${id}-name`} name="name" className="field" autoComplete="off" />
      <p className="label">Left empty, it is called after the company.</p>
      <div>
        <Button type="submit">Begin it</Button>
      </div>
    </form>
  );
};
