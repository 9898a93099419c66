/** Names of places in a stretch of the posting, by the gazetteer in `knowledge/wording/places-*.yml`. */
import type { PostingWording } from "../posting-wording.ts";
import type { Reading } from "./reading.ts";

interface PlaceSource {
  readonly reading: Reading;
  readonly wording: PostingWording;
}

export interface PlaceMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "city" | "state" | "country" | "region";
}

/** Every place named between two offsets, longest name first where names overlap. */
export const placesIn = (
  { reading, wording }: PlaceSource,
  from: number,
  to: number,
): ReadonlyArray<PlaceMention> => {
  const gazetteer = gazetteerOf(wording);
  const words = wordsIn(reading.text, from, to);
  const mentions: Array<PlaceMention> = [];
  for (let i = 0; i < words.length; i += 1) {
    const mention = longestFrom(words, i, gazetteer, reading.cased);
    if (mention === undefined) continue;
    mentions.push(mention.place);
    i += mention.words - 1;
  }
  return withStates(mentions, reading.cased, wording);
};

/** "Austin, TX" is one place: a city takes up the state right behind it, in its short form. */
const withStates = (
  mentions: ReadonlyArray<PlaceMention>,
  cased: string,
  wording: PostingWording,
): ReadonlyArray<PlaceMention> => {
  const places: Array<PlaceMention> = [];
  for (const mention of mentions) {
    const last = places.at(-1);
    const isBehind =
      last?.kind === "city" &&
      mention.kind === "state" &&
      /^,? $/u.test(cased.slice(last.end, mention.start));
    if (last === undefined || !isBehind) places.push(withTown(mention, cased, wording));
    else if (mention.name !== last.name) {
      const short = wording.words("places-states", mention.name)[1] ?? mention.name;
      places[places.length - 1] = { ...last, name: `${last.name}, ${short.toUpperCase()}`, end: mention.end };
    }
  }
  return places;
};

/** "Carlsbad, CA": no list holds every town, but the code of a state behind a name makes one of it. */
const withTown = (place: PlaceMention, cased: string, wording: PostingWording): PlaceMention => {
  if (place.kind !== "state" || place.end - place.start !== 2) return place;
  const town = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}.'-]{1,20} ){0,2}\p{Lu}[\p{L}.'-]{2,20}(?=, $)/u.exec(
    cased.slice(Math.max(0, place.start - 60), place.start),
  )?.[0];
  if (town === undefined || wording.wordSet("posting-header", "mode").has(town.toLowerCase())) return place;
  const start = place.start - 2 - town.length;
  return { name: `${town}, ${cased.slice(place.start, place.end)}`, kind: "city", start, end: place.end };
};

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Gazetteer = ReadonlyMap<string, { readonly name: string; readonly kind: PlaceMention["kind"] }>;

/** The longest name in the lists has five words ("anywhere in the world" has four). */
const longestName = 5;

const longestFrom = (words: ReadonlyArray<Word>, from: number, gazetteer: Gazetteer, cased: string) => {
  for (let count = Math.min(longestName, words.length - from); count > 0; count -= 1) {
    const taken = words.slice(from, from + count);
    const place = gazetteer.get(taken.map(({ text }) => text).join(" "));
    const first = taken[0];
    const last = taken.at(-1);
    if (place === undefined || first === undefined || last === undefined) continue;
    const written = cased.slice(first.start, last.end);
    if (isWrittenAsName(written, place.kind, cased.slice(Math.max(0, first.start - 2), first.start))) {
      return { words: count, place: { ...place, start: first.start, end: last.end } };
    }
  }
  return undefined;
};

/** "us" is a pronoun and "or" a conjunction: two-letter names need capitals, and short forms of states a comma before. */
const isWrittenAsName = (written: string, kind: PlaceMention["kind"], before: string): boolean => {
  if (written.length <= 3) {
    const isCapital = written === written.toUpperCase();
    return kind === "state" ? isCapital && written.length === 2 && /[,(\-–] ?$/u.test(before) : isCapital;
  }
  return kind === "region" || /^\p{Lu}/u.test(written);
};

const wordsIn = (text: string, from: number, to: number): ReadonlyArray<Word> => {
  const words: Array<Word> = [];
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.']{0,30}/gu)) {
    const trimmed = match[0].replace(/(?:'s|[.'])+$/u, (end) => (isInitials(match[0]) ? end : ""));
    words.push({ text: trimmed, start: from + match.index, end: from + match.index + trimmed.length });
  }
  return words;
};

/** "u.s." keeps its last point. */
const isInitials = (word: string): boolean => /^(?:\p{L}\.){2,4}$/u.test(word);

const gazetteers = new WeakMap<PostingWording, Gazetteer>();

const gazetteerOf = (wording: PostingWording): Gazetteer => {
  const known = gazetteers.get(wording);
  if (known) return known;
  const gazetteer = new Map<string, { name: string; kind: PlaceMention["kind"] }>();
  for (const [list, kind] of [
    ["places-states", "state"],
    ["places-regions", "region"],
    ["places-cities", "city"],
    ["places-countries", "country"],
  ] as const) {
    for (const name of wording.groupsOf(list)) {
      for (const word of wording.words(list, name))
        if (!gazetteer.has(word)) gazetteer.set(word, { name, kind });
    }
  }
  gazetteers.set(wording, gazetteer);
  return gazetteer;
};
