/** Who the person is: name, label, contact details, links, summary. */
import { blankLocation, blankProfile } from "../blank-entries.ts";
import type { FieldWriter } from "../field-writer.ts";
import { LIKELY, SURE } from "../field-writer.ts";
import type { Section } from "../layout/sections-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { Basics } from "../resume.ts";
import { emailIn, phoneIn } from "./contact-details.ts";
import { networkOf, personLinksOf } from "./person-links.ts";
import { nameOf, withoutNote } from "./person-name.ts";
import type { SectionTools } from "./section-tools.ts";

export const readBasics = (
  sections: ReadonlyArray<Section>,
  tools: SectionTools,
  writer: FieldWriter,
): Basics => {
  const top = sections[0]?.lines ?? [];
  const own = [...top, ...linesIn(sections, "contact")];
  const all = sections.flatMap(({ lines, unknownTitle }) =>
    unknownTitle === undefined ? lines : [unknownTitle, ...lines],
  );
  const ownLines = new Set(own);
  const others = all.filter((line) => !ownLines.has(line));
  const contact = own.length > 0 ? own : all.slice(0, LINES_SEARCHED);
  const pieces = top
    .slice(0, LINES_SEARCHED)
    .flatMap(piecesOf)
    .map((piece) => withoutLabel(piece, tools))
    .filter(({ text }) => !tools.titles.isDocumentTitle(text));
  const name = nameOf(pieces, { own, all }, tools);
  const label = pieces.find((piece) => piece !== name && isLabel(piece.text, tools)) ?? EMPTY;
  const prose = [...top.filter((line) => isProse(line)), ...linesIn(sections, "summary")];
  const urls = personLinksOf(contact, others);
  const url = urls.find(({ text }) => networkOf(text) === "") ?? EMPTY;
  const profiles = urls.filter((other) => other !== url);
  return {
    name: writer.text("/basics/name", withoutNote(name), SURE),
    label: writer.text("/basics/label", label, LIKELY),
    email: writer.text("/basics/email", firstOf([contact, others], emailOn)),
    phone: writer.text("/basics/phone", surestPhone([contact, asideOf(sections), others.filter(isBare)])),
    url: writer.text("/basics/url", url),
    summary: writer.text("/basics/summary", joined(prose.map(({ content }) => content))),
    image: "",
    location: {
      ...blankLocation,
      city: writer.text("/basics/location/city", placeIn(pieces, name, label, tools), LIKELY),
    },
    profiles: profiles.map((profile, i) => ({
      ...blankProfile,
      network: networkOf(profile.text) || "Website",
      url: writer.text(`/basics/profiles/${i}/url`, profile),
    })),
  };
};

/** Contact details stand at the top; further down an address belongs to something else. */
const LINES_SEARCHED = 60;

const linesIn = (sections: ReadonlyArray<Section>, kind: Section["kind"]): ReadonlyArray<Line> =>
  sections.filter((section) => section.kind === kind).flatMap(({ lines }) => lines);

const piecesOf = ({ content }: Line): ReadonlyArray<Stretch> => {
  if (content.text.length > 200) return [];
  const pieces = splitAt(content, /\s?[|•·‖⋅▪◦]\s?|\s[–—/]\s|\t+|\s{3,}/gu).map(withoutIcons);
  // "Ana Torres, Lisbon, ana@acme.example": a line of contact details between commas.
  return pieces.flatMap((piece) => (piece.text.includes("@") ? splitAt(piece, /,\s+/gu) : [piece]));
};

/** Emoji and other signs at the ends of a piece are decoration. */
const withoutIcons = (piece: Stretch): Stretch => {
  const start = piece.text.search(/[\p{L}\p{N}(+@]/u);
  const end = piece.text.replace(/(?:\p{So}|\p{Sk}|\uFE0F|\u200D|\s){1,20}$/u, "").length;
  return start <= 0 && end === piece.text.length ? piece : part(piece, Math.max(0, start), end);
};

/** "Name: Ana Torres". */
const withoutLabel = (piece: Stretch, { titles }: SectionTools): Stretch => {
  const colon = piece.text.indexOf(":");
  return colon > 0 && colon < 30 && titles.isNameLabel(piece.text.slice(0, colon))
    ? part(piece, colon + 1)
    : piece;
};

const isProse = ({ content: { text } }: Line): boolean => text.split(" ").length >= 12 && !text.includes("@");

const isLabel = (text: string, { words }: SectionTools): boolean =>
  text.length <= 90 && words.isTitle(text) && !/[@]|https?:/u.test(text) && !/[.!?]$/u.test(text);

const placeIn = (
  pieces: ReadonlyArray<Stretch>,
  name: Stretch,
  label: Stretch,
  { words }: SectionTools,
): Stretch => {
  const others = pieces.filter(
    (piece) => piece !== name && piece !== label && !/[@\d]{4}|@/u.test(piece.text),
  );
  const known = others.find(({ text }) => words.isPlace(text));
  return (
    known ??
    others.find(({ text }) => /^\p{Lu}[\p{L}\p{M} .'-]{1,30}, \p{Lu}[\p{L}\p{M} .'-]{1,30}$/u.test(text)) ??
    EMPTY
  );
};

/** Contact details may stand in a side bar, which on many pages follows another section; never among jobs. */
const asideOf = (sections: ReadonlyArray<Section>): ReadonlyArray<Line> =>
  sections
    .filter(({ kind }) => kind !== "work" && kind !== "projects" && kind !== "education")
    .flatMap(({ lines }) => lines)
    .filter(({ content: { text } }) => text.length <= 60);

/** A row of a narrow column, or a number that stands alone. */
const isBare = ({ kind, content: { text } }: Line): boolean =>
  kind !== "bullet" &&
  text.length <= 40 &&
  /^(?:\p{L}{1,12}\.?:?\s{1,5})?[+(]?\d[\d\s()./+-]{6,24}$/u.test(text);

const firstOf = (
  groups: ReadonlyArray<ReadonlyArray<Line>>,
  find: (line: Line) => Stretch | null,
): Stretch => {
  for (const line of groups.flat()) {
    const found = find(line);
    if (found !== null) return found;
  }
  return EMPTY;
};

/** The address behind the words is whole where the width of the column broke the written one. */
const emailOn = ({ content, links }: Line): Stretch | null => {
  const written = emailIn(content);
  const linked = links.map(emailIn).find((found) => found !== null) ?? null;
  return written !== null && linked?.text.startsWith(written.text) !== true ? written : linked;
};

/** A postcode or the number of a house has digits too: a number with its country goes before all others. */
const surestPhone = (groups: ReadonlyArray<ReadonlyArray<Line>>): Stretch => {
  const international = firstOf(groups, (line) => {
    const found = phoneOn(line);
    return found !== null && /^\(?(?:\+|00)/u.test(found.text) ? found : null;
  });
  return international.text === "" ? firstOf(groups, phoneOn) : international;
};

const phoneOn = ({ content, links }: Line): Stretch | null => {
  for (const stretch of [content, ...links.filter(({ text }) => /^\+?[\d ()./-]+$/u.test(text))]) {
    const found = phoneIn(stretch);
    // "09/1997 – 06/2000" has as many digits as a number.
    if (found !== null && !/\d{1,2}[./]\s?(?:19|20)\d{2}(?!\d)/u.test(found.text)) return found;
  }
  return null;
};
