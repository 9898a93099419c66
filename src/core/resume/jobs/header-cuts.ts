/** Cuts a stretch of a header at the signs and small words that part names. */
import type { HeaderWords } from "../layout/header-words.ts";
import { part, type Stretch, splitAt } from "../lines/stretch.ts";

/** How finely a header is divided: at looks and bars; also at dashes; also at commas. */
export type Fineness = "looks" | "dashes" | "commas";

export const cutsIn = (stretch: Stretch, fineness: Fineness, words: HeaderWords): ReadonlyArray<Cut> =>
  splitAt(stretch, BARS)
    .flatMap((piece) => splitAtBrackets(piece, words))
    .flatMap((piece) => splitAtSentence(piece, words))
    .flatMap((piece) => splitAtDashes(piece, fineness, words))
    .flatMap((piece) => splitAtWord(piece, words))
    .flatMap((cut) => splitAtCommas(cut, fineness === "commas", words));

/** Signs that part names wherever they stand. */
const BARS = /\s[|•·‖⋅▪►›»~∙]\s|\s\/{2}\s|\s?[|•·‖∙]\s?|\t+|\s{3,}|(?<=\S)\s*\(\s*\)\s*|(?:\s?\.){4,}/gu;
/** Between blanks only, so that "Full-Stack" and "Peer-to-peer" stay whole. */
const DASHES = /\s[–—-]{1,3}\s|\s?—\s?|;\s/gu;

/** "(Co-op) – Globex", "Engineer (Platform) Globex Ltd": the bracket parts what follows it from what stands before. */
const splitAtBrackets = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Stretch> => {
  const { text } = stretch;
  const open = text.indexOf("(");
  const close = open === -1 || text.length > LONGEST_HEADER ? -1 : text.indexOf(") ", open);
  if (close === -1) return [stretch];
  const after = part(stretch, close + 1);
  const isParted = open === 0 || (words.isCompany(after.text) && words.isTitle(text.slice(0, open)));
  return isParted && /^\p{Lu}/u.test(after.text) ? [part(stretch, 0, close + 1), after] : [stretch];
};

const LONGEST_HEADER = 200;

/** "Backend Developer. Tools for airlines": a title, then what it was about. */
const splitAtSentence = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Stretch> => {
  const { text } = stretch;
  const stop = /\p{Ll}{3}\.\s(?=\p{Lu})/u.exec(text.slice(0, LONGEST_HEADER));
  if (stop === null || text.slice(stop.index).split(" ").length < 4) return [stretch];
  const title = part(stretch, 0, stop.index + 3);
  return words.endsAsTitle(title.text) ? [title, part(stretch, stop.index + stop[0].length)] : [stretch];
};

/** "Globex - Tulsa" parts everywhere, "Engineer - Payments" only where nothing else names the employer. */
const splitAtDashes = (stretch: Stretch, fineness: Fineness, words: HeaderWords): ReadonlyArray<Stretch> => {
  const pieces = splitAt(stretch, DASHES);
  const last = pieces.at(-1);
  if (fineness !== "looks" || pieces.length < 2 || last === undefined)
    return fineness === "looks" ? [stretch] : pieces;
  return words.isPlace(last.text)
    ? [spanOfTwo(stretch, pieces[0] ?? stretch, pieces.at(-2) ?? stretch), last]
    : [stretch];
};

export interface Cut {
  readonly stretch: Stretch;
  readonly afterAt: boolean;
  readonly aside: boolean;
}

/** "Senior Engineer at Acme", "Engineer @ Acme", "@Acme", "at Acme". */
const AT =
  /(?:^|\s)(?:at|@|bei|chez|presso|bij|hos)\s(?=\p{Lu}|\d|\S{2,40}\.\p{Ll}{2,6}$)|^(?:[Aa]t|@|bei|chez|presso)\s(?=\p{L})|(?:^|\s)@(?=\p{Lu})|\sà l['’](?=\p{Lu})/u;
/** The small word alone, because its style differs from what stands around it. */
export const ALONE = /^(?:at|@|bei|chez|presso|bij|hos)$/u;
const ASIDE = /(?:^|\s|\()(?:via|on behalf of|client:|c\/o)\s/iu;

const splitAtWord = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Cut> => {
  const found = AT.exec(stretch.text.slice(0, 200));
  // "Globex @ Initech" names two companies; "Engineer @ Initech" one.
  const isNamed =
    found?.[0].includes("@") !== true ||
    found.index === 0 ||
    words.isTitle(stretch.text.slice(0, found.index));
  const at = isNamed ? found : null;
  const via = ASIDE.exec(stretch.text.slice(0, 200));
  const plain = { afterAt: false, aside: false };
  if (at !== null) {
    const before = part(stretch, 0, at.index);
    const after = { ...plain, stretch: part(stretch, at.index + at[0].length), afterAt: true };
    return before.text === "" ? [after] : [{ ...plain, stretch: before }, after];
  }
  if (via === null || via.index < 3) return [{ ...plain, stretch }];
  return [
    { ...plain, stretch: part(stretch, 0, via.index) },
    { ...plain, stretch: part(stretch, via.index + via[0].length), aside: true },
  ];
};

/** Commas divide where a place, a title or a company stands between them; "Acme, Inc." and "Engineer, Payments" stay whole. */
const splitAtCommas = (cut: Cut, isFine: boolean, words: HeaderWords): ReadonlyArray<Cut> => {
  const pieces = piecesBetweenCommas(cut.stretch);
  if (pieces.length < 2 || pieces.length > MOST_COMMAS) return [cut];
  const staysWith = isFine ? belongs : isNoPlace;
  const grouped: Array<Stretch> = [];
  const districts = new Set<Stretch>();
  const whole = withWholePlaces(cut.stretch, pieces, words);
  for (const [at, piece] of whole.entries()) {
    const above = grouped.at(-1);
    if (isDistrict(whole, at, isFine, words)) districts.add(piece);
    const isApart = words.isPlace(piece.text) || districts.has(piece);
    if (above !== undefined && !isApart && staysWith(above, piece, words)) {
      grouped[grouped.length - 1] = spanOfTwo(cut.stretch, above, piece);
    } else grouped.push(piece);
  }
  return grouped.map((stretch, i) => ({
    stretch,
    aside: cut.aside || districts.has(stretch),
    afterAt: cut.afterAt && i === 0,
  }));
};

/** "Globex, Old Mill, Leeds, UK": a short name between another name and a place is a part of the town. */
const isDistrict = (
  pieces: ReadonlyArray<Stretch>,
  at: number,
  isFine: boolean,
  words: HeaderWords,
): boolean => {
  // What stands behind a title is a name, unless commas are known to part the names.
  if (!isFine && pieces.slice(0, at).some(({ text }) => words.isTitle(text))) return false;
  const [text, next] = [pieces[at]?.text ?? "", pieces[at + 1]?.text ?? ""];
  if (text.split(" ").length > 3) return false;
  // "Freelance, Old Mill": who has no employer has a town.
  if (words.isSelfEmployment(pieces[at - 1]?.text ?? "")) return true;
  if (!next.includes(",") || !words.isPlace(next)) return false;
  const names = pieces
    .slice(0, at)
    .filter((other) => !words.isTitle(other.text) && !words.isTeam(other.text));
  return names.length > 0 && !words.isTitle(text) && !words.isTeam(text) && !words.isCompany(text);
};

/** A comma in brackets divides nothing. */
const piecesBetweenCommas = (stretch: Stretch): ReadonlyArray<Stretch> => {
  if (!stretch.text.includes("(")) return splitAt(stretch, COMMAS);
  const masked = stretch.text.replaceAll(/\([^()]{0,100}\)/gu, (held) => held.replaceAll(",", "."));
  return splitAt({ ...stretch, text: masked }, COMMAS).map((piece) => spanOfTwo(stretch, piece, piece));
};

const COMMAS = /,\s*(?!(?:inc|llc|ltd|gmbh|corp|co|plc|lp|s\.?a|s\.?l|ag|bv|b\.v)\b\.?)(?=\S)/giu;
/** More commas are an enumeration. */
const MOST_COMMAS = 6;

/** As many pieces as make one place are one: "Irvine, CA (Remote)", "São Paulo, SP, Brazil". */
const withWholePlaces = (
  whole: Stretch,
  pieces: ReadonlyArray<Stretch>,
  words: HeaderWords,
): ReadonlyArray<Stretch> => {
  const found: Array<Stretch> = [];
  for (let at = 0; at < pieces.length; ) {
    const longest = at === 0 ? [3, 2] : [3, 2, 1];
    const isPlaceFor = (from: number, count: number): boolean =>
      from + count <= pieces.length && words.isPlace(span(whole, pieces, from, from + count - 1).text);
    // Of "Globex, São Paulo, Brazil" the first is no town, because the place is whole without it.
    const isName =
      !isPlaceFor(at, 1) && isPlaceFor(at + 1, 1) && (isPlaceFor(at + 1, 2) || isPlaceFor(at + 1, 3));
    const length = isName ? undefined : longest.find((count) => isPlaceFor(at, count));
    found.push(span(whole, pieces, at, at + (length ?? 1) - 1));
    at += length ?? 1;
  }
  return found;
};

/** Where other signs part the names, commas part only a place, or a title from a company. */
const isNoPlace = (above: Stretch, piece: Stretch, words: HeaderWords): boolean =>
  !words.isPlace(above.text) &&
  !(words.isTitle(above.text) && words.isCompany(piece.text)) &&
  !(words.isCompany(above.text) && words.isTitle(piece.text));

/** A team after a title, or two names neither of which is a title, stay together. */
const belongs = (above: Stretch, piece: Stretch, words: HeaderWords): boolean => {
  if (words.isPlace(above.text)) return false;
  const [first, second] = [words.isTitle(above.text), words.isTitle(piece.text)];
  if (first && second) return true;
  if (first) return words.isTeam(piece.text);
  return !second;
};

const span = (whole: Stretch, pieces: ReadonlyArray<Stretch>, from: number, to: number): Stretch =>
  spanOfTwo(whole, pieces[from] ?? whole, pieces[to] ?? whole);

const spanOfTwo = (whole: Stretch, first: Stretch, last: Stretch): Stretch =>
  part(
    whole,
    whole.offsets.indexOf(first.offsets[0] ?? -1),
    whole.offsets.indexOf(last.offsets.at(-1) ?? -1) + 1,
  );
