/** Whether the words of a field survive in the text that an extractor made of the file, and whether in order. */
import type { Leaf } from "./leaves-of.ts";

export interface Survival {
  readonly leaf: Leaf;
  readonly found: boolean;
  /** Where in the prepared text, if it stands there exactly once and is long enough to be told apart; else -1. */
  readonly at: number;
}

export const survivalIn = (text: string, leaves: ReadonlyArray<Leaf>): ReadonlyArray<Survival> => {
  const spaced = spacedOf(text);
  const dense = spaced.replaceAll(" ", "");
  return leaves.map((leaf) => {
    const form = leaf.forms.map(spacedOf).find((one) => holds(spaced, dense, one));
    if (form === undefined) return { leaf, found: false, at: -1 };
    return { leaf, found: true, at: form.length < TELLING ? -1 : onlyPlace(spaced, form) };
  });
};

/** Shorter values ("Go", "2019") stand in many places, so their order tells nothing. */
const TELLING = 12;

/** Ligatures, compatibility forms, kinds of dash and runs of blanks are alike to every reader of a page. */
const spacedOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\u00AD|[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replaceAll(/[‐‑‒–—−]/gu, "-")
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, " ")
    .trim();

/**
 * A short value must stand as words of its own. A long one may have been broken over lines inside a word, so its letters
 * are enough.
 */
const holds = (spaced: string, dense: string, form: string): boolean => {
  if (form.length < TELLING) return standsAlone(spaced, form);
  return spaced.includes(form) || dense.includes(form.replaceAll(" ", ""));
};

const standsAlone = (text: string, form: string): boolean => {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + form.length)];
    const opens = !(isWord(before) && isWord(form.charAt(0)));
    if (opens && !(isWord(after) && isWord(form.charAt(form.length - 1)))) return true;
  }
  return false;
};

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const onlyPlace = (text: string, form: string): number => {
  const at = text.indexOf(form);
  return at === text.lastIndexOf(form) ? at : -1;
};

/** A title may stand before or after its employer; sentences and bullets have one order. */
const RUNNING_TEXT = /\/(?:highlights\/\d+|summary|description|reference)$/u;

/**
 * How many sentences and bullets stand out of order: within each section, those that would have to move for the rest to
 * read from top to bottom. 0 means that the text reads as the page does.
 */
export const outOfOrder = (survivals: ReadonlyArray<Survival>): number => {
  const placesBySection = new Map<string, Array<number>>();
  for (const { leaf, at } of survivals) {
    if (at === -1 || !RUNNING_TEXT.test(leaf.path)) continue;
    const section = leaf.path.split("/")[1] ?? "";
    const places = placesBySection.get(section);
    if (places === undefined) placesBySection.set(section, [at]);
    else places.push(at);
  }
  let moved = 0;
  for (const places of placesBySection.values()) moved += places.length - longestRise(places);
  return moved;
};

/** Length of the longest rising subsequence, by patience sorting. */
const longestRise = (values: ReadonlyArray<number>): number => {
  const tops: Array<number> = [];
  for (const value of values) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
  }
  return tops.length;
};
