/** The facts of one résumé and what can be done with them; the list shows a change at once, and asks again where pieces may differ. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  addFact,
  type Correction,
  correctFact,
  extractFacts,
  type LedgerFact,
  type ListedFact,
  listFacts,
  type NewFact,
} from "#web/api/facts/facts.ts";
import { Problem } from "#web/api/request.ts";

type Facts = ReadonlyArray<ListedFact>;

export const useFacts = (book: string) => {
  const client = useQueryClient();
  const key = ["facts", book];
  const [error, setError] = useState<Error | null>(null);
  const query = useQuery({ queryKey: key, queryFn: () => listFacts(book), staleTime: 0 });

  /** Null where it failed; the reason is shown then. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setError(null);
    try {
      return await work();
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error("unknown"));
      // Somebody else may have corrected it: the list then shows what stands there.
      if (cause instanceof Problem && cause.status === 409) await client.invalidateQueries({ queryKey: key });
      return null;
    }
  };
  return {
    facts: query.data,
    error: error ?? query.error,
    correct: (fact: ListedFact, correction: Correction): Promise<LedgerFact | null> =>
      attempt(async () => {
        const next = await correctFact(fact.id, correction);
        client.setQueryData<Facts>(key, (facts) => replaced(facts ?? [], fact, next));
        if (next.text !== fact.text) await client.invalidateQueries({ queryKey: key });
        return next;
      }),
    add: (fact: NewFact): Promise<LedgerFact | null> =>
      attempt(async () => {
        const added = await addFact(fact);
        await client.invalidateQueries({ queryKey: key });
        return added;
      }),
    extract: (): Promise<number | null> =>
      attempt(async () => {
        const added = await extractFacts(book);
        await client.invalidateQueries({ queryKey: key });
        return added;
      }),
  };
};

export type FactsOfBook = ReturnType<typeof useFacts>;

/** The place is that of the words, so it is known only while they stay. */
const replaced = (facts: Facts, fact: ListedFact, next: LedgerFact): Facts => [
  ...facts.map((one) => (one.id === fact.id ? { ...one, supersededBy: next.id } : one)),
  { ...fact, ...next, supersededBy: null },
];
