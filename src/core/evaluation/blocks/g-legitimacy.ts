/** G: is it real, and may I take it? Signals, each with its innocent explanation. Never moves the score (law 6). */
import type { Statement } from "#core/base/evidence.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Signal } from "#core/posting/index.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, quoted } from "../case/citation.ts";
import type { LegitimacyBlock } from "../evaluation.ts";

export const legitimacyOf = (of: Case): LegitimacyBlock => {
  const { wording } = of.input.catalogue;
  const countIn = (group: string): number => {
    const ids = wordsOf(wording, "evaluation-legitimacy", group);
    return of.input.posting.signals.filter(({ id }) => ids.includes(id)).length;
  };
  const doubts = countIn("caution") + 2 * countIn("strong");
  const tier = doubts >= SUSPICIOUS_FROM ? "suspicious" : doubts >= CAUTION_FROM ? "caution" : "high";
  const lines = of.input.posting.signals.map((signal, index) => signalStatement(of, signal, index));
  return { tier, statements: [summaryOf(of, tier), ...lines, ...hiddenStatements(of)] };
};

/** One oddity is common among honest postings; two together deserve a question before an evening of work. */
const CAUTION_FROM = 2;

/** This many at once have no common innocent explanation. */
const SUSPICIOUS_FROM = 4;

const summaryOf = (of: Case, tier: LegitimacyBlock["tier"]): Statement => {
  const { signals } = of.input.posting;
  const [first, ...rest] = signals.map(({ span }) => span);
  if (first === undefined) {
    return {
      id: "G.summary",
      text: "No concerns found. This block never changes the score.",
      because: [
        absenceIn(of.postingText, ["registration fee", "wire transfer", "bank details", "gift card"]),
      ],
    };
  }
  const text = {
    high: "Nothing that speaks against answering; facts to know before you do.",
    caution: "Some things to ask about before you spend an evening on it.",
    suspicious: "Hand over no money, documents or account numbers before you have checked who this is.",
  }[tier];
  return { id: "G.summary", text: `${text} This block never changes the score.`, because: [first, ...rest] };
};

const signalStatement = (of: Case, { id, span }: Signal, index: number): Statement => {
  const groups =
    of.input.catalogue.wording.find((list) => list.id === "posting-signals-innocent")?.groups ?? {};
  const innocent = capitalised(groups[id]?.[0] ?? "it may be nothing: ask them.");
  return {
    id: `G.signal-${index + 1}`,
    text: `${nameOf(id)}: ${quoted(span.quote)}. ${innocent}`,
    because: [span],
  };
};

const nameOf = (id: string): string => capitalised(id.replaceAll("-", " "));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const hiddenStatements = (of: Case): ReadonlyArray<Statement> =>
  of.input.posting.removed.map(({ what, span }, index) => ({
    id: `G.hidden-${index + 1}`,
    text: `The page hides text (${what}); it was read by nothing here. Page builders leave such pieces behind.`,
    because: [span],
  }));
