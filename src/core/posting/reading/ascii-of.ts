/** Folds characters that look or mean the same, so that phrases need only one spelling. */

/** What a character counts as: one kind of quote, dash, space and line break; markup counts as nothing (0). */
export const asciiOf = (text: string, at: number, code: number): number => {
  switch (code) {
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2029:
      return 0x0a;
    case 0x2a:
    case 0x60:
    case 0x5b:
    case 0x00:
      return 0;
    case 0x5f:
      return isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)) ? code : 0;
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0xb4:
      return 0x27;
    case 0x201c:
    case 0x201d:
      return 0x22;
    case 0x130:
      // The one letter whose small form is longer than itself would shift every offset after it.
      return 0x49;
    default:
      return dashOrSpace(code);
  }
};

const dashOrSpace = (code: number): number => {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  if (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  ) {
    return 0x20;
  }
  return code;
};

const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
