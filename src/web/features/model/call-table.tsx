/** The calls, newest first; two lines a cell, so that four columns fit a phone. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ModelCall } from "#app/ports/model.ts";
import { listModelCalls } from "#web/api/model/model.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { dollars } from "./dollars.ts";

export const CallTable = () => {
  const query = useInfiniteQuery({
    queryKey: ["model", "calls"],
    queryFn: ({ pageParam }) => listModelCalls(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  if (query.error) return <FailureNotice error={query.error} />;
  if (!query.data) return <Waiting what="Opening the list" />;
  const calls = query.data.pages.flatMap(({ items }) => items);
  if (calls.length === 0) return <p>No model was asked yet.</p>;
  return (
    <>
      <table className="w-full border-collapse font-mono text-note">
        <caption className="sr-only">Calls to the language model, newest first</caption>
        <thead>
          <tr className="label border-b border-edge text-left">
            <Head>When</Head>
            <Head>Asked, and what came</Head>
            <Head isNumber>Time, tokens</Head>
            <Head isNumber>Cost</Head>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <Row key={call.id} call={call} />
          ))}
        </tbody>
      </table>
      {query.hasNextPage ? (
        <div className="mt-3">
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Earlier calls
          </Button>
        </div>
      ) : null}
    </>
  );
};

interface HeadProps {
  readonly children: string;
  readonly isNumber?: boolean;
}

const Head = ({ children, isNumber = false }: HeadProps) => (
  <th scope="col" className={`py-1 align-bottom font-normal ${isNumber ? "pl-3 text-right" : "pr-3"}`}>
    {children}
  </th>
);

const Row = ({ call }: { readonly call: ModelCall }) => (
  <tr className="border-b border-rule align-top">
    <td className="py-2 pr-3 whitespace-nowrap">
      <time dateTime={call.at}>
        {dayOf(call.at)}
        <span className="block text-soft">{minuteOf(call.at)}</span>
      </time>
    </td>
    <td className="py-2 pr-3">
      {call.prompt} <span className="text-soft">by {call.model}</span>
      <span className={`block ${isFine(call) ? "text-soft" : "text-red"}`}>
        {outcomeWords[call.outcome]}
        {call.attempts > 1 ? `, ${call.attempts} attempts` : ""}
      </span>
    </td>
    <td className="py-2 pl-3 text-right whitespace-nowrap">
      {durationOf(call.milliseconds)}
      <span className="block text-soft">{tokensOf(call)}</span>
    </td>
    <td className="py-2 pl-3 text-right whitespace-nowrap">
      {call.cost === null ? "unknown" : dollars(call.cost)}
    </td>
  </tr>
);

const isFine = ({ outcome }: ModelCall): boolean => outcome === "ok" || outcome === "cached";

const outcomeWords: Readonly<Record<ModelCall["outcome"], string>> = {
  ok: "answered",
  cached: "answered before; free",
  NoModel: "no model",
  ModelUnreachable: "not reached",
  ModelTimedOut: "too slow",
  ModelRateLimited: "asked to wait",
  ModelRefusedKey: "key refused",
  ModelQuotaSpent: "account spent",
  BudgetSpent: "not asked: budget",
  ModelBadReply: "not in form",
  ModelFailed: "failed",
  ModelStopped: "taken back",
};

const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short" });

const minuteOf = (at: string): string =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const durationOf = (milliseconds: number): string =>
  milliseconds < 10_000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`;

const tokensOf = ({ inputTokens, outputTokens }: ModelCall): string =>
  inputTokens === null && outputTokens === null
    ? "not told"
    : `${inputTokens ?? "?"} + ${outputTokens ?? "?"}`;
