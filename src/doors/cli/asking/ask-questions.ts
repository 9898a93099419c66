/**
 * `--ask`: the questions of an answer, one at a time. Enter skips; the end of the input ends the asking and keeps what was
 * said. The answers stay in the file of the operation's own option, so that nobody types anything twice.
 */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { AskedQuestion } from "#app/operation.ts";

export interface GivenAnswer {
  readonly question: string;
  readonly line?: string | undefined;
  readonly text: string;
}

/** Questions go to stderr, so that stdout holds the answer alone. */
export const askQuestions = async (
  questions: ReadonlyArray<AskedQuestion>,
): Promise<ReadonlyArray<GivenAnswer>> => {
  if (questions.length === 0) return [];
  write(`${questions.length} questions. Enter skips one, Ctrl-D ends.`);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const answers: Array<GivenAnswer> = [];
  const typed = lines[Symbol.asyncIterator]();
  let about = "";
  for (const question of questions) {
    if (question.about.join() !== about) {
      about = question.about.join();
      write("", ...question.about);
    }
    write(...question.text);
    process.stderr.write("  > ");
    const line = await typed.next();
    if (line.done === true) break;
    const text = line.value.trim();
    if (text !== "") answers.push({ question: question.id, line: question.line, text });
  }
  lines.close();
  write("");
  return answers;
};

/** Later answers to the same question take the place of earlier ones. */
export const mergeAnswers = (
  earlier: ReadonlyArray<GivenAnswer>,
  later: ReadonlyArray<GivenAnswer>,
): ReadonlyArray<GivenAnswer> => {
  const answered = new Set(later.map(({ question }) => question));
  return [...earlier.filter(({ question }) => !answered.has(question)), ...later];
};

/** A file of answers that is not there yet is the place where they will be kept. */
export const isNewFile = (path: unknown): path is string => typeof path === "string" && !existsSync(path);

const write = (...lines: ReadonlyArray<string>): void => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
};
