/** What a section without a telling heading is for, by the words its lines use. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { foldText } from "#core/taxonomy/index.ts";
import type { Line, SectionKind } from "./outline.ts";

export interface KindCues {
  readonly cues: ReadonlyArray<{ readonly kind: SectionKind; readonly phrases: ReadonlyArray<string> }>;
  readonly dutyVerbs: ReadonlyArray<string>;
}

export const kindCuesOf = (wording: ReadonlyArray<WordList>): KindCues => {
  const known = cuesByWording.get(wording);
  if (known !== undefined) return known;
  const phrasesOf = (group: string): ReadonlyArray<string> => wordsOf(wording, "sections", group);
  const cues: KindCues = {
    cues: [
      { kind: "requirements", phrases: phrasesOf("requirement-cues") },
      { kind: "benefits", phrases: phrasesOf("benefit-cues") },
      { kind: "company", phrases: phrasesOf("company-cues") },
    ],
    dutyVerbs: phrasesOf("duty-cues"),
  };
  cuesByWording.set(wording, cues);
  return cues;
};

const cuesByWording = new WeakMap<ReadonlyArray<WordList>, KindCues>();

/** The kind that at least two fifths of the lines speak for; undefined when the lines do not settle it. */
export const inferKind = (
  cues: KindCues,
  text: string,
  lines: ReadonlyArray<Line>,
): SectionKind | undefined => {
  const votes = new Map<SectionKind, number>();
  const asked = lines.slice(0, mostLines);
  for (const line of asked) {
    const kind = kindOfLine(
      cues,
      foldText(text.slice(line.start, Math.min(line.end, line.start + mostCharacters))),
    );
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] * 5 >= asked.length * 2 ? best[0] : undefined;
};

/** Enough to know a section by; a longer one is not read for this. */
const mostLines = 12;
const mostCharacters = 300;

const kindOfLine = ({ cues, dutyVerbs }: KindCues, line: string): SectionKind | undefined => {
  const found = cues.find(
    ({ kind, phrases }) => kind === "requirements" && phrases.some((each) => line.includes(each)),
  );
  if (found !== undefined) return found.kind;
  // A duty begins with its verb: "Design …", "Designing …".
  if (dutyVerbs.some((verb) => line.replace(/^[^a-z]+/u, "").startsWith(verb))) return "duties";
  return cues.find(({ phrases }) => phrases.some((each) => line.includes(each)))?.kind;
};
