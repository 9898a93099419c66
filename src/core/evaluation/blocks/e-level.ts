/** E: does the evidence read at the level asked, and at the scale? The highest that is shown counts (law 2). */
import type { Statement } from "#core/base/evidence.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, becauseOf, quoted } from "../case/citation.ts";
import { levelNames } from "../reading/bullet-level.ts";
import { levelReadingOf, MANAGER, peopleReadingOf } from "../reading/level-reading.ts";
import { type ScaleReading, scaleReadingOf } from "../reading/scale-reading.ts";
import type { Block } from "./block.ts";

/** Scale is a part of level: enough to be seen, not enough to outweigh what was owned. */
const SCALE_SHARE = 0.2;

const score = (of: Case): number | null => {
  const { shown } = readingOf(of);
  if (shown === null) return 0;
  const level = pointsFor(askedLevel(of.input.posting) - shown);
  const scale = scaleReadingOf(of);
  return scale === null ? level : (1 - SCALE_SHARE) * level + SCALE_SHARE * scalePoints(scale.ratio);
};

/** A posting that names no level is read as mid: most unnamed roles are. */
const askedLevel = ({ level }: Posting): number =>
  level === "manager" ? MANAGER : level === "unknown" ? 2 : levelNames.indexOf(level);

const readingOf = (of: Case): ReturnType<typeof levelReadingOf> =>
  of.input.posting.level === "manager" ? peopleReadingOf(of) : levelReadingOf(of);

/** One level short is what a kind reader forgives with a question; two levels short is another role. */
const pointsFor = (short: number): number => {
  if (short <= 0) return 5;
  return Math.max(0.5, 5 - 1.3 * short);
};

/** By orders of magnitude: the same order needs no explanation, each order below costs most of a point (R122). */
const scalePoints = (ratio: number): number => {
  if (ratio >= 0.5) return 5;
  if (ratio >= 0.1) return 4.2;
  if (ratio >= 0.01) return 3.4;
  // Nothing in that unit may be a thing never measured: little less than a figure far below.
  return ratio > 0 ? 2.6 : 2.4;
};

const describe = (of: Case): ReadonlyArray<Statement> => {
  const scale = scaleReadingOf(of);
  return [levelStatement(of), ...(scale === null ? [] : [scaleStatement(of, scale)])];
};

const levelStatement = (of: Case): Statement => {
  const { posting } = of.input;
  const { shown, spans } = readingOf(of);
  const stated = posting.because.level;
  const asked =
    posting.level === "unknown"
      ? "the posting names no level, so it is read as mid"
      : `the posting asks for ${posting.level}`;
  const askedSpan =
    stated[0] ?? absenceIn(of.postingText, ["intern", "junior", "senior", "staff", "principal"]);
  if (shown === null) {
    return {
      id: "E.level",
      text: `No sentence about work in this field shows a level; ${asked}.`,
      because: [askedSpan, absenceIn(of.resumeText, ["built", "led", "owned", "designed", "on call for"])],
    };
  }
  const short = askedLevel(posting) - shown;
  const verdict =
    short <= 0
      ? ""
      : short < 1
        ? " Half a step short."
        : " Short of it: say who decided and who depended on it.";
  return {
    id: "E.level",
    text: `Your strongest bullets read at ${levelWord(of, shown)} level; ${asked}.${verdict}`,
    because: becauseOf([askedSpan, ...spans], askedSpan),
  };
};

const levelWord = (of: Case, shown: number): string => {
  if (of.input.posting.level === "manager" && shown >= MANAGER) return "manager";
  const lower = levelNames[Math.floor(shown)] ?? "intern";
  const upper = levelNames[Math.ceil(shown)] ?? lower;
  return lower === upper ? lower : `${lower} to ${upper}`;
};

const scaleStatement = (of: Case, { asked, shown, ratio }: ScaleReading): Statement => {
  const posting = `the posting speaks of ${quoted(asked.span.quote)}`;
  if (shown === null) {
    return {
      id: "E.scale",
      text: `No bullet names a scale in that unit; ${posting}. Ten minutes: add the figure you worked at, even a small one.`,
      because: becauseOf([asked.span, ...of.bullets.map(({ span }) => span)], asked.span),
    };
  }
  const distance =
    ratio >= 0.5 ? "the same order" : ratio >= 0.1 ? "an order below" : "more than an order below";
  return {
    id: "E.scale",
    text: `Your bullets read as ${quoted(shown.span.quote)}; ${posting}: ${distance}.`,
    because: [asked.span, shown.span],
  };
};

export const levelBlock: Block = { score, describe };
