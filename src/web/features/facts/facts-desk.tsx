/** The facts of one résumé: the list by job, and the one at hand beside it, or below it where there is no room. */
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { readBook } from "#web/api/resume-books.ts";
import { useMedia } from "#web/features/resume/use-media.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { FactDetail } from "./fact-detail.tsx";
import { FactList } from "./fact-list.tsx";
import { groupsOf, type RowGroup, rowsOf } from "./fact-rows.ts";
import { AddForm } from "./forms/add-form.tsx";
import { type FactsOfBook, useFacts } from "./use-facts.ts";
import { type FactsWalk, useFactsWalk } from "./use-facts-walk.ts";

export const FactsDesk = ({ book }: { readonly book: string }) => {
  const facts = useFacts(book);
  const groups = useMemo(() => groupsOf(rowsOf(facts.facts ?? [])), [facts.facts]);
  if (!facts.facts) {
    return facts.error ? <FailureNotice error={facts.error} /> : <Waiting what="Opening the ledger" />;
  }
  return <Desk book={book} facts={facts} groups={groups} />;
};

interface DeskProps {
  readonly book: string;
  readonly facts: FactsOfBook;
  readonly groups: ReadonlyArray<RowGroup>;
}

const Desk = ({ book, facts, groups }: DeskProps) => {
  const opened = useQuery({ queryKey: ["resume-book", book], queryFn: () => readBook(book), staleTime: 0 });
  const walk = useFactsWalk(facts, groups);
  const isWide = useMedia("(width >= 64rem)");
  const [said, setSaid] = useState("");
  const take = useStable(walk.take);
  const readAgain = (): void => {
    void facts.extract().then((added) => setSaid(added === null ? "" : readWords(added)));
  };
  const { active } = walk;
  const detail = active ? <FactDetail row={active} book={opened.data} walk={walk} /> : null;
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look={groups.length === 0 ? "primary" : "plain"} onClick={readAgain}>
          {groups.length === 0 ? "Read the résumé into facts" : "Read the résumé again"}
        </Button>
        <Button shortcut="a" disabled={!opened.data} onClick={() => walk.begin("add")}>
          Add a fact
        </Button>
        <p className="label">{countWords(groups)}</p>
        <p role="status" className="label">
          {said}
        </p>
      </div>
      {facts.error ? <FailureNotice error={facts.error} /> : null}
      {walk.mode === "add" && opened.data ? (
        <AddForm
          book={opened.data}
          job={active?.fact.job?.key ?? ""}
          onLeave={walk.leave}
          onAdd={(fact) =>
            void facts.add(fact).then((added) => {
              if (added) walk.goTo(added.id);
            })
          }
        />
      ) : null}
      {groups.length === 0 ? <Empty /> : null}
      <div className="grid gap-x-10 side:grid-cols-[minmax(0,1fr)_minmax(0,40%)]">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows walk over the buttons inside */}
        <div className="min-w-0" onKeyDown={walk.onKeyDown}>
          <FactList
            groups={groups}
            active={active?.root ?? null}
            take={take}
            below={isWide ? null : detail}
          />
        </div>
        {isWide ? (
          <aside className="sticky top-[calc(var(--bar)+1rem)] mt-10 max-h-[calc(100vh-var(--bar)-2rem)] self-start overflow-y-auto border-l border-rule px-6 py-1">
            {detail}
          </aside>
        ) : null}
      </div>
      <DoneBar walk={walk} />
    </>
  );
};

const readWords = (added: number): string =>
  added === 0 ? "Nothing new." : `${added} new ${added === 1 ? "line" : "lines"} read.`;

const countWords = (groups: ReadonlyArray<RowGroup>): string => {
  const rows = groups.flatMap((group) => group.rows);
  const waiting = rows.filter(({ state }) => state === "to-confirm" || state === "gone").length;
  if (rows.length === 0) return "";
  return `${rows.length} facts, ${waiting === 0 ? "all looked at" : `${waiting} to confirm`}`;
};

const Empty = () => (
  <div className="mt-6 max-w-prose">
    <Notice title="No facts yet">
      Read the résumé: each line becomes a fact. Then go through them with j and c, about a minute for twenty.
    </Notice>
  </div>
);

/** "Withdrawn. Undo": what was done last, and the way back. */
const DoneBar = ({ walk: { last, undo } }: { readonly walk: FactsWalk }) => (
  <div role="status" className="fixed inset-x-3 bottom-4 z-30 mx-auto w-fit max-w-full">
    {last?.isQuiet ? <p className="sr-only">{last.words}.</p> : null}
    {last && !last.isQuiet ? (
      <p className="flex items-center gap-4 border border-ink bg-sheet px-4 py-2 font-mono text-note shadow-lg">
        <span>{last.words}.</span>
        <Button shortcut="u" onClick={undo}>
          Undo
        </Button>
      </p>
    ) : null}
  </div>
);

/** The same function at every pass, doing what the newest one does. */
const useStable = (act: (root: string) => void): ((root: string) => void) => {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((root) => latest.current(root), []);
};
