/** What a line is about, in its own words: "Kafka" of "Used Kafka for message processing." */
import { countWords, startsWith, withoutStop } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";

export const topicOf = (text: string, words: TailorWords): string => {
  const rest = withoutVerbs(withoutStop(text), words).replace(LINKS, "");
  const topic =
    rest
      .split(STOPS)[0]
      ?.trim()
      .replace(/^(?:the|a|an|our|my)\s+/iu, "") ?? "";
  if (topic === "" || topic === withoutStop(text)) return "";
  return firstWords(topic);
};

/** "Deploy with the Docker …": small words between the verb and the thing. */
const LINKS = /^(?:(?:with|on|in|for|to|at|of|the|a|an|our|my)\s+)+/iu;

/** Where the thing ends and the rest of the sentence begins. */
const STOPS =
  /[,;:(]|\s(?:for|to|in|on|at|of|with|by|from|into|using|so|that|which|and|as|over|via|under|during|after|between|across|through|while)\s/iu;

/** A topic is named, not told. */
const MOST_WORDS = 5;

const firstWords = (text: string): string =>
  countWords(text) <= MOST_WORDS ? text : text.split(" ").slice(0, MOST_WORDS).join(" ");

/** "Was responsible for building", "Helped move", "Used": openings and the verb behind them. */
const withoutVerbs = (text: string, words: TailorWords): string => {
  let rest = text;
  const opening = words.weakOpenings.find((phrase) => startsWith(rest, phrase));
  if (opening !== undefined) rest = rest.slice(opening.length).trimStart();
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? "";
  const isVerb = words.verbByForm.has(first.toLowerCase()) || /^[\p{L}]{3,}ed$/iu.test(first);
  if (isVerb && first !== "") return rest.slice(first.length).trimStart();
  return opening === undefined ? text : rest;
};
