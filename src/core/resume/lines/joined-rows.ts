/** Rows of one sentence become one: the hyphen that the width of a column put into a word goes. */
import { joined, type Stretch } from "./stretch.ts";

/** `keepsHyphen` says of "front" that "front-" and "end" are one word with a hyphen. */
export const joinedRows = (
  above: Stretch,
  below: Stretch,
  keepsHyphen: (word: string) => boolean,
): Stretch => {
  const word = /(\p{L}{2,30})-$/u.exec(above.text.slice(-32))?.[1];
  if (word === undefined || !/^\p{Ll}/u.test(below.text)) return joined([above, below]);
  const end = above.text.length - (keepsHyphen(word.toLowerCase()) ? 0 : 1);
  return {
    text: above.text.slice(0, end) + below.text,
    offsets: [...above.offsets.slice(0, end), ...below.offsets],
  };
};
