/** Who the person is: name, label, contact details, links, summary. */
import { blankLocation, blankProfile } from "../blank-entries.ts";
import type { FieldWriter } from "../field-writer.ts";
import { LIKELY, SURE } from "../field-writer.ts";
import type { Section } from "../layout/sections-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { Basics } from "../resume.ts";
import { emailIn, phoneIn } from "./contact-details.ts";
import type { SectionTools } from "./section-tools.ts";
import { urlsIn } from "./urls-in.ts";

export const readBasics = (
  sections: ReadonlyArray<Section>,
  tools: SectionTools,
  writer: FieldWriter,
): Basics => {
  const top = sections[0]?.lines ?? [];
  const contact = [...top, ...linesIn(sections, "contact")];
  const searched =
    contact.length > 0 ? contact : sections.flatMap(({ lines }) => lines).slice(0, LINES_SEARCHED);
  const pieces = top
    .slice(0, LINES_SEARCHED)
    .flatMap(piecesOf)
    .map((piece) => withoutLabel(piece, tools))
    .filter(({ text }) => !tools.titles.isDocumentTitle(text));
  const name = pieces.find(({ text }) => isName(text, tools)) ?? nameBeforeTitle(pieces[0] ?? EMPTY, tools);
  const label = pieces.find((piece) => piece !== name && isLabel(piece.text, tools)) ?? EMPTY;
  const prose = [...top.filter((line) => isProse(line)), ...linesIn(sections, "summary")];
  const urls = distinct(
    searched.flatMap(({ content, links }) => [...urlsIn(content), ...links.filter(isUrl)]),
  );
  const url = urls.find(({ text }) => networkOf(text) === "") ?? EMPTY;
  const profiles = urls.filter((other) => other !== url);
  return {
    name: writer.text("/basics/name", withoutNote(name), SURE),
    label: writer.text("/basics/label", label, LIKELY),
    email: writer.text("/basics/email", firstOf(searched, emailIn)),
    phone: writer.text("/basics/phone", firstOf(searched, phoneIn)),
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

const isUrl = ({ text }: Stretch): boolean => /^https?:/iu.test(text);

/** "[github.com/ana](https://github.com/ana)" is one link: the fuller address is kept. */
const distinct = (urls: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const byAddress = new Map<string, Stretch>();
  for (const url of urls) {
    const address = url.text
      .toLowerCase()
      .replace(/^https?:\/\//u, "")
      .replace(/^www\./u, "")
      .replace(/\/$/u, "");
    const known = byAddress.get(address);
    if (known === undefined || (isUrl(url) && !isUrl(known))) byAddress.set(address, url);
  }
  return [...byAddress.values()];
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

/** Two to five words of letters; one word only if it stands alone as the first. Particles may be lower case. */
const isName = (text: string, { words, titles }: SectionTools): boolean => {
  const plain = withoutBracket(text);
  if (plain.length > 60 || !/^[\p{L}\p{M}.,'’ -]+$/u.test(plain) || !/^\p{Lu}|^\p{Lo}/u.test(plain))
    return false;
  if (titles.listed(plain) !== null || words.isPlace(plain)) return false;
  return plain.split(/\s+/u).length <= 6 && !words.isTitle(plain);
};

/** "Amara Nwosu Software Engineer": the words before the title. */
const nameBeforeTitle = (line: Stretch, { words, isTitleOpening }: SectionTools): Stretch => {
  if (line.text.length > 90 || !words.isTitle(line.text) || /[@\d]/u.test(line.text)) return EMPTY;
  const before = line.text.split(" ");
  const opening = before.findIndex((word) => isTitleOpening(word.toLowerCase()) || words.isTitle(word));
  return opening < 2 || opening > 4 ? EMPTY : part(line, 0, before.slice(0, opening).join(" ").length);
};

const withoutBracket = (text: string): string => text.replace(/\s?\([^()]{0,40}\)\s*$/u, "");

const withoutNote = (name: Stretch): Stretch => part(name, 0, withoutBracket(name.text).length);

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

const firstOf = (lines: ReadonlyArray<Line>, find: (stretch: Stretch) => Stretch | null): Stretch => {
  for (const { content, links } of lines) {
    for (const stretch of [content, ...links]) {
      const found = find(stretch);
      if (found !== null) return found;
    }
  }
  return EMPTY;
};

const networkOf = (url: string): string => {
  if (/linkedin\.com/iu.test(url)) return "LinkedIn";
  if (/github\.(?:com|io)/iu.test(url)) return "GitHub";
  if (/gitlab\.com/iu.test(url)) return "GitLab";
  if (/codeberg\.org/iu.test(url)) return "Codeberg";
  if (/\bt\.me\//iu.test(url)) return "Telegram";
  if (/medium\.com|dev\.to/iu.test(url)) return "Blog";
  if (/stackoverflow\.com/iu.test(url)) return "Stack Overflow";
  return /(?:twitter|x)\.com/iu.test(url) ? "X" : "";
};
