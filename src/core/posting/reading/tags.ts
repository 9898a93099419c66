/** HTML tags that stand in the middle of a Markdown or text posting, since boards copy them there. */

export interface Tag {
  readonly end: number;
  /** True when a browser starts a new line there. */
  readonly breaksLine: boolean;
}

const lineBreakers = new Set(
  "p br li ul ol div h1 h2 h3 h4 h5 h6 tr table section article header footer hr blockquote pre dd dt dl".split(
    " ",
  ),
);

/** The tag that begins at `at` (a `<`), or undefined when it is only a "less than". */
export const tagAt = (text: string, at: number): Tag | undefined => {
  const name = /^<\/?([a-z][a-z0-9]{0,10})(?=[\s/>])/iu.exec(text.slice(at, at + 16));
  if (name?.[1] === undefined) return undefined;
  const tagName = name[1].toLowerCase();
  // Attributes longer than this are no tag of a posting; the bound keeps `<a <a <a …` linear.
  const close = text.slice(at, at + 1000).indexOf(">");
  if (close === -1) return undefined;
  return { end: at + close + 1, breaksLine: lineBreakers.has(tagName) };
};
