/** A short answer for an application form, from facts alone; what no fact can know is said instead of guessed. */
import { createVerifier } from "#core/claims/index.ts";
import type { SelectedBullet, TailorDeps } from "#core/tailoring/index.ts";
import { askedSentence } from "./asked-sentence.ts";
import { assembleLetter, wordCount } from "./assemble-letter.ts";
import type { LetterInput } from "./cover-letter.ts";
import type { DraftSentence, Letter } from "./letter.ts";
import { linesForQuestion } from "./lines-for-question.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";
import { type Told, tellFacts } from "./tell-facts.ts";

/** At most 120 words. */
export const shortAnswer = (
  { question, posting, tailoring, facts }: LetterInput & { readonly question: string },
  deps: TailorDeps,
): Letter => {
  const { wording } = deps;
  const kind = questionKind(question, wording);
  if (kind === "cannot-know") return assembleLetter([], CANNOT_KNOW);
  const asked = deps.taxonomy.mentionsIn(question).map(({ skill }) => skill);
  const bullets = linesForQuestion([...tailoring.selected, ...droppedOnes(tailoring)], kind, asked, deps);
  const told = tellFacts(bullets, tailoring, facts, { verifier: createVerifier(facts, deps), wording });
  const lines = told.slice(0, MOST_SENTENCES[kind]);
  const opening = kind === "motive" && lines.length > 0 ? askedSentence(posting, lines, wording) : [];
  const sentences = withinWords([...opening, ...lines.map(sentenceOf)]);
  return assembleLetter([sentences], lines.length === 0 ? nothingOn(kind, asked, deps) : MISSING[kind]);
};

const sentenceOf = ({ sentence }: Told): DraftSentence => sentence;

const MOST_WORDS = 120;

/** A story has room for itself and what led to it; experience is told by more than one line. */
const MOST_SENTENCES: Readonly<Record<QuestionKind, number>> = {
  "cannot-know": 0,
  failure: 2,
  challenge: 2,
  motive: 3,
  project: 3,
  experience: 4,
};

const withinWords = (sentences: ReadonlyArray<DraftSentence>): ReadonlyArray<DraftSentence> => {
  let words = 0;
  return sentences.filter(({ text }) => {
    words += wordCount(text);
    return words <= MOST_WORDS;
  });
};

const CANNOT_KNOW =
  "No résumé and no fact can answer this, so nothing was written. Answer it yourself, 2 min.";

/** What even the best facts leave to the person. */
const MISSING: Readonly<Record<QuestionKind, string>> = {
  "cannot-know": CANNOT_KNOW,
  failure: "",
  challenge: "",
  motive: "Why you want this role only you can say: add one sentence of your own, 3 min.",
  project: "",
  experience: "",
};

/** A bullet that has no room on the page may still be the answer. */
const droppedOnes = ({ dropped }: LetterInput["tailoring"]): ReadonlyArray<SelectedBullet> =>
  dropped.map(({ path, text }) => ({ path, text, relevance: 0, isOperations: false, requirements: [] }));

const nothingOn = (kind: QuestionKind, asked: ReadonlyArray<string>, { taxonomy }: TailorDeps): string => {
  const names = asked.map((skill) => taxonomy.card(skill)?.name ?? skill).join(", ");
  if (names !== "") {
    return `No fact of yours shows ${names}. If you have used it, add the fact, 5 min; else say so plainly.`;
  }
  return kind === "failure" || kind === "challenge"
    ? "No fact of yours tells of something that went wrong or was hard. Add one, 10 min: mettle facts add."
    : "No fact of yours answers this. Add one, 10 min: mettle facts add.";
};
