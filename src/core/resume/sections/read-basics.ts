/** Who the person is: name, label, contact details, links, summary. */
import type { FieldWriter } from "../field-writer.ts";
import { LIKELY, SURE } from "../field-writer.ts";
import type { Line } from "../layout/lines-of.ts";
import type { Section } from "../layout/sections-of.ts";
import { EMPTY, joined, part, type Stretch, splitAt } from "../layout/stretch.ts";
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
    .filter(({ text }) => !tools.titles.isDocumentTitle(text));
  const name = pieces.find(({ text }) => isName(text, tools)) ?? EMPTY;
  const label = pieces.find((piece) => piece !== name && isLabel(piece.text, tools)) ?? EMPTY;
  const prose = [...top.filter((line) => isProse(line)), ...linesIn(sections, "summary")];
  const urls = searched.flatMap(({ content }) => urlsIn(content));
  const profiles = urls.filter(({ text }) => networkOf(text) !== "");
  return {
    name: writer.text("/basics/name", withoutNote(name), SURE),
    label: writer.text("/basics/label", label, LIKELY),
    email: writer.text("/basics/email", firstOf(searched, emailIn)),
    phone: writer.text("/basics/phone", firstOf(searched, phoneIn)),
    url: writer.text("/basics/url", urls.find(({ text }) => networkOf(text) === "") ?? EMPTY),
    summary: writer.text("/basics/summary", joined(prose.map(({ content }) => content))),
    location: writer.text("/basics/location", placeIn(pieces, name, label, tools), LIKELY),
    profiles: profiles.map((profile, i) => ({
      network: networkOf(profile.text),
      url: writer.text(`/basics/profiles/${i}/url`, profile),
    })),
  };
};

/** Contact details stand at the top; further down an address belongs to something else. */
const LINES_SEARCHED = 60;

const linesIn = (sections: ReadonlyArray<Section>, kind: Section["kind"]): ReadonlyArray<Line> =>
  sections.filter((section) => section.kind === kind).flatMap(({ lines }) => lines);

const piecesOf = ({ content }: Line): ReadonlyArray<Stretch> =>
  content.text.length > 200 ? [] : splitAt(content, /\s?[|•·‖⋅▪◦]\s?|\s[–—]\s|\t+|\s{3,}/gu);

const isProse = ({ content: { text } }: Line): boolean => text.split(" ").length >= 12 && !text.includes("@");

/** Two to five words of letters; one word only if it stands alone as the first. Particles may be lower case. */
const isName = (text: string, { words, titles }: SectionTools): boolean => {
  const plain = withoutBracket(text);
  if (plain.length > 60 || !/^[\p{L}\p{M}.,'’ -]+$/u.test(plain) || !/^\p{Lu}|^\p{Lo}/u.test(plain))
    return false;
  if (titles.listed(plain) !== null || words.isPlace(plain)) return false;
  return plain.split(/\s+/u).length <= 6 && !words.isTitle(plain);
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
  for (const { content } of lines) {
    const found = find(content);
    if (found !== null) return found;
  }
  return EMPTY;
};

const networkOf = (url: string): string => {
  if (/linkedin\.com/iu.test(url)) return "LinkedIn";
  if (/github\.(?:com|io)/iu.test(url)) return "GitHub";
  if (/gitlab\.com/iu.test(url)) return "GitLab";
  if (/stackoverflow\.com/iu.test(url)) return "Stack Overflow";
  return /(?:twitter|x)\.com/iu.test(url) ? "X" : "";
};
