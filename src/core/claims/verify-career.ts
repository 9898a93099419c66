/**
 * "First X at A from 2019, then Y there since 2021": a sentence that tells posts in a row takes each from the header of
 * its own job. Each stretch must stand on one header alone, so that no title takes the dates or the employer of another.
 */
import type { KnownFact } from "./alignment/known-fact.ts";
import { bestFact, type Finding, type Verifying } from "./best-fact.ts";
import type { PlacedUnit, Reading } from "./reading/unit.ts";

/** More pieces than this are no sentence about posts. */
const MOST_PIECES = 24;
/** A post is told in at most so many pieces: title, employer, place, from, to. */
const LONGEST_STRETCH = 6;

export const verifyCareer = (reading: Reading, context: Verifying): ReadonlyArray<Finding> | null => {
  const pieces = piecesOf(reading);
  if (pieces.length < 2 || pieces.length > MOST_PIECES || context.posts.length < 2) return null;
  const stretches = walk({ pieces, reading, context, left: MOST_TRIES }, 0, []);
  return stretches?.map(({ finding }) => finding) ?? null;
};

/** Ways of cutting a sentence that are tried; one that needs more is no sentence about posts. */
const MOST_TRIES = 400;

interface Walk {
  readonly pieces: ReadonlyArray<ReadonlyArray<PlacedUnit>>;
  readonly reading: Reading;
  readonly context: Verifying;
  left: number;
}

interface Stretch {
  readonly units: ReadonlyArray<PlacedUnit>;
  readonly post: KnownFact;
  readonly isPost: boolean;
  readonly finding: Finding;
}

const BOUNDARY = /[,;:—–()]|\.\s/u;
const JOINT = /^(?:and|then|where|but|before|after|until)$/iu;

const piecesOf = ({ units, text }: Reading): ReadonlyArray<ReadonlyArray<PlacedUnit>> => {
  const pieces: Array<Array<PlacedUnit>> = [];
  for (const unit of units) {
    const gap = unit.index === 0 ? "" : text.slice(units[unit.index - 1]?.end ?? 0, unit.start);
    const last = pieces.at(-1);
    if (last === undefined || BOUNDARY.test(gap) || JOINT.test(unit.text)) pieces.push([unit]);
    else last.push(unit);
  }
  return pieces;
};

/** Longest stretches first; a stretch that no post supports may be told of the job named before it. */
const walk = (state: Walk, at: number, before: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> | null => {
  const { pieces } = state;
  if (at === pieces.length) {
    const isCareer = before.filter(({ isPost }) => isPost).length > 1 && isInOrder(before);
    return isCareer ? before : null;
  }
  for (let length = Math.min(LONGEST_STRETCH, pieces.length - at); length > 0; length -= 1) {
    const units = pieces.slice(at, at + length).flat();
    for (const stretch of stretchesOf(state, units, before.at(-1) ?? null)) {
      const rest = walk(state, at + length, [...before, stretch]);
      if (rest !== null) return rest;
    }
  }
  return null;
};

/** "Engineer" may be told of the engineer and of the senior engineer: which it is, the order of the posts decides. */
const stretchesOf = (
  state: Walk,
  units: ReadonlyArray<PlacedUnit>,
  before: Stretch | null,
): ReadonlyArray<Stretch> => {
  const { reading, context } = state;
  const said = units.filter(({ text }) => !ORDER_WORDS.test(text));
  state.left -= 1;
  if (state.left < 0 || !said.some(({ isContent }) => isContent)) return [];
  const posts = context.posts.flatMap((post): ReadonlyArray<Stretch> => {
    if (!standsAlone(units, post, before)) return [];
    const finding = bestFact(said, reading, [post], context);
    return finding.problems.length === 0 ? [{ units, post, isPost: true, finding }] : [];
  });
  const deed = posts.length > 0 || before === null ? null : deedOf(units, before, reading, context);
  return deed === null ? posts : [deed];
};

/** What was done there: a clause of its own, from the facts of the job that was named last. */
const deedOf = (
  units: ReadonlyArray<PlacedUnit>,
  { post }: Stretch,
  reading: Reading,
  context: Verifying,
): Stretch | null => {
  const [first] = units;
  const opened = reading.units[(first?.index ?? 0) - 1];
  if (first === undefined || first.clause === opened?.clause || !units.some(({ isHead }) => isHead))
    return null;
  const content = units.filter(({ isContent }) => isContent);
  const finding = bestFact(units, reading, context.index.candidates(content, post.jobKey), context);
  return finding.problems.length === 0 ? { units, post, isPost: false, finding } : null;
};

/** A title needs its employer, its dates or its place in the row beside it; a time without a title, the name of the employer. */
const standsAlone = (units: ReadonlyArray<PlacedUnit>, post: KnownFact, before: Stretch | null): boolean => {
  const { job, text } = post.fact;
  if (job === null) return false;
  const organisation = text.indexOf(job.organisation, job.title.length);
  const isNaming = names(units, post, organisation, organisation + job.organisation.length);
  const isTitled = job.title !== "" && names(units, post, 0, job.title.length);
  const isThere = before === null || before.post.fact.job?.organisation === job.organisation;
  const isPlaced = units.some(
    ({ moment, figure, text: word }) => moment !== null || figure !== null || ORDER_WORDS.test(word),
  );
  return isTitled ? isNaming || (before !== null && isThere && isPlaced) : isNaming && job.title === "";
};

const names = (units: ReadonlyArray<PlacedUnit>, post: KnownFact, start: number, end: number): boolean =>
  units.some((unit) =>
    unit.keys.some((key) =>
      (post.unitsByKey.get(key) ?? []).some((one) => one.start >= start && one.end <= end),
    ),
  );

const ORDER_WORDS =
  /^(?:first|initially|originally|later|subsequently|finally|currently|now|before|after|afterwards|following|then)$/iu;

/** "First … then …, before that …": the dates of the posts must run that way. */
const isInOrder = (stretches: ReadonlyArray<Stretch>): boolean => {
  const posts = stretches.filter(({ isPost }) => isPost);
  const isOrdered = stretches.some(({ units }) => units.some(({ text }) => ORDER_WORDS.test(text)));
  if (isOrdered && posts.length < stretches.length) return false;
  return posts.every((one, at) => {
    const said = one.units.map(({ text }) => text).join(" ");
    const rule = ORDERS.find(([words]) => words.test(said));
    return rule === undefined || rule[1](one, posts[at - 1] ?? one, posts[at + 1] ?? one, posts);
  });
};

type IsOrdered = (one: Stretch, before: Stretch, next: Stretch, posts: ReadonlyArray<Stretch>) => boolean;

/** What each word of order asks of the dates; the first that is said decides. */
const ORDERS: ReadonlyArray<readonly [RegExp, IsOrdered]> = [
  [
    /\b(?:first|initially|originally)\b/iu,
    (one, _before, _next, posts) =>
      posts.every((other) => !areAtOne(one, other) || startOf(other) >= startOf(one)),
  ],
  [
    /\bbefore (?:that|this|then)\b|\b(?:previously|formerly|earlier)\b/iu,
    (one, before) => startOf(before) >= startOf(one),
  ],
  [/^before\b/iu, (one, _before, next) => startOf(next) <= startOf(one)],
  [/\bbefore\b/iu, (one, before) => startOf(before) <= startOf(one)],
  [/^(?:after|following)\b/iu, (one, _before, next) => startOf(next) >= startOf(one)],
  [/\b(?:now|currently)\b/iu, ({ post }) => post.fact.job?.end === "present"],
  [
    /\b(?:then|later|subsequently|finally|afterwards|after)\b/iu,
    (one, before) => startOf(before) <= startOf(one),
  ],
];

const areAtOne = (one: Stretch, other: Stretch): boolean =>
  one.post.fact.job?.organisation === other.post.fact.job?.organisation;

const startOf = ({ post }: Stretch): string => post.fact.job?.start ?? "";
