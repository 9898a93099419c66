/** A line of a résumé as a sentence of a letter: "Built the API" → "At Acme, I built the API." Null where that reads badly. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { FactJob } from "#core/ledger/index.ts";

/** Best first; the verifier decides which of them stands. */
export const firstPersonForms = (
  line: string,
  job: FactJob | null,
  wording: ReadonlyArray<WordList>,
): ReadonlyArray<string> => {
  const [first = ""] = sentenceOf(line).split(" ", 1);
  if (!isVerb(first, wording)) return [];
  const told = `${lowered(sentenceOf(line))}.`;
  const place = job === null ? "" : shortName(job.organisation);
  return place === "" ? [`I ${told}`] : [`At ${place}, I ${told}`, `I ${told}`];
};

/** Only its first sentence: what follows may lack a subject. */
const sentenceOf = (line: string): string => {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(line)?.index ?? line.length;
  return line
    .slice(0, end)
    .trim()
    .replace(/[.;,:]+$/u, "");
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isVerb = (word: string, wording: ReadonlyArray<WordList>): boolean => {
  const lower = word.toLowerCase();
  if (!/^\p{L}{2,30}$/u.test(lower)) return false;
  return (lower.endsWith("ed") && lower.length > 4) || pastVerbsOf(wording).has(lower);
};

const ranks = ["assisted", "contributed", "built", "led", "owned"] as const;

const verbsByWording = new WeakMap<ReadonlyArray<WordList>, ReadonlySet<string>>();

/** Forms that stand after "I" as they are: no participles. */
const pastVerbsOf = (wording: ReadonlyArray<WordList>): ReadonlySet<string> => {
  const known = verbsByWording.get(wording);
  if (known !== undefined) return known;
  const words = ranks.flatMap((rank) => wordsOf(wording, "ownership-verbs", rank));
  const verbs = new Set(words.filter((word) => !word.includes(" ") && !word.endsWith("ing")));
  verbsByWording.set(wording, verbs);
  return verbs;
};

/** Without a note in brackets and without the place behind a comma. */
const shortName = (organisation: string): string => (organisation.split(/[(,]/u, 1)[0] ?? "").trim();
