/** How many words of the tailored résumé no fact carries. What is written here passed the gate; this counts all the same. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTailoringDesk } from "./desk-context.ts";
import { refusalsIn } from "./editing/use-verdicts.ts";
import type { TailorLine } from "./lines/line.ts";

/** Null while it is not known. */
export const useUnexplained = (lines: ReadonlyArray<TailorLine>): number | null => {
  const { book, verify } = useTailoringDesk();
  // What the master says is a fact itself; only what was changed can be unexplained.
  const text = useMemo(
    () =>
      lines
        .flatMap(({ now, before, kind }) => (kind === "sentence" && now && now !== before ? [now] : []))
        .join("\n"),
    [lines],
  );
  const query = useQuery({
    queryKey: ["verification", book, "whole", text],
    queryFn: () => verify(text),
    placeholderData: (before) => before,
    enabled: text !== "",
  });
  if (text === "") return 0;
  return query.data === undefined ? null : refusalsIn(query.data).length;
};
