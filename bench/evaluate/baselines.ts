/** What the figures are measured against, in the same run on the same texts. */

/** The least that any program that reads the words must do: split them and count them. */
export const tokenise = (text: string): number => {
  const countByWord = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}+#]+/u)) {
    countByWord.set(word, (countByWord.get(word) ?? 0) + 1);
  }
  return countByWord.size;
};

/**
 * The keyword matcher that a weekend project would write: a spelling that occurs in both texts is a match.
 * It finds "rag" in "storage" and gives no reason; it is here for its speed alone.
 */
export const matchSubstrings = (
  posting: string,
  resume: string,
  spellings: ReadonlyArray<string>,
): number => {
  const [asked, shown] = [posting.toLowerCase(), resume.toLowerCase()];
  const wanted = spellings.filter((spelling) => asked.includes(spelling));
  return wanted.filter((spelling) => shown.includes(spelling)).length / Math.max(1, wanted.length);
};
