/** Character references of HTML, those that postings use; an unknown one stays as it is written. */

import { windowsCharacter } from "../windows-1252.ts";

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    shy: "\u00AD",
    zwj: "\u200D",
    zwnj: "\u200C",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    ndash: "–",
    mdash: "—",
    hyphen: "‐",
    minus: "−",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    hellip: "…",
    bull: "•",
    middot: "·",
    para: "¶",
    sect: "§",
    deg: "°",
    plusmn: "±",
    times: "×",
    divide: "÷",
    frac12: "½",
    frac14: "¼",
    copy: "©",
    reg: "®",
    trade: "™",
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    curren: "¤",
    rarr: "→",
    larr: "←",
    check: "✓",
    star: "☆",
    aacute: "á",
    agrave: "à",
    acirc: "â",
    auml: "ä",
    atilde: "ã",
    aring: "å",
    aelig: "æ",
    ccedil: "ç",
    eacute: "é",
    egrave: "è",
    ecirc: "ê",
    euml: "ë",
    iacute: "í",
    igrave: "ì",
    icirc: "î",
    iuml: "ï",
    ntilde: "ñ",
    oacute: "ó",
    ograve: "ò",
    ocirc: "ô",
    ouml: "ö",
    otilde: "õ",
    oslash: "ø",
    szlig: "ß",
    uacute: "ú",
    ugrave: "ù",
    ucirc: "û",
    uuml: "ü",
    yacute: "ý",
    Aacute: "Á",
    Auml: "Ä",
    Aring: "Å",
    Ccedil: "Ç",
    Eacute: "É",
    Ntilde: "Ñ",
    Oacute: "Ó",
    Ouml: "Ö",
    Oslash: "Ø",
    Uuml: "Ü",
  }),
);

export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));?/giu,
        (whole, hex, decimal, name) =>
          name === undefined
            ? fromCode(hex ? Number.parseInt(hex, 16) : Number(decimal))
            : (named.get(name) ?? whole),
      )
    : text;

const fromCode = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
};
