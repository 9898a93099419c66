/** F: could I walk in next week? Likely stages, what arms each, and the eight story prompts. */
import type { Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, becauseOf, searchedTextOf } from "../case/citation.ts";
import { joinNames } from "../matching/cite-requirement.ts";
import { jsonSpanOf } from "../reading/json-span.ts";
import type { Block } from "./block.ts";

/** Being ready for the stages is most of it; the prompts are what behavioural rounds draw from. */
const STAGE_SHARE = 0.6;

/**
 * null without an evidence file, and with one that records no story and no rehearsal: somebody who has only passed a
 * lab has not begun to prepare, and must not score below somebody who has done nothing.
 */
const score = (of: Case): number | null => {
  const { evidence } = of;
  if (evidence === null || evidence.stories.length + evidence.rehearsals.length === 0) return null;
  const stages = stagesOf(of);
  const armed = stages.filter((stage) => armsOf(of, stage).length > 0).length;
  const prompts = wordsOf(of.input.catalogue.wording, "evaluation-loop", "story-prompts");
  const told = prompts.filter((prompt) => storySpans(of, prompt).length > 0).length;
  return 5 * (STAGE_SHARE * (armed / stages.length) + (1 - STAGE_SHARE) * (told / prompts.length));
};

/** The usual stages of the level, and those that the posting names. */
const stagesOf = (of: Case): ReadonlyArray<string> => {
  const { level, loop } = of.input.posting;
  const usual = wordsOf(of.input.catalogue.wording, "evaluation-loop", level);
  const named = loop.map(({ stage }) => stage).filter((stage) => stage !== "onsite");
  return [...new Set([...usual, ...named])];
};

/** What the person holds for a stage: rehearsals that went well, stories, receipts. */
const armsOf = (of: Case, stage: string): ReadonlyArray<Span> => {
  const { wording } = of.input.catalogue;
  const text = of.input.evidenceText ?? "";
  const rehearsed = (of.evidence?.rehearsals ?? []).flatMap(({ stage: at, band }, index) =>
    at === stage && (band === "good" || band === "strong")
      ? (jsonSpanOf("answer", text, ["rehearsals", index]) ?? [])
      : [],
  );
  const byStory = wordsOf(wording, "evaluation-loop", "armed-by-story").includes(stage);
  const byReceipt = wordsOf(wording, "evaluation-loop", "armed-by-receipt").includes(stage);
  return [
    ...rehearsed,
    ...(byStory ? allOf(of, "story", "stories") : []),
    ...(byReceipt ? allOf(of, "receipt", "receipts") : []),
  ];
};

const allOf = (of: Case, source: "story" | "receipt", key: "stories" | "receipts"): ReadonlyArray<Span> =>
  (of.evidence?.[key] ?? []).flatMap(
    (_, index) => jsonSpanOf(source, of.input.evidenceText ?? "", [key, index]) ?? [],
  );

const storySpans = (of: Case, prompt: string): ReadonlyArray<Span> =>
  (of.evidence?.stories ?? []).flatMap(({ prompts }, index) =>
    prompts.includes(prompt)
      ? (jsonSpanOf("story", of.input.evidenceText ?? "", ["stories", index]) ?? [])
      : [],
  );

const describe = (of: Case): ReadonlyArray<Statement> => {
  const stages = stagesOf(of);
  const named = of.input.posting.loop.map(({ span }) => span);
  const unnamed = absenceIn(of.postingText, ["interview process", "interview stages", "hiring process"]);
  const isPrepared = score(of) !== null;
  const closing = isPrepared ? "" : " No stories or rehearsals were given, so this is not scored.";
  const summary = {
    id: "F.stages",
    text: `Likely stages: ${stages.join(", ")}.${closing}`,
    because: becauseOf(named, unnamed),
  };
  return isPrepared
    ? [summary, ...stages.map((stage) => stageStatement(of, stage)), promptStatement(of)]
    : [summary];
};

const stageStatement = (of: Case, stage: string): Statement => {
  const arms = armsOf(of, stage);
  const nothing = absenceIn(searchedTextOf("answer", of.input.evidenceText ?? ""), [`ready for ${stage}`]);
  return {
    id: `F.${stage}`,
    text:
      arms.length > 0
        ? `${stage}: you have something ready.`
        : `${stage}: nothing is ready yet. An evening: rehearse one question aloud.`,
    because: becauseOf(arms, nothing),
  };
};

const promptStatement = (of: Case): Statement => {
  const prompts = wordsOf(of.input.catalogue.wording, "evaluation-loop", "story-prompts");
  const missing = prompts.filter((prompt) => storySpans(of, prompt).length === 0);
  const told = prompts.flatMap((prompt) => storySpans(of, prompt));
  const sought = missing.map((prompt) => `story for ${prompt}`);
  const nothing = absenceIn(searchedTextOf("story", of.input.evidenceText ?? ""), sought);
  return {
    id: "F.prompts",
    text:
      missing.length === 0
        ? "There is a story for every prompt."
        : `No story yet for ${joinNames(missing, "and")}. Half an hour each: what broke, what you did, what you would do now.`,
    because: missing.length === 0 ? becauseOf(told, nothing) : [nothing, ...told],
  };
};

export const loopBlock: Block = { score, describe };
