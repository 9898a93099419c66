/** Takes the header of a job apart: title, employer, place. Separators first, words second. */

import { EMPTY, part, type Stretch, splitAt } from "../lines/stretch.ts";
import { labelledLinesOf } from "../words/field-labels.ts";
import type { HeaderWords } from "./header-words.ts";

export interface HeaderParts {
  readonly title: Stretch;
  readonly employer: Stretch;
  readonly location: Stretch;
}

/** `lines` are the header's lines with the dates already cut out. `inherits` says that an employer stands above. */
export const headerPartsOf = (
  lines: ReadonlyArray<Stretch>,
  words: HeaderWords,
  inherits: boolean,
): HeaderParts => {
  const labelled = labelledLinesOf(lines, words);
  const isWhole = labelled.title !== null && labelled.employer !== null;
  const plain = isWhole ? NO_PARTS : unlabelledParts(labelled.others, words, inherits);
  const title = labelled.title ?? plain.title;
  // What stands beside a labelled title is the employer, whatever it looks like.
  const employer =
    labelled.employer ??
    (plain.employer.text === "" && labelled.title !== null ? plain.title : plain.employer);
  return withPlace(
    { title: title === employer ? EMPTY : title, employer, location: labelled.location ?? plain.location },
    words,
  );
};

const NO_PARTS: HeaderParts = { title: EMPTY, employer: EMPTY, location: EMPTY };

const unlabelledParts = (
  lines: ReadonlyArray<Stretch>,
  words: HeaderWords,
  inherits: boolean,
): HeaderParts => {
  const atSplit = lines.map(splitAtWord).find((split) => split !== null);
  if (atSplit) return withEmployer(atSplit.title, atSplit.employer, words);
  const pieces = lines
    .flatMap((line) => splitAt(line, SEPARATORS))
    .flatMap((piece) => withinCommas(piece, words))
    .filter(isTelling);
  const places = pieces.filter(({ text }) => words.isPlace(text));
  const others = pieces.filter(({ text }) => !words.isPlace(text));
  const title = others.find(({ text }) => words.isTitle(text));
  const rest = others.filter((piece) => piece !== title);
  const location = places[0] ?? EMPTY;
  if (title === undefined) return withoutTitle(rest, location, words);
  const [employer] = rest;
  if (employer !== undefined) return withPlace({ title, employer, location }, words);
  return inherits ? { title, employer: EMPTY, location } : atCommas(title, location, words);
};

/** "Entwickler Backend, Rheinwerk GmbH, Köln": a title and a company between commas, each plain by its words, part there. */
const withinCommas = (piece: Stretch, words: HeaderWords): ReadonlyArray<Stretch> => {
  const parts = splitAt(piece, /,\s+(?!(?:inc|llc|ltd|gmbh|corp|co|plc|s\.a)\b)/giu);
  const hasTitle = parts.some(({ text }) => words.isTitle(text));
  const company = parts.findIndex(({ text }) => words.isCompany(text) && !words.isTitle(text));
  return hasTitle && company !== -1 ? parts : [piece];
};

/** Between blanks only, so that "Full-Stack" and "Peer-to-peer" stay whole. */
const SEPARATORS = /\s[|•·–—‖⋅▪]\s|\s-{1,3}\s|\s?[|•·‖]\s?|\s?—\s?|\t+|\s{3,}|(?<=\S)\s*\(\s*\)\s*/gu;

/** Employment lengths and kinds ("3 yrs 2 mos", "Full-time") tell neither title nor employer. */
const isTelling = ({ text }: Stretch): boolean =>
  text.length > 1 &&
  !/^\(?\d{1,2}\+? (?:yrs?|years?|mos?|months?)\b/u.test(text) &&
  !/^\(?(?:full|part)[- ]time\)?$|^\(?(?:permanent|contract|freelance|self-employed)\)?$|^[\d\W]*$/iu.test(
    text,
  );

/** "Senior Engineer at Acme", "Engineer @ Acme". */
const AT = /\s(?:at|@|bei|chez|presso)\s(?=\p{Lu}|\d)/u;

const splitAtWord = (line: Stretch): { title: Stretch; employer: Stretch } | null => {
  const match = AT.exec(line.text.slice(0, 200));
  if (match === null || match.index < 3) return null;
  const [employer] = splitAt(part(line, match.index + match[0].length), SEPARATORS);
  return employer === undefined ? null : { title: part(line, 0, match.index), employer };
};

const withEmployer = (title: Stretch, employer: Stretch, words: HeaderWords): HeaderParts =>
  withPlace({ title, employer, location: EMPTY }, words);

const withoutTitle = (rest: ReadonlyArray<Stretch>, location: Stretch, words: HeaderWords): HeaderParts => {
  const [employer = EMPTY, title = EMPTY] = rest;
  return withPlace({ title, employer, location }, words);
};

/** "Acme, London": the place comes off the employer. "Acme, Inc." stays whole. */
const withPlace = (parts: HeaderParts, words: HeaderWords): HeaderParts => {
  if (parts.location.text !== "") return parts;
  const { text } = parts.employer;
  for (let comma = text.indexOf(","); comma > 0; comma = text.indexOf(",", comma + 1)) {
    const tail = part(parts.employer, comma + 1);
    if (words.isPlace(tail.text))
      return { ...parts, employer: part(parts.employer, 0, comma), location: tail };
  }
  return parts;
};

/** "Senior Engineer, Acme, London" and "Acme, Senior Engineer": one line, commas only. */
const atCommas = (line: Stretch, location: Stretch, words: HeaderWords): HeaderParts => {
  const bracketed = inBracket(line, words);
  if (bracketed !== null) return { ...bracketed, location };
  const pieces = splitAt(line, /,\s+/gu);
  const title = pieces.find(({ text }) => words.isTitle(text)) ?? line;
  const places = pieces.filter((piece) => piece !== title && words.isPlace(piece.text));
  const employers = pieces.filter((piece) => piece !== title && !words.isPlace(piece.text));
  const place = location.text === "" ? (places[0] ?? EMPTY) : location;
  if (employers.length === 0) return { title, employer: EMPTY, location: place };
  // Of "Engineer, Payments, Acme" the middle belongs to the title; of "Engineer, Acme, Gouda" the last is a place.
  const isFirst = pieces.indexOf(title) === 0;
  const team = isFirst ? employers.findLastIndex(({ text }) => words.isTeam(text)) : -1;
  const employer = employers[team + 1] ?? EMPTY;
  const whole = team === -1 ? title : part(line, 0, endOf(line, employers[team] ?? EMPTY));
  const town = employers[team + 2] ?? EMPTY;
  return { title: whole, employer, location: place.text === "" ? town : place };
};

const endOf = (line: Stretch, piece: Stretch): number =>
  line.offsets.indexOf(piece.offsets[0] ?? -1) + piece.text.length;

/** "Backend Engineer (Acme, Gouda)": the employer stands in brackets. "Engineer (Contract)" and "(40 hours)" name none. */
const inBracket = (line: Stretch, words: HeaderWords): Omit<HeaderParts, "location"> | null => {
  const open = line.text.indexOf("(");
  if (open < 3 || !line.text.endsWith(")")) return null;
  const title = part(line, 0, open);
  const [employer = EMPTY, town] = splitAt(part(line, open + 1, line.text.length - 1), /,\s+/gu);
  const isEmployer = town !== undefined || words.isCompany(employer.text);
  if (!isEmployer || !words.isTitle(title.text) || words.isTitle(employer.text)) return null;
  return /^\p{Lu}/u.test(employer.text) && !words.isTeam(employer.text) ? { title, employer } : null;
};
