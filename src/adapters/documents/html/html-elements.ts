/** What extraction does with an element, by its name. */

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

export const voidElements = words("area base br col embed hr img input link meta param source track wbr");

/** Each begins and ends a line of its own. */
export const blockElements = words(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul",
);

/** Not the posting's words: controls of the page and of an application form, and the site's own frame. */
export const skippedElements = words(
  "head nav footer button select option optgroup datalist label legend textarea template svg canvas video audio object math noscript map",
);

export const headingLevel = (name: string): number => levelByName.get(name) ?? 0;

const levelByName: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);

/** Elements whose opening ends an open one of the same kind, since their end tags may be left out. */
export const selfEnding = words("p li dt dd tr td th option");

export const boldElements = words("b strong");
