/** Is this piece of a header a place? Towns, regions and countries are data; an unknown town is told by what follows it. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export const placeJudgeOf = (
  wording: ReadonlyArray<WordList>,
  /** A company or a job title. */
  isName: (text: string) => boolean,
): ((text: string) => boolean) => {
  const places = placesOf(wording);
  return (text) => text.length <= LONGEST_PLACE && isPlace(text, places) && !isName(text);
};

const LONGEST_PLACE = 60;

interface Places {
  readonly all: ReadonlySet<string>;
  /** Countries and states: what stands before one of them and a comma is a town, known or not. */
  readonly wide: ReadonlySet<string>;
}

const placesOf = (wording: ReadonlyArray<WordList>): Places => {
  const within = (ids: ReadonlyArray<string>) =>
    wording.filter(({ id }) => ids.includes(id)).flatMap(({ groups }) => Object.values(groups).flat());
  const wide = new Set([
    ...within(["places-countries", "places-states"]),
    ...wordsOf(wording, "resume-words", "countries"),
  ]);
  return {
    wide,
    all: new Set([
      ...wide,
      ...within(["places-cities", "places-regions"]),
      ...wordsOf(wording, "resume-words", "places"),
    ]),
  };
};

const WORK_MODES = /^(?:fully )?(?:remote|hybrid|on-?site|in-office)$/iu;
/** Of a state or a province, with or without a postcode. */
const STATE_CODE = /^[A-Z]{2}(?: \d{5})?$/u;

/** "Berlin", "Remote", "Austin, TX", "Leeds, UK", "Berlin, Germany (Remote)", "Austin TX"; not "Acme, London". */
const isPlace = (text: string, places: Places): boolean => {
  const named = text
    .split(/[,/()]| - | – /u)
    .map((piece) => piece.trim().replace(/[:.]$/u, ""))
    .filter((piece) => piece !== "");
  // "Leeds, UK (Remote)": how the work is done comes off before the place is judged.
  const told = named.filter((piece) => !WORK_MODES.test(piece));
  const parts = told.length === 0 ? named : told;
  const last = parts.at(-1) ?? "";
  const others = parts.slice(0, -1);
  if (parts.length === 0 || parts.length > 4) return false;
  if (others.length === 1 && STATE_CODE.test(last)) return true;
  const isKnown = (piece: string): boolean =>
    places.all.has(piece.toLowerCase()) || isTownAndState(piece, places);
  if (!isKnown(last)) return false;
  if (others.every(isKnown)) return true;
  const isWide = (piece: string): boolean => places.wide.has(piece.toLowerCase());
  // Of an unknown town all that follows must be known, and be no towns.
  return others.slice(1).every(isWide) && isWide(last) && text.includes(", ");
};

/** "Sydney Australia", "Boston MA": the comma was left out. */
const isTownAndState = (piece: string, { all, wide }: Places): boolean => {
  const at = piece.lastIndexOf(" ");
  if (at < 3 || !all.has(piece.slice(0, at).toLowerCase())) return false;
  const state = piece.slice(at + 1);
  return wide.has(state.toLowerCase()) || STATE_CODE.test(state);
};
