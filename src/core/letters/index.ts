export { coverLetter, type LetterInput } from "./cover-letter.ts";
export type { Letter } from "./letter.ts";
export { printLetter } from "./print-letter.ts";
export { shortAnswer } from "./short-answer.ts";
