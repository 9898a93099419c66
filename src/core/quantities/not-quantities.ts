/** Digits that count nothing: years, dates, versions, names ("S3", "p99", "HTTP/2"), phone numbers, "24/7". */
import { isGlued, type Token } from "./tokens.ts";
import { MEASURES, NOUNS } from "./units.ts";

export const isNoQuantity = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  tokens[at]?.kind === "number" &&
  (isPartOfName(tokens, at) ||
    isPartOfDate(tokens, at) ||
    isOrdinal(tokens, at) ||
    isYear(tokens, at) ||
    isVersion(tokens, at) ||
    isAlwaysOpen(tokens, at));

/** Stretches that are phone numbers, dates or addresses as a whole. Every repeat is bounded. */
const NOT_COUNTED =
  /https?:\/\/\S{1,300}|\+\d[\d ()/.-]{7,20}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b0\d{1,4}[ /-]\d{3,8}(?:[ -]\d{2,8}){0,3}\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}[./](?:19|20)\d{2}\b/gu;

export const stretchesNotCounted = (text: string): ReadonlyArray<{ start: number; end: number }> => {
  const stretches: Array<{ start: number; end: number }> = [];
  // `matchAll` would copy the expression for every line.
  NOT_COUNTED.lastIndex = 0;
  while (true) {
    const found = NOT_COUNTED.exec(text);
    if (found === null) return stretches;
    stretches.push({ start: found.index, end: found.index + found[0].length });
  }
};

/** A letter, "_", "#" or "@" glued before, or "/" or "-" between a name and the digits: "S3", "HTTP/2", "UTF-8", "N+1". */
const isPartOfName = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  if (isFollowedByName(tokens, at)) return true;
  if (!isGlued(tokens, at)) return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === "word") return !CURRENCY_CODES.has(before.lower);
  if ("_#@\\".includes(before.text)) return true;
  const isJoined = "/-+.:".includes(before.text) && isGlued(tokens, at - 1);
  const name = tokens[at - 2];
  return isJoined && name?.kind === "word" && !JOINED_NUMBERS.has(name.lower);
};

const CURRENCY_CODES = new Set(["usd", "eur", "gbp", "inr", "chf", "rs"]);
/** "sub-100ms", "mid-2000s": the hyphen does not make a name. */
const JOINED_NUMBERS = new Set(["sub", "to", "by", "day", "a", "under", "over"]);

/** "3D", "2FA", "5xx", "4xx", "1Password": digits glued to letters that are no unit. "10.0.0.1" never comes here. */
const isFollowedByName = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || !isGlued(tokens, at + 1)) return false;
  if ("@_".includes(next.text)) return true;
  return next.kind === "word" && NAMES_AFTER_DIGITS.has(next.lower);
};

const NAMES_AFTER_DIGITS = new Set(["d", "fa", "xx", "password", "g", "p", "pc", "factor", "nf", "am", "pm"]);

const MONTHS = new Set(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december januar februar märz mai juni juli oktober dezember".split(
    " ",
  ),
);

const isPartOfDate = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isSmall = Number(tokens[at]?.text) <= 31;
  return isSmall && (MONTHS.has(before) || (MONTHS.has(next) && next !== "may" && next !== "mar"));
};

const isOrdinal = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  isGlued(tokens, at + 1) && ["st", "nd", "rd", "th"].includes(tokens[at + 1]?.lower ?? "");

/** 1950–2059 without a separator is a year, unless a measure follows or it is a round number of known things. */
const isYear = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const { text } = tokens[at] ?? { text: "" };
  if (!/^(?:19[5-9]|20[0-5])\d$/u.test(text)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (isGlued(tokens, at + 1) && (next.text === "%" || next.text === "+" || next.kind === "word"))
    return false;
  const isCurrencyBefore = /[$€£₹]/u.test(tokens[at - 1]?.text ?? "");
  const isRound = text.endsWith("00") && NOUNS.has(next.lower);
  return !(isCurrencyBefore || isRound || SHORT_MEASURES.has(next.lower));
};

const SHORT_MEASURES = new Set(["ms", "mb", "gb", "kb", "tb", "rps", "qps", "tps"]);

/** Names after which a number is a version or a grade, whatever follows: "Java 17 services", "SOC 2", "Level 5". */
const VERSIONED = new Set(
  "java jdk openjdk python php perl node nodejs ruby rails django laravel angular vue react spring boot net core scala kotlin swift go golang rust c es ecmascript typescript postgres postgresql mysql mariadb oracle mongodb redis kafka elasticsearch kubernetes ubuntu debian rhel centos windows ios android oauth tls ssl http ipv usb web soc iso pci psd fips hl basel rfc version v release level tier phase grade chapter section page series fortune top ftse number no q h type layer category wave step figure windows-server office apollo utf sha md base".split(
    " ",
  ),
);

const isVersion = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const before = tokens[at - 1];
  const current = tokens[at];
  if (before === undefined || current === undefined || before.kind !== "word") return false;
  const next = tokens[at + 1];
  const hasUnit = next !== undefined && (next.text === "%" || MEASURES.has(next.lower));
  if (VERSIONED.has(before.lower) && !hasUnit) return !(before.lower === "go" && next?.kind === "word");
  // "OAuth 2.0", "Akka 2.6": a decimal after a capitalised name, with nothing it could count.
  return (
    /\.\d/u.test(current.text) &&
    /^\p{Lu}/u.test(before.text) &&
    (next === undefined || next.kind === "sign") &&
    !hasUnit
  );
};

/** "24/7", "24x7", "9-5", "50/50", "1:1". */
const isAlwaysOpen = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  OPEN_NUMBERS.has(tokens[at]?.lower ?? "") &&
  (ALWAYS_OPEN.has(glued(tokens, at, 3)) || ALWAYS_OPEN.has(glued(tokens, at - 2, 3)));

/** The numbers that begin or end one of them. */
const OPEN_NUMBERS = new Set(["24", "7", "1", "50", "9", "5", "80", "20"]);

const ALWAYS_OPEN = new Set(["24/7", "24x7", "24×7", "7/24", "1:1", "50/50", "9-5", "1-on", "80/20"]);

const glued = (tokens: ReadonlyArray<Token>, from: number, count: number): string =>
  from < 0
    ? ""
    : tokens
        .slice(from, from + count)
        .map(({ lower }) => lower)
        .join("");
