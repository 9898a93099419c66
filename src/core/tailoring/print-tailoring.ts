/** The tailoring for a terminal: what to ask, what to write and from which facts, where to name it, what stays. 80 columns. */
import { filled, plain, type Style } from "#core/evaluation/index.ts";
import { quoted } from "./show/quoted.ts";
import type { Placement, Proposal, Tailoring, TailorQuestion } from "./tailoring.ts";

export interface PrintTailoringOptions {
  readonly style: Style;
}

/**
 * @example
 * console.log(printTailoring(tailoring, { style: plain }));
 */
export const printTailoring = (
  tailoring: Tailoring,
  { style }: PrintTailoringOptions = { style: plain },
): string =>
  [
    ...questionLines(tailoring, style),
    ...contradictionLines(tailoring, style),
    ...proposalLines(tailoring, style),
    ...placementLines(tailoring, style),
    ...selectionLines(tailoring, style),
  ].join("\n");

const questionLines = ({ questions, moreQuestions }: Tailoring, style: Style): ReadonlyArray<string> => {
  if (questions.length === 0)
    return [style.strong("to ask"), "  Nothing: no bullet leaves a question open.", ""];
  const paths = [...new Set(questions.map(({ path }) => path))];
  const more = moreQuestions === 0 ? "" : `; ${moreQuestions} more when these are answered`;
  return [
    style.strong("to ask") + style.quiet(`  ${questions.length} of the questions that matter most${more}`),
    ...paths.flatMap((path) =>
      bulletQuestionLines(
        questions.filter((one) => one.path === path),
        style,
      ),
    ),
    ...filled(
      "  ",
      "Every answer may be skipped. Without one the bullet stays as it is, and is marked as weak.",
    ),
    "",
  ];
};

const bulletQuestionLines = (
  questions: ReadonlyArray<TailorQuestion>,
  style: Style,
): ReadonlyArray<string> => [
  ...filled("  ", quoted(questions[0]?.bullet ?? "", 74)),
  ...questions.flatMap(({ id, text, minutes }) => [
    ...filled("    ? ", `${text} ${minutes} min`),
    style.quiet(`      ${id}`),
  ]),
];

const contradictionLines = ({ contradictions }: Tailoring, style: Style): ReadonlyArray<string> =>
  contradictions.length === 0
    ? []
    : [
        style.strong("to settle"),
        ...contradictions.flatMap(({ text, fact, reason }) =>
          filled("  ! ", `${quoted(text)} was not used: ${reason} (${fact})`).map(style.warning),
        ),
        "",
      ];

const proposalLines = ({ proposals }: Tailoring, style: Style): ReadonlyArray<string> =>
  proposals.length === 0
    ? []
    : [style.strong("to write"), ...proposals.flatMap((one) => oneProposal(one, style)), ""];

const oneProposal = (
  { path, before, after, long, facts, weakness }: Proposal,
  style: Style,
): ReadonlyArray<string> => {
  const isChanged = after !== before;
  return [
    style.quiet(`  ${path}`),
    ...filled("  - ", before),
    ...(isChanged ? filled("  + ", after).map(style.good) : []),
    ...(long !== after && long !== before ? filled("    long: ", long) : []),
    ...(isChanged ? filled("    facts: ", facts.join(", ")).map(style.quiet) : []),
    ...(weakness === "" ? [] : filled("    weak: ", weakness).map(style.warning)),
  ];
};

const placementLines = ({ placement }: Tailoring, style: Style): ReadonlyArray<string> => {
  if (placement.length === 0) return [];
  const isDone = ({ state, minutes }: Placement): boolean => state === "placed" && minutes === 0;
  const done = placement.filter(isDone).map(({ name }) => name);
  const row = (word: string, text: string): ReadonlyArray<string> =>
    filled(`  ${word.padEnd(WIDEST)}  `, text);
  return [
    style.strong("to name"),
    ...STATES.flatMap((state) =>
      placement
        .filter((one) => one.state === state && !isDone(one))
        .flatMap(({ action }) => row(wordByState[state], action)),
    ),
    ...(done.length === 0 ? [] : row("in place", done.join(" · ")).map(style.quiet)),
    "",
  ];
};

const STATES: ReadonlyArray<Placement["state"]> = [
  "unwritten",
  "misplaced",
  "provable",
  "do-not-claim",
  "placed",
];

const wordByState: Readonly<Record<Placement["state"], string>> = {
  unwritten: "not written",
  misplaced: "misplaced",
  provable: "provable",
  "do-not-claim": "do not claim",
  placed: "listed only",
};

const WIDEST = 12;

const selectionLines = ({ selected, dropped }: Tailoring, style: Style): ReadonlyArray<string> => {
  const operations = selected.filter(({ isOperations }) => isOperations).length;
  const count = `  ${selected.length} of ${selected.length + dropped.length} bullets, ${operations} about operations`;
  return [
    style.strong("to keep") + style.quiet(count),
    ...selected.flatMap(({ text, relevance }) => filled(`  ${percent(relevance)} `, quoted(text, 140))),
    ...(dropped.length === 0 ? [] : ["", style.strong("to leave out")]),
    ...dropped.flatMap(({ text, reason }) => [
      ...filled("  - ", quoted(text, 140)),
      ...filled("    ", reason).map(style.quiet),
    ]),
  ];
};

/** How much of the posting it answers; nothing where it answers nothing. */
const percent = (share: number): string =>
  share === 0 ? "    " : `${Math.round(100 * share)} %`.padStart(4);
