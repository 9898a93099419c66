/** A letter for a terminal of 80 columns: its text as it would be sent, then what each sentence rests on. */
import { filled, type Style } from "#core/evaluation/index.ts";
import type { Letter } from "./letter.ts";

export const printLetter = ({ text, words, sentences, missing }: Letter, style: Style): string => {
  const body = text.split("\n").flatMap((line) => filled("", line));
  const sources = sentences
    .filter(({ status }) => status === "supported")
    .flatMap(({ text: sentence, facts }) => filled("  ", `“${startOf(sentence)}” from ${facts.join(", ")}`));
  const counted =
    words === 0 ? [] : ["", style.strong(`${words} words`), ...sources.map((line) => style.quiet(line))];
  const lack = missing === "" ? [] : ["", ...filled("", missing).map((line) => style.warning(line))];
  return `${[...body, ...counted, ...lack].join("\n").trimStart()}\n`;
};

const startOf = (sentence: string): string => {
  const words = sentence.split(" ");
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(" ")}…` : sentence;
};

/** Enough to find it again. */
const FIRST_WORDS = 6;
