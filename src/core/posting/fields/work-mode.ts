/**
 * Onsite, hybrid or remote. What the text says of this role beats what a board's header says; how the company works in
 * general counts only when neither speaks.
 */

import { headerMode, headerStretches } from "../header/header-mode.ts";
import type { WorkMode } from "../posting.ts";
import {
  type Found,
  found,
  matchesOf,
  overlapsAny,
  type PostingContext,
  sentenceAt,
} from "../posting-context.ts";
import type { PhraseMatch } from "../reading/phrase-pattern.ts";

export const readWorkMode = (context: PostingContext): Found<WorkMode> => {
  const { embedded } = context;
  const cues = bodyCues(context);
  const header = headerMode(context);
  const decided = decide(cues, header);
  if (decided !== null) return cited(context, decided);
  if (embedded.remote !== "unknown") return found(embedded.remote);
  if (header !== null) return found(header.mode, header.span);
  return companyMode(context, cues) ?? found("unknown");
};

interface Cues {
  readonly choice: ReadonlyArray<PhraseMatch>;
  readonly remote: ReadonlyArray<PhraseMatch>;
  readonly hybrid: ReadonlyArray<PhraseMatch>;
  readonly onsite: ReadonlyArray<PhraseMatch>;
  readonly elsewhere: ReadonlyArray<PhraseMatch>;
}

type HeaderMode = ReturnType<typeof headerMode>;

interface Decision {
  readonly mode: WorkMode;
  readonly cue: PhraseMatch;
}

const bodyCues = (context: PostingContext): Cues => {
  const elsewhere = matchesOf(context, "posting-work-mode", "not-mode");
  const header = headerStretches(context);
  const near = matchesOf(context, "posting-work-mode", "near-office");
  const ofRole = (group: string) =>
    matchesOf(context, "posting-work-mode", group).filter(
      (match) => !overlapsAny(match, header) && !overlapsAny(match, elsewhere),
    );
  // "If you live near our office, two days a week there" binds some people; the role stays what else it is.
  const notNear = (match: PhraseMatch) => !overlapsAny(sentenceAt(context.reading, match.start), near);
  const days = ofRole("hybrid").filter(notNear);
  const everyDay = days.filter((match) => isEveryDay(context.reading.text.slice(match.start, match.end)));
  const hybrid = days.filter((match) => !overlapsAny(match, everyDay));
  return {
    choice: ofRole("choice").filter(
      (match) =>
        !overlapsAny(
          match,
          hybrid.filter(({ phrase }) => phrase.includes("N")),
        ),
    ),
    remote: ofRole("remote"),
    hybrid,
    onsite: [...everyDay, ...ofRole("onsite").filter(notNear)],
    elsewhere,
  };
};

/** Five days in the office are all of them. */
const isEveryDay = (quote: string): boolean => /(?<![-\d] ?)(?:5|five) ?(?:x|days?)/u.test(quote);

const decide = ({ choice, remote, hybrid, onsite }: Cues, header: HeaderMode): Decision | null => {
  const strongOnsite = onsite.filter((match) => !overlapsAny(match, hybrid));
  if (header?.mode === "onsite" && hybrid[0]) return { mode: "hybrid", cue: hybrid[0] };
  if (header?.isStrong) return null;
  if (choice[0]) return { mode: "remote", cue: choice[0] };
  if (remote[0] && !strongOnsite[0]) return { mode: "remote", cue: remote[0] };
  if (hybrid[0] && !remote[0]) return { mode: "hybrid", cue: hybrid[0] };
  if (strongOnsite[0]) return { mode: "onsite", cue: strongOnsite[0] };
  return remote[0] ? { mode: "remote", cue: remote[0] } : null;
};

const cited = ({ reading }: PostingContext, { mode, cue }: Decision): Found<WorkMode> =>
  found(mode, reading.cite(cue.start, cue.end));

const companyMode = (context: PostingContext, { elsewhere }: Cues): Found<WorkMode> | null => {
  for (const [group, mode] of [
    ["company-remote", "remote"],
    ["company-hybrid", "hybrid"],
  ] as const) {
    const match = matchesOf(context, "posting-work-mode", group).find((cue) => !overlapsAny(cue, elsewhere));
    if (match) return cited(context, { mode, cue: match });
  }
  return null;
};
