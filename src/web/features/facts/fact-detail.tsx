/** The fact at hand: what can be done with it, where the résumé says it, what it is made of, its story. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type ListedFact, showFact } from "#web/api/facts/facts.ts";
import type { OpenBook } from "#web/api/resume-books.ts";
import { Button } from "#web/ui/button.tsx";
import type { FactRow } from "./fact-rows.ts";
import { FactStory } from "./fact-story.tsx";
import { evidenceWords, scopeWords, sourceWords } from "./fact-words.ts";
import { CorrectForm } from "./forms/correct-form.tsx";
import { LineInResume } from "./source/line-in-resume.tsx";
import type { FactsWalk } from "./use-facts-walk.ts";

interface FactDetailProps {
  readonly row: FactRow;
  readonly book: OpenBook | undefined;
  readonly walk: FactsWalk;
}

export const FactDetail = ({ row, book, walk }: FactDetailProps) => {
  const { fact, state } = row;
  return (
    <section aria-label={`Fact ${fact.id}`} className="grid gap-5">
      <div>
        <p className="label">
          {fact.id} · {sourceWords(fact)}
        </p>
        {walk.mode === "correct" ? (
          <CorrectForm key={fact.id} text={fact.text} onSave={walk.reword} onLeave={walk.leave} />
        ) : (
          <div className="mt-2 flex flex-wrap gap-2">
            {state === "to-confirm" || state === "gone" ? (
              <Button shortcut="c" onClick={walk.confirm}>
                Confirm
              </Button>
            ) : null}
            <Button shortcut="e" onClick={() => walk.begin("correct")}>
              Correct
            </Button>
            {state === "withdrawn" ? (
              <Button shortcut="c" onClick={walk.confirm}>
                Use it again
              </Button>
            ) : (
              <Button shortcut="x" onClick={walk.withdraw}>
                Withdraw
              </Button>
            )}
          </div>
        )}
      </div>
      <p>
        <span className="label block">evidence: {fact.evidence}</span>
        {evidenceWords[fact.evidence]}
      </p>
      {book ? <LineInResume row={row} book={book} /> : null}
      <Pieces fact={fact} />
      <Story id={fact.id} />
    </section>
  );
};

/** Every piece with its words; the list shows the short form. */
const Pieces = ({ fact: { atoms } }: { readonly fact: ListedFact }) => {
  const { action, objects, changes, scope, outcome, time } = atoms;
  const names = objects.map(({ words, used }) => (used ? words : `not ${words}`)).join(", ");
  const pieces = [
    ["your part", action ? `${action.rank}: “${action.words}”` : ""],
    ["names", names],
    ...changes.map(
      ({ before, after, direction }) => ["change", `${before} → ${after}, ${direction}`] as const,
    ),
    ["reach", scope ? `${scopeWords[scope.level] ?? scope.level}: “${scope.words}”` : ""],
    ["result", outcome ?? ""],
    [
      "time",
      time
        ? `${[time.start, time.end].filter(Boolean).join(" – ")}${time.from === "job" ? ", as the job" : ""}`
        : "",
    ],
  ] as const;
  const told = pieces.filter(([, words]) => words !== "");
  if (told.length === 0) return null;
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1">
      {told.map(([label, words]) => (
        <div key={`${label} ${words}`} className="contents">
          <dt className="label pt-1">{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Asked for where a walk comes to rest, not for every fact that it passes. */
const Story = ({ id }: { readonly id: string }) => {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(id), REST_MS);
    return () => clearTimeout(timer);
  }, [id]);
  const shown = useQuery({
    queryKey: ["fact", id],
    queryFn: () => showFact(id),
    enabled: rested === id,
    staleTime: 0,
  });
  return shown.data ? <FactStory shown={shown.data} /> : null;
};

/** Who holds a key down passes ten rows a second. */
const REST_MS = 200;
