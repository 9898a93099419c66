/** What the facts say of a text while it is typed: asked after a pause, and only the answer to the last text counts. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { SentenceVerdict } from "#core/claims/index.ts";
import { verifyText } from "#web/api/tailoring/verifications.ts";
import { useTailoringDesk } from "../desk-context.ts";
import type { Refusal } from "./mends.ts";

export interface Verified {
  readonly state: "checking" | "supported" | "refused" | "failed";
  /** Of the last text that was judged; empty while none was. */
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
  /** Of this very text: places fit no other. */
  readonly refusals: ReadonlyArray<Refusal>;
}

export const useVerdicts = (text: string): Verified => {
  const { book } = useTailoringDesk();
  const asked = useAfterPause(text);
  const query = useQuery({
    queryKey: verdictKey(book, asked),
    queryFn: () => verifyText(book, asked),
    enabled: asked.trim() !== "",
  });
  if (text.trim() === "") return { state: "supported", verdicts: [], refusals: [] };
  if (query.error) return { state: "failed", verdicts: [], refusals: [] };
  if (asked !== text || query.data === undefined || query.isFetching)
    return { state: "checking", verdicts: [], refusals: [] };
  return {
    state: isCarried(query.data) ? "supported" : "refused",
    verdicts: query.data,
    refusals: refusalsIn(query.data),
  };
};

export const verdictKey = (book: string, text: string) => ["verification", book, text] as const;

export const isCarried = (verdicts: ReadonlyArray<SentenceVerdict>): boolean =>
  verdicts.length > 0 && verdicts.every(({ status }) => status === "supported");

/** Each refused claim with the words to blame; where none are named, the sentence is. */
export const refusalsIn = (verdicts: ReadonlyArray<SentenceVerdict>): ReadonlyArray<Refusal> =>
  verdicts
    .filter(({ status }) => status !== "supported")
    .flatMap(({ sentence, start, end, status, claims }) => {
      const whole = { start, end, quote: sentence };
      const refused = claims.filter((claim) => claim.status !== "supported");
      const named = refused.map((claim) => ({ ...claim, token: claim.token ?? whole }));
      return named.length > 0
        ? named
        : [{ text: sentence, status, kind: "word", facts: [], nearest: null, reason: "", token: whole }];
    });

/** Long enough that a word is not judged letter by letter, short enough to feel like an answer. */
const pause = 200;

const useAfterPause = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
