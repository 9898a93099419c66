/** The questions of a whole résumé: those first whose answers this posting would reward, and no more than are answered in one sitting. */
import type { Bullet } from "../bullets/bullets-of.ts";
import type { Selection } from "../select/select-bullets.ts";
import type { Tailoring } from "../tailoring.ts";
import type { TailorWords } from "../words/tailor-words.ts";
import { questionsAbout } from "./ask.ts";
import type { Weakness } from "./missing.ts";

interface Asking {
  readonly bullets: ReadonlyArray<Bullet>;
  readonly weak: ReadonlyMap<string, Weakness>;
  readonly relevanceByPath: Selection["relevanceByPath"];
  /** Ids of questions that have an answer. */
  readonly answered: ReadonlySet<string>;
  readonly words: TailorWords;
}

export const orderedQuestions = (
  { bullets, weak, relevanceByPath, answered, words }: Asking,
  most: number,
): Pick<Tailoring, "questions" | "moreQuestions"> => {
  const roles = [...new Set(bullets.map(({ role }) => role))];
  // What answers most of the posting, then the newer role.
  const rank = ({ path, role }: Bullet): number =>
    (relevanceByPath.get(path) ?? 0) - roles.indexOf(role) / 50;
  const all = bullets
    .toSorted((a, b) => rank(b) - rank(a))
    .flatMap((bullet) => {
      const weakness = weak.get(bullet.path);
      return weakness === undefined ? [] : questionsAbout(bullet, weakness, answered, words);
    });
  const questions = all.slice(0, most);
  return { questions, moreQuestions: all.length - questions.length };
};
