/** A short answer for an application form, from facts alone; what no fact can know is said instead of guessed. */
import { wordsOf } from "#core/catalogue/index.ts";
import { createVerifier } from "#core/claims/index.ts";
import type { SelectedBullet, TailorDeps } from "#core/tailoring/index.ts";
import { assembleLetter, wordCount } from "./assemble-letter.ts";
import type { LetterInput } from "./cover-letter.ts";
import type { Letter } from "./letter.ts";
import { tellFacts } from "./tell-facts.ts";

/** At most 120 words. */
export const shortAnswer = (
  { question, tailoring, facts }: LetterInput & { readonly question: string },
  deps: TailorDeps,
): Letter => {
  const kind = kindOf(question, deps);
  if (kind === "cannot-know") return assembleLetter([], CANNOT_KNOW);
  const asked = deps.taxonomy.mentionsIn(question).map(({ skill }) => skill);
  const bullets = ranked([...tailoring.selected, ...droppedOnes(tailoring)], kind, asked, deps);
  const verifier = createVerifier(facts, deps);
  const told = tellFacts(bullets, tailoring, facts, { verifier, wording: deps.wording });
  let words = 0;
  const sentences = told.slice(0, MOST_SENTENCES).flatMap(({ sentence }) => {
    words += wordCount(sentence.text);
    return words > MOST_WORDS ? [] : [sentence];
  });
  return assembleLetter([sentences], sentences.length === 0 ? nothingOn(asked, deps) : "");
};

const MOST_WORDS = 120;
const MOST_SENTENCES = 4;

const kinds = ["cannot-know", "failure", "motive", "project", "experience"] as const;
type Kind = (typeof kinds)[number];

const CANNOT_KNOW =
  "No résumé and no fact can answer this, so nothing was written. Answer it yourself, 2 min.";

const kindOf = (question: string, { wording }: TailorDeps): Kind => {
  const text = ` ${question.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isKind = (kind: Kind) =>
    wordsOf(wording, "letters", kind).some(
      (words) => text.includes(` ${words} `) || text.includes(` ${words}s `),
    );
  return kinds.find(isKind) ?? "project";
};

/** Named technologies first; then what the kind of question is about; then what the posting asks for. */
const ranked = (
  bullets: ReadonlyArray<SelectedBullet>,
  kind: Kind,
  asked: ReadonlyArray<string>,
  { taxonomy }: TailorDeps,
): ReadonlyArray<SelectedBullet> => {
  const shows = (text: string) => {
    const shown = taxonomy.mentionsIn(text).flatMap(({ skill }) => [...taxonomy.shownBy(skill)]);
    return asked.some((skill) => shown.includes(skill));
  };
  const worthOf = (bullet: SelectedBullet): number =>
    (shows(bullet.text) ? 4 : 0) + (kind === "failure" && bullet.isOperations ? 2 : 0) + bullet.relevance;
  return bullets
    .filter(({ text }) => asked.length === 0 || shows(text))
    .map((bullet) => ({ bullet, worth: worthOf(bullet) }))
    .sort((a, b) => b.worth - a.worth || (a.bullet.path < b.bullet.path ? -1 : 1))
    .map(({ bullet }) => bullet);
};

/** A bullet that has no room on the page may still be the answer. */
const droppedOnes = ({ dropped }: LetterInput["tailoring"]): ReadonlyArray<SelectedBullet> =>
  dropped.map(({ path, text }) => ({ path, text, relevance: 0, isOperations: false, requirements: [] }));

const nothingOn = (asked: ReadonlyArray<string>, { taxonomy }: TailorDeps): string => {
  const names = asked.map((skill) => taxonomy.card(skill)?.name ?? skill).join(", ");
  return names === ""
    ? "No fact of yours answers this. Add one, 10 min: mettle facts add."
    : `No fact of yours shows ${names}. If you have used it, add the fact, 5 min; else say so plainly.`;
};
