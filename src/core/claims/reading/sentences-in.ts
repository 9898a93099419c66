/** Cuts a text into sentences with their places. A newline always ends one; "e.g.", "3.2" and "Node.js" do not. */

export interface SentencePlace {
  readonly start: number;
  readonly end: number;
}

/** Without the white space and bullets around them; empty ones are left out. Linear in the length of the text. */
export const sentencesIn = (text: string): ReadonlyArray<SentencePlace> => {
  const places: Array<SentencePlace> = [];
  let start = 0;
  const push = (end: number): void => {
    const place = trimmed(text, start, end);
    if (place !== null) places.push(place);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === NEWLINE || sign === RETURN) push(at + 1);
    else if (isStop(sign) && endsSentence(text, at)) push(at + 1);
  }
  push(text.length);
  return places;
};

const NEWLINE = 10;
const RETURN = 13;

const isStop = (sign: number): boolean => sign === 46 || sign === 33 || sign === 63;

/** A stop, then perhaps a closing bracket, then space, then what can begin a sentence. */
const endsSentence = (text: string, at: number): boolean => {
  let next = at + 1;
  while (next < at + 4 && /["'”’)\]*_]/u.test(text.charAt(next))) next += 1;
  if (next >= text.length) return true;
  if (!/\s/u.test(text.charAt(next))) return false;
  while (next < at + 12 && /[\s"'“‘(*_[]/u.test(text.charAt(next))) next += 1;
  if (next >= text.length) return true;
  if (!/[\p{Lu}\p{N}]/u.test(text.charAt(next))) return false;
  return text.charAt(at) !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - 10), at + 1));
};

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|eg|i\.e|ie|vs|incl|approx|sr|jr|dr|mr|mrs|prof|st|no|u\.s|u\.k|ex|min|max|resp|ca|nr|mio|b\.sc|m\.sc|b\.s|m\.s|b\.a|m\.a|b\.tech|m\.tech|dipl|ph\.d|\p{Lu})\.$/iu;

/** List marks, emphasis and space around it say nothing. */
const trimmed = (text: string, from: number, to: number): SentencePlace | null => {
  let [start, end] = [from, to];
  while (start < end && /[\s•*\-–—#>·▪◦|]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s*|]/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
};
