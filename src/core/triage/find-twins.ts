/** Finds postings that are one and the same, and those that an employer put out again. */
import { bandsOf, estimatedLikeness, likenessOf } from "./fingerprint.ts";
import { createGroups } from "./groups.ts";
import type { JudgedPosting } from "./judged-posting.ts";

export interface Twins {
  readonly duplicates: ReadonlyArray<ReadonlyArray<string>>;
  readonly reposts: ReadonlyArray<ReadonlyArray<string>>;
}

/** Only postings that share a band or employer and title are compared, so the cost stays near linear. */
export const findTwins = (postings: ReadonlyArray<JudgedPosting>): Twins => {
  const duplicates = createGroups(postings.length);
  const reposts = createGroups(postings.length);
  for (const bucket of bucketsOf(postings)) {
    forEachPair(bucket, (at, otherAt) => {
      const [one, other] = [postings[at], postings[otherAt]];
      if (!one || !other) return;
      const groups = isElsewhere(one, other) ? reposts : duplicates;
      // Once joined by way of a third there is nothing more to learn, which keeps a thousand copies cheap.
      if (!groups.areJoined(at, otherAt) && areAlike(one, other, groups === reposts))
        groups.join(at, otherAt);
    });
  }
  const filesOf = (groups: ReadonlyArray<ReadonlyArray<number>>) =>
    groups.map((group) => group.map((at) => postings[at]?.ranked.file ?? ""));
  return { duplicates: filesOf(duplicates.list()), reposts: filesOf(reposts.list()) };
};

/** Above this, what differs is a date, a place or a footer. */
const sameText = 0.8;

/** Same employer and title: below this only the employer's boilerplate is common, and it is another team's job. */
const sameJob = 0.4;

/** How far an estimate may be off (see `estimatedLikeness`). */
const estimateError = 0.2;

const areAlike = (one: JudgedPosting, other: JudgedPosting, again: boolean): boolean => {
  if (isOtherJob(one, other)) return false;
  const least = again && isSame(one.ranked.title, other.ranked.title) ? sameJob : sameText;
  return (
    estimatedLikeness(one.fingerprint, other.fingerprint) >= least - estimateError &&
    likenessOf(one.fingerprint, other.fingerprint) >= least
  );
};

/** Another title at another employer is another job, however much text both took from one template. */
const isOtherJob = ({ ranked: one }: JudgedPosting, { ranked: other }: JudgedPosting): boolean =>
  one.company !== null &&
  other.company !== null &&
  one.title !== null &&
  other.title !== null &&
  !isSame(one.company, other.company) &&
  !isSame(one.title, other.title);

const isSameEmployer = (one: JudgedPosting, other: JudgedPosting): boolean =>
  isSame(one.ranked.company, other.ranked.company);

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && foldedName(one) === foldedName(other) && foldedName(one) !== "";

/** "Acme, Inc." and "ACME Inc" are one. */
const foldedName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The same employer's, and both state a place, day or number, and not the same. */
const isElsewhere = (one: JudgedPosting, other: JudgedPosting): boolean =>
  isSameEmployer(one, other) &&
  (["place", "postedOn", "listing"] as const).some(
    (what) => one[what] !== "" && other[what] !== "" && one[what] !== other[what],
  );

const bucketsOf = (postings: ReadonlyArray<JudgedPosting>): Iterable<ReadonlyArray<number>> => {
  const buckets = new Map<string, Array<number>>();
  for (const [at, { fingerprint, ranked }] of postings.entries()) {
    const name = `${foldedName(ranked.company ?? "")} ${foldedName(ranked.title ?? "")}`;
    for (const key of [...bandsOf(fingerprint), ...(name.length > 1 ? [name] : [])]) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  }
  return buckets.values();
};

const forEachPair = (bucket: ReadonlyArray<number>, visit: (one: number, other: number) => void): void => {
  for (const [at, one] of bucket.entries()) {
    for (let next = at + 1; next < bucket.length; next += 1) visit(one, bucket[next] ?? one);
  }
};
