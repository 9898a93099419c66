/** Text that Markdown shows as it is: signs that would begin a heading, a list, emphasis or markup are escaped. */

export const literal = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<]/gu, (sign, at: number) => (needsEscape(text, at, sign) ? `\\${sign}` : sign))
    .replace(/^(?=[#>~|]|[-+]\s|={2})/u, "\\")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");

/** "snake_case" and "a * b" are no emphasis anywhere; escapes there would only be noise. */
const needsEscape = (text: string, at: number, sign: string): boolean => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (sign === "_") return !(/[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after));
  if (sign === "*") return !(isBlank(before) && isBlank(after) && at > 0);
  if (sign === "<") return /[a-z/!?]/iu.test(after);
  return true;
};

const isBlank = (sign: string): boolean => sign === "" || sign === " ";
