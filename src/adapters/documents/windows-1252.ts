/** The 32 characters by which Windows-1252 differs from Latin-1; pages and files write them when they mean dashes and quotes. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The character that byte or reference `code` (0x80–0x9F) stands for. */
export const windowsCharacter = (code: number): string => upperControls.charAt(code - 0x80);

/** Node decodes the label "windows-1252" as Latin-1 in some versions; this makes the result the same in all. */
export const withWindowsCharacters = (latin1: string): string =>
  latin1.replaceAll(/[\u0080-\u009F]/gu, (control) => windowsCharacter(control.charCodeAt(0)));
