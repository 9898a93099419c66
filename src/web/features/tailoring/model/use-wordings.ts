/**
 * Asks the configured model for wordings of one line. The answer waits for whoever goes on with other lines in the
 * meantime, and whatever goes wrong is a sentence, never an error of the page.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ModelCall } from "#app/ports/model.ts";
import { type AskedWordings, askForWordings, type Wording } from "#web/api/tailoring/wordings.ts";
import { useTailoringDesk } from "../desk-context.ts";

export type AskedModel =
  | { readonly state: "quiet" }
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "answered"; readonly wordings: ReadonlyArray<Wording>; readonly cost: string };

export interface ModelAsking {
  readonly asked: AskedModel;
  readonly ask: () => void;
  readonly close: () => void;
}

export const useWordings = (path: string): ModelAsking => {
  const { book, posting, say } = useTailoringDesk();
  const client = useQueryClient();
  const queryKey = ["wordings", book, posting, path];
  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<AskedWordings> => {
      try {
        const answer = await askForWordings(book, posting, path);
        const landed = answer.wordings.filter(({ lands }) => lands).length;
        say(`Wordings of the model: ${answer.wordings.length}. Carried by facts: ${landed}.`);
        return answer;
      } catch (cause) {
        say("No wording came from the model. Everything here works without it.");
        throw cause;
      }
    },
    // It costs time or money, so only a person asks.
    enabled: false,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    asked: query.isFetching ? { state: "waiting" } : settled(query.data, query.error),
    ask: () => void query.refetch({ cancelRefetch: false }),
    close: () => void client.resetQueries({ queryKey, exact: true }),
  };
};

const settled = (answer: AskedWordings | undefined, error: Error | null): AskedModel => {
  if (error) return { state: "failed", why: error.message };
  if (!answer) return { state: "quiet" };
  return { state: "answered", wordings: answer.wordings, cost: costOf(answer.call) };
};

const costOf = ({ model, milliseconds, cost }: ModelCall): string =>
  `${model} · ${milliseconds} ms${cost === null ? "" : ` · $${cost.toFixed(4)}`}`;
