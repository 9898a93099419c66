/** Where the links of a line lead: `[GitHub](https://…)` and `<a href="…">` show a word and hide the address. */
import { type Stretch, stretchOf } from "./stretch.ts";

/** Bounded, and each part stops at its own delimiter. */
const TARGET =
  /\]\(<?((?:https?:\/\/|mailto:|tel:)[^()\s<>]{3,300})|href="((?:https?:\/\/|mailto:|tel:)[^"\s<>]{3,300})"/giu;

/** More links than this in one line are no contact details. */
const MOST = 20;

export const NO_LINKS: ReadonlyArray<Stretch> = [];

export const linksIn = (source: string, start: number, end: number): ReadonlyArray<Stretch> => {
  const line = source.slice(start, end);
  if (!line.includes("](") && !line.includes("href=")) return NO_LINKS;
  const links: Array<Stretch> = [];
  for (const match of line.matchAll(TARGET)) {
    const target = match[1] ?? match[2] ?? "";
    const at = start + match.index + match[0].indexOf(target);
    const scheme = /^(?:mailto:|tel:)/iu.exec(target)?.[0].length ?? 0;
    links.push(stretchOf(source, at + scheme, at + target.length));
    if (links.length === MOST) break;
  }
  return links;
};
