/** A cover letter from facts alone: what the posting asks for, and what was done that answers it. */
import { createVerifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { SelectedBullet, TailorDeps, Tailoring } from "#core/tailoring/index.ts";
import { askedSentence, listOf } from "./asked-sentence.ts";
import { assembleLetter, wordCount } from "./assemble-letter.ts";
import { fillTemplate } from "./fill-template.ts";
import type { DraftSentence, Letter } from "./letter.ts";
import { groupByJob, supported, tellFacts } from "./tell-facts.ts";

export interface LetterInput {
  readonly posting: Posting;
  readonly resume: Resume;
  /** Of the same posting and résumé. */
  readonly tailoring: Tailoring;
  readonly facts: ReadonlyArray<CitableFact>;
  /** "Ms Ivanova"; the hiring team when absent. */
  readonly addressee?: string | undefined;
}

/**
 * 150–250 words where the facts have so many, fewer where they have not: nothing fills the room.
 *
 * @example
 * coverLetter({ posting, resume, tailoring, facts }, deps).sentences[2];
 * // { text: "At Tidewater Billing, I built …", facts: ["/work/0/highlights/0"], status: "supported", … }
 */
export const coverLetter = (
  { posting, resume, tailoring, facts, addressee = "" }: LetterInput,
  deps: TailorDeps,
): Letter => {
  const { wording } = deps;
  const verifier = createVerifier(facts, deps);
  const fill = (group: string, values: Readonly<Record<string, string>>, status: "posting" | "courtesy") =>
    fillTemplate(wording, group, values, status);
  const greeting = addressee === "" ? "greeting" : "greeting-named";
  const opening = [
    ...fill(
      "subject",
      { title: posting.title ?? "", company: withoutNote(posting.company ?? "") },
      "posting",
    ),
    ...present(resume, (text) => supported(text, verifier)),
  ];
  const best = [...tailoring.selected]
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || (a.path < b.path ? -1 : 1));
  const told = tellFacts(groupByJob(withinWords(best)), tailoring, facts, { verifier, wording });
  const body = [...askedSentence(posting, told, wording), ...told.map(({ sentence }) => sentence)];
  return assembleLetter(
    [
      fill(greeting, { addressee }, "courtesy"),
      opening,
      ...paragraphs(body),
      fill("closing", {}, "courtesy"),
      fill("farewell", {}, "courtesy"),
      nameOf(resume),
    ],
    missingOf(tailoring, told.length),
  );
};

/** Room for greeting, opening and end is about seventy words of the 250. */
const BODY_WORDS = 175;
const MOST_SENTENCES = 6;
/** "At Tidewater Billing, I". */
const PLACE_WORDS = 4;

const withinWords = (bullets: ReadonlyArray<SelectedBullet>): ReadonlyArray<SelectedBullet> => {
  const kept: Array<SelectedBullet> = [];
  let words = 0;
  for (const one of bullets) {
    const length = wordCount(one.text) + PLACE_WORDS;
    if (kept.length === MOST_SENTENCES) break;
    if (words + length > BODY_WORDS) continue;
    words += length;
    kept.push(one);
  }
  return kept;
};

/** The newest job, in the words of its header. */
const present = (
  { work: [job] }: Resume,
  check: (text: string) => DraftSentence | null,
): ReadonlyArray<DraftSentence> => {
  if (job === undefined || job.position === "" || job.name === "") return [];
  const name = (job.name.split(/[(,]/u, 1)[0] ?? "").trim();
  const verb = job.endDate === "present" || job.endDate === "" ? "work" : "worked";
  const sentence = check(
    `I ${verb} as a ${job.position} at ${name}.`.replace(/ as a (?=[AEIOaeio])/u, " as an "),
  );
  return sentence === null ? [] : [sentence];
};

/** Three or four sentences to a paragraph. */
const paragraphs = (body: ReadonlyArray<DraftSentence>): ReadonlyArray<ReadonlyArray<DraftSentence>> => {
  const half = body.length > 4 ? Math.ceil(body.length / 2) : body.length;
  return [body.slice(0, half), body.slice(half)];
};

/** Its own name is no claim about what a person did. */
const nameOf = ({ basics: { name } }: Resume): ReadonlyArray<DraftSentence> =>
  name === "" ? [] : [{ text: withoutNote(name), facts: [], status: "courtesy" }];

/** "Acme (fictional)" → "Acme". */
const withoutNote = (name: string): string => name.replace(/\s*\([^()]{1,60}\)$/u, "");

const missingOf = ({ placement }: Tailoring, told: number): string => {
  if (told === 0)
    return "No fact of yours answers this posting in a full sentence. Add one, 10 min: mettle facts add.";
  const unanswered = placement.filter(
    ({ tier, state }) => tier === "must" && (state === "do-not-claim" || state === "provable"),
  );
  if (unanswered.length === 0) return "";
  const names = listOf(unanswered.slice(0, MOST_NAMED).map(({ name }) => name));
  return `The posting also asks for ${names}; no fact of yours shows it, so the letter does not name it. If you have done it, add the fact, 5 min.`;
};

/** More would be a list, not a sentence. */
const MOST_NAMED = 4;
