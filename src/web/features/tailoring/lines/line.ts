/** A line of the résumé as the screen lays it out: what the master says, what is proposed, what the variant says now. */
import type { Contradiction, Proposal, TailorQuestion } from "#core/tailoring/index.ts";

export interface TailorLine {
  /** Id of the bullet, of the entry whose words these are, or "basics" for the summary. */
  readonly id: string;
  /** Pointer into the master: `/work/0/highlights/2`. */
  readonly path: string;
  /** A list of words is shown and placed into; it has no wording to propose. */
  readonly kind: "sentence" | "words";
  /** Id of the job or project that it stands under; null for the summary and the skills. */
  readonly job: string | null;
  readonly before: string;
  /** Null where the variant leaves it out. */
  readonly now: string | null;
  readonly proposal: Proposal | null;
  readonly questions: ReadonlyArray<TailorQuestion>;
  /** Answers about it that say otherwise than a fact. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** Why the page would rather do without it; null where it stays. */
  readonly dropped: string | null;
}

export interface Block {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly lines: ReadonlyArray<TailorLine>;
}

export type LineState =
  /** Decided. */
  | "kept"
  | "accepted"
  | "own-words"
  | "as-it-was"
  | "left-out"
  /** Waiting for a decision. */
  | "proposed"
  | "weak"
  | "drop-proposed";

/** `settled`: ids of the lines that the person wants as they are. */
export const stateOfLine = (line: TailorLine, settled: ReadonlySet<string>): LineState => {
  const { before, now, proposal } = line;
  if (now === null) return "left-out";
  if (now !== before) return now === proposal?.after || now === proposal?.long ? "accepted" : "own-words";
  if (settled.has(line.id)) return "as-it-was";
  if (line.dropped !== null) return "drop-proposed";
  if (hasNewWords(line)) return "proposed";
  return line.questions.length > 0 || (proposal?.weakness ?? "") !== "" ? "weak" : "kept";
};

/** A weak bullet without answers comes back with its own words. */
export const hasNewWords = ({ proposal, before }: TailorLine): boolean =>
  proposal !== null && proposal.after !== "" && proposal.after !== before;

const open: ReadonlySet<LineState> = new Set(["proposed", "weak", "drop-proposed"]);

export const isDecided = (state: LineState): boolean => !open.has(state);

/** What a reader would stop at, and what to do about it. */
export const weaknessOf = (line: TailorLine): string =>
  [line.proposal?.weakness ?? "", nextStepOf(line)].filter((words) => words !== "").join(" · ");

const nextStepOf = ({ questions }: TailorLine): string =>
  questions.length === 0 ? "reword it, 5 min" : `answer ${askedOf(questions)}`;

/** "4 questions, 9 min" */
export const askedOf = (questions: TailorLine["questions"]): string => {
  const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
  return `${questions.length === 1 ? "a question" : `${questions.length} questions`}, ${minutes} min`;
};

/** Of its row on the page: the words of a job and its bullets may share an id. */
export const keyOfLine = ({ id, kind }: Pick<TailorLine, "id" | "kind">): string => `${id}-${kind}`;
