/** Where the person may be: the header's places first, then the places of sentences that say where this role is. */
import type { Span } from "#core/base/text-span.ts";
import { type Found, found, matchesOf, type PostingContext } from "../posting-context.ts";
import { type PlaceMention, placesIn } from "../reading/places.ts";

/** More places than this are a list of a company's offices, not of where one may work. */
const mostLocations = 24;

export const readLocations = (context: PostingContext): Found<ReadonlyArray<string>> => {
  const mentions = [...headerPlaces(context), ...sentencePlaces(context)];
  const names = new Map<string, Span>();
  for (const { name, start, end } of mentions) {
    if (!names.has(name) && names.size < mostLocations) names.set(name, context.reading.cite(start, end));
  }
  const stated = [...names.keys()];
  const embedded = context.embedded.locations.filter(
    (place) => !stated.some((name) => place.toLowerCase().includes(name.toLowerCase())),
  );
  return found([...stated, ...embedded], ...names.values());
};

const headerPlaces = (context: PostingContext): ReadonlyArray<PlaceMention> => {
  const { header, reading } = context;
  const chips = header.places.flatMap(({ start, end }) => {
    const known = placesIn(context, start, end);
    const coded = codedPlaces(context, start, end);
    if (coded.length > 0) return coded;
    return known.length > 0 ? known : unknownPlaces(context, start, end);
  });
  const title = header.title
    ? placesIn(context, header.title.start, header.title.end).filter(({ name }) => name !== reading.text)
    : [];
  const forum = header.pieces
    .filter(({ label }) => label === "line")
    .flatMap(({ start, end }) => (end - start < 80 ? placesIn(context, start, end) : []));
  return [
    ...chips,
    ...(header.company === null
      ? title
      : title.filter(
          ({ start }) => start < (header.company?.start ?? 0) || start > (header.company?.end ?? 0),
        )),
    ...(chips.length > 0 ? [] : forum),
  ];
};

/** "KA, IN": a state and a country by their codes. */
const codedPlaces = (
  { reading, wording }: PostingContext,
  start: number,
  end: number,
): ReadonlyArray<PlaceMention> => {
  const codes = /^([A-Z]{2}), ([A-Z]{2})$/u.exec(reading.cased.slice(start, end));
  if (codes === null) return [];
  const [, state = "", country = ""] = codes;
  const nameOf = (list: string, code: string) =>
    wording.groupsOf(list).find((name) => wording.words(list, name).includes(code.toLowerCase()));
  return [
    { name: nameOf("places-states", state), start, end: start + 2, kind: "state" as const },
    { name: nameOf("places-codes", country), start: end - 2, end, kind: "country" as const },
  ].flatMap(({ name, ...place }) => (name === undefined ? [] : [{ ...place, name }]));
};

/** A chip or label names a place even when no list knows it: its parts that are no word of mode. */
const unknownPlaces = (
  { reading, wording }: PostingContext,
  from: number,
  to: number,
): ReadonlyArray<PlaceMention> => {
  const modes = wording.wordSet("posting-header", "mode");
  const parts: Array<PlaceMention> = [];
  let start = from;
  for (const part of reading.cased.slice(from, Math.min(to, from + 200)).split(/[,;|/()]/u)) {
    const name = part.trim().replace(/^(?:remote|hybrid|onsite)\s*-?\s*/iu, "");
    const words = name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter(Boolean);
    if (
      words.length > 0 &&
      words.length <= 4 &&
      /^\p{Lu}/u.test(name) &&
      !words.some((word) => modes.has(word))
    ) {
      const at = reading.cased.indexOf(name, start);
      parts.push({ name, start: at, end: at + name.length, kind: "city" });
    }
    start += part.length + 1;
  }
  return parts;
};

/** "Open to candidates in Poland", "from our Dublin office", "remote within the US". */
const sentencePlaces = (context: PostingContext): ReadonlyArray<PlaceMention> =>
  matchesOf(context, "posting-places", "before-place").flatMap(({ start, end }) => {
    const line = context.reading.text.indexOf("\n", end);
    const limit = Math.min(line === -1 ? context.reading.text.length : line, end + 90);
    const stop = /[.;!?](?= |$)/u.exec(context.reading.text.slice(end, limit));
    return placesIn(context, start, stop ? end + stop.index : limit).slice(0, 6);
  });
