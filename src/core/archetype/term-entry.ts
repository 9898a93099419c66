/** What a phrase of the cards or of the cue list stands for once it is found in a posting. */
import type { ArchetypeCard, ArchetypeId, WordList } from "#core/catalogue/index.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import { wordsIn } from "./words.ts";

export type TermEntry = Evidence | Specialising | Cue;

export interface Evidence {
  readonly is: "evidence";
  readonly archetype: ArchetypeId;
  readonly list: EvidenceList;
  readonly weight: number;
  readonly term: string;
}

type EvidenceList = "title" | "duties" | "requirements" | "boilerplate";

interface Specialising {
  readonly is: "specialising";
  readonly archetype: ArchetypeId;
  readonly specialisation: string;
  readonly term: string;
}

/** Words that say nothing about the archetype, and much about the words beside them. */
interface Cue {
  readonly is: "cue";
  readonly cue: CueKind;
  readonly term: string;
}

export type CueKind = (typeof cueKinds)[number];

/** `role` announces a job title, `colleagues` and `superiors` announce somebody else's, `reader` addresses the applicant, `company` speaks of itself. */
const cueKinds = ["role", "colleagues", "superiors", "reader", "company", "tech", "elsewhere"] as const;

export interface PhraseEntry {
  /** The words of the phrase, as `stemOf` spells them. */
  readonly stems: ReadonlyArray<string>;
  readonly entry: TermEntry;
}

/** Every phrase that the classifier listens for. */
export const termEntriesOf = (
  cards: ReadonlyArray<ArchetypeCard>,
  wording: ReadonlyArray<WordList>,
): ReadonlyArray<PhraseEntry> => [...cards.flatMap(cardEntries), ...cueKinds.flatMap(cueEntriesOf(wording))];

/** Evidence and cues of running text. */
export const isOfText = ({ entry }: PhraseEntry): boolean =>
  entry.is === "evidence" || (entry.is === "cue" && entry.cue !== "tech");

/** What is listened for in a title. */
export const isOfTitles = ({ entry }: PhraseEntry): boolean =>
  entry.is === "evidence" ? entry.list === "title" : entry.is === "cue" && titleCues.has(entry.cue);

const titleCues: ReadonlySet<CueKind> = new Set(["elsewhere", "superiors"]);

/** What is noted beside the evidence. */
export const isBeside = ({ entry }: PhraseEntry): boolean =>
  entry.is === "specialising" || (entry.is === "cue" && entry.cue === "tech");

const lists = ["title", "duties", "requirements", "boilerplate"] as const;

const cardEntries = (card: ArchetypeCard): ReadonlyArray<PhraseEntry> => [
  ...lists.flatMap((list) =>
    card.evidence[list].flatMap(({ weight, terms }) =>
      terms.map((phrase) => {
        const stems = stemsOf(phrase);
        return {
          stems,
          entry: { is: "evidence", archetype: card.id, list, weight, term: termOf(stems) } as const,
        };
      }),
    ),
  ),
  ...card.specialisations.flatMap(({ id, terms }) =>
    terms.map((term) => ({
      stems: stemsOf(term),
      entry: { is: "specialising", archetype: card.id, specialisation: id, term } as const,
    })),
  ),
];

const cueEntriesOf =
  (wording: ReadonlyArray<WordList>) =>
  (cue: CueKind): ReadonlyArray<PhraseEntry> =>
    wordsOf(wording, "archetype-cues", cue).map((phrase) => {
      const stems = stemsOf(phrase);
      return { stems, entry: { is: "cue", cue, term: termOf(stems) } };
    });

const stemsOf = (phrase: string): ReadonlyArray<string> =>
  wordsIn(phrase, 0, phrase.length).map(({ stem }) => stem);

/** "REST APIs" and "rest api" are one term, so that saying it in both ways counts once. */
const termOf = (stems: ReadonlyArray<string>): string => stems.join(" ");
