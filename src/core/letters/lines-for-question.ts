/** The lines of a résumé that answer a question: those about what was asked, and no others. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { quantitiesIn } from "#core/quantities/index.ts";
import type { SelectedBullet, TailorDeps } from "#core/tailoring/index.ts";
import type { QuestionKind } from "./question-kind.ts";

/** Best first; `asked` are the skills that the question names. */
export const linesForQuestion = (
  bullets: ReadonlyArray<SelectedBullet>,
  kind: QuestionKind,
  asked: ReadonlyArray<string>,
  { taxonomy, wording }: TailorDeps,
): ReadonlyArray<SelectedBullet> => {
  const shows = (text: string) => {
    const shown = taxonomy.mentionsIn(text).flatMap(({ skill }) => [...taxonomy.shownBy(skill)]);
    return asked.some((skill) => shown.includes(skill));
  };
  const told = bullets
    .filter(({ text }) => asked.length === 0 || shows(text))
    .map((bullet) => ({ bullet, worth: bullet.relevance + aptness(bullet.text, kind, wording) }))
    .sort((a, b) => b.worth - a.worth || (a.bullet.path < b.bullet.path ? -1 : 1));
  if (kind !== "failure" && kind !== "challenge")
    return sameRole(
      told.map(({ bullet }) => bullet),
      kind,
    );
  // A story about something else would be no answer.
  return told.filter(({ bullet }) => aptness(bullet.text, kind, wording) > 0).map(({ bullet }) => bullet);
};

/** More than any relevance: what tells of trouble, and for a challenge also what got better by a measure. */
const aptness = (text: string, kind: QuestionKind, wording: ReadonlyArray<WordList>): number => {
  if (kind !== "failure" && kind !== "challenge") return 0;
  const line = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  const isNamed = (group: string): boolean =>
    wordsOf(wording, "operations-marks", group).some((word) => line.includes(` ${word} `));
  if (isNamed("failure-owned") || isNamed("incident")) return 4;
  if (kind === "challenge" && isNamed("prevention")) return 2;
  return kind === "challenge" && quantitiesIn(text).some(({ role }) => role === "after") ? 2 : 0;
};

/** A project is told from one job; its other lines would be another story. */
const sameRole = (
  bullets: ReadonlyArray<SelectedBullet>,
  kind: QuestionKind,
): ReadonlyArray<SelectedBullet> => {
  const role = roleOf(bullets[0]?.path ?? "");
  return kind === "project" ? bullets.filter(({ path }) => roleOf(path) === role) : bullets;
};

const roleOf = (path: string): string => path.split("/").slice(0, 3).join("/");
