/** One spelling for what looks the same: case, accents, look-alike Greek and Cyrillic letters, curly quotes, odd hyphens and spaces. */

/** The text in lower case and plain letters, of the same length, so that offsets stay true. */
export const foldText = (text: string): string => plainText(text).toLowerCase();

/** As `foldText`, but keeping case: what case-bound spellings are compared with. */
export const plainText = (text: string): string =>
  isPlain(text) ? text : withoutEntities(text).replace(/[^\0-\x7f]/gu, plainCharacter);

/** Most names and lines need no change; asking first is several times faster than replacing nothing. */
const isPlain = (text: string): boolean => !/[^\0-%'-\x7f]/u.test(text);

/** Half-decoded pages leave `AWS&#x2F;GCP`; the sign takes the first place, NULs (which separate nothing) the others. */
const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:amp|nbsp|quot|apos|#x2f|#47|#x27|#39);/giu,
    (entity) => (signByEntity.get(entity.toLowerCase()) ?? " ") + "\0".repeat(entity.length - 1),
  );

const signByEntity: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&#x27;", "'"],
  ["&#39;", "'"],
  ["&#x2f;", "/"],
  ["&#47;", "/"],
]);

/** Folded text with each space, hyphen or Markdown mark as one space: "go-to-market" is "go to market". */
export const plainGaps = (folded: string): string => folded.replace(/[\s_*`-]/gu, " ");

const plainCharacter = (character: string): string => {
  const known = plainByCharacter.get(character);
  if (known !== undefined) return known;
  const plain = withoutAccent(character);
  // Lower-casing may lengthen a letter (İ); such a letter is kept out of the way, so that offsets stay true.
  return plain.toLowerCase().length === character.length ? plain : "\u00b7".repeat(character.length);
};

const withoutAccent = (character: string): string => {
  const code = character.charCodeAt(0);
  // Full-width Latin, as typed with an East Asian keyboard.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Past the Latin blocks an accent belongs to another script, and removing it would make another word.
  if (code > 0x24f) return character;
  const base = character.normalize("NFD").charAt(0);
  return /[a-z]/iu.test(base) ? base : character;
};

/** Pairs of strings of the same length: each character of the first is read as the one below it. */
const lookAlikes: ReadonlyArray<readonly [string, string]> = [
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ", "ABEZHIKMNOPTYXaiknoptux"],
  ["АВЕКМНОРСТУХЅІЈаеорсухѕіј", "ABEKMHOPCTYXSIJaeopcyxsij"],
  ["‘’‛′ʼ“”„″«»", '\'\'\'\'\'""""""'],
  ["‐‑‒–—―−﹣", "--------"],
  [
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    " ".repeat(16),
  ],
  ["⁄∕＋♯", "//+#"],
];

const plainByCharacter: ReadonlyMap<string, string> = new Map(
  lookAlikes.flatMap(([from, to]) => Array.from(from, (character, i) => [character, to.charAt(i)] as const)),
);
