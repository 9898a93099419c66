/** Where the header and the text of a posting say different things about mode or level. */

import { levelInText, levelInTitle } from "../fields/level.ts";
import { headerMode } from "../header/header-mode.ts";
import type { Signal } from "../posting.ts";
import { matchesOf, overlapsAny, type PostingContext } from "../posting-context.ts";
import type { PostingDraft } from "./signal-reader.ts";

export const contradictions = (context: PostingContext, draft: PostingDraft): ReadonlyArray<Signal> => [
  ...contradictoryRemote(context, draft),
  ...contradictoryLevel(context, draft),
];

/** The header promises remote work and the text asks for the office, or the other way round. */
const contradictoryRemote = (
  context: PostingContext,
  { remote, because }: PostingDraft,
): ReadonlyArray<Signal> => {
  const header = headerMode(context);
  const [span] = because.remote;
  if (header === null || span === undefined) return [];
  if (header.mode !== remote && (header.mode === "onsite") !== (remote === "onsite")) {
    return [{ id: "contradictory-remote", span }];
  }
  if (header.mode !== "remote") return [];
  const elsewhere = matchesOf(context, "posting-work-mode", "not-mode");
  const office = matchesOf(context, "posting-work-mode", "hybrid").find(
    (match) =>
      match.start >= context.header.end &&
      /environment|schedule|policy|role/u.test(match.phrase) &&
      !overlapsAny(match, elsewhere),
  );
  return office && remote === "hybrid"
    ? [{ id: "contradictory-remote", span: context.reading.cite(office.start, office.end) }]
    : [];
};

const ranks = ["intern", "junior", "mid", "senior", "staff", "principal"];

/** The title's level and the text's own word for the role lie two grades apart, or the title is silent on "senior". */
const contradictoryLevel = (context: PostingContext, { title }: PostingDraft): ReadonlyArray<Signal> => {
  const named = levelInTitle(context, title);
  const said = levelInText(context);
  const [span] = said?.because ?? [];
  if (named === null || said === null || span === undefined) return [];
  const distance = Math.abs(ranks.indexOf(named.value) - ranks.indexOf(said.value));
  return ranks.includes(named.value) && distance >= 2 ? [{ id: "contradictory-level", span }] : [];
};
