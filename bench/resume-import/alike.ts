/** When two values of a résumé count as the same. */

/** Names of things: token F1, so that "Acme Inc." and "Acme" are close and word order does not matter. */
export const tokenF1 = (one: string, other: string): number => {
  const [ours, theirs] = [tokensOf(one), tokensOf(other)];
  if (ours.length === 0 && theirs.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of theirs) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of ours) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(token, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (ours.length + theirs.length);
};

/** A name of a thing is right from here on. */
const RIGHT = 0.8;

export const isSameName = (one: string, other: string): boolean => tokenF1(one, other) >= RIGHT;

const tokensOf = (text: string): ReadonlyArray<string> =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];

/** At the granularity of the page: a truth of "2021" accepts any month of it. */
export const isSameDate = (truth: string, ours: string): boolean =>
  truth.length === 4 ? ours.slice(0, 4) === truth : ours === truth;

export const isSamePhone = (one: string, other: string): boolean =>
  one.replaceAll(/\D/gu, "") === other.replaceAll(/\D/gu, "");

export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();

export const plainLink = (link: string): string =>
  link
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/iu, "")
    .replace(/^www\./iu, "")
    .replace(/\/+$/u, "")
    .toLowerCase();
