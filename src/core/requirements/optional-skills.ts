/** Which skills of a line are optional, and which are named only to say that they are not asked for. */
import { type LineMarker, type LineMention, type LineReading, markersBetween } from "./line-reading.ts";

export interface Waivers {
  readonly optional: ReadonlySet<LineMention>;
  readonly negated: ReadonlySet<LineMention>;
}

/** `isConcept` tells a subject that one can study ("statistics") from a product. */
export const waiversIn = (line: LineReading, isConcept: (skill: string) => boolean): Waivers => {
  const optional = new Set<LineMention>();
  const negated = new Set<LineMention>();
  for (const marker of line.markers) {
    if (marker.groups.has("optional-after") || marker.groups.has("optional-before")) {
      for (const mention of waivedBy(line, marker)) optional.add(mention);
    }
    for (const mention of ruledOutBy(line, marker, isConcept)) negated.add(mention);
  }
  return { optional, negated };
};

const ruledOutBy = (
  line: LineReading,
  marker: LineMarker,
  isConcept: (skill: string) => boolean,
): ReadonlyArray<LineMention> => {
  if (marker.groups.has("negation-before")) return negatedBy(line, marker);
  return marker.groups.has("degree") ? studiedFor(line, marker).filter(({ skill }) => isConcept(skill)) : [];
};

const waivedBy = (line: LineReading, marker: LineMarker): ReadonlyArray<LineMention> => {
  if (!marker.groups.has("optional-after")) {
    const after = mentionsAfter(line, marker);
    return after.length > 0 ? after : mentionsBefore(line, marker);
  }
  const before = mentionsBefore(line, marker);
  // "(preferred Go)" speaks of Go, not of what stands before the bracket.
  const isOutside = marker.bracket !== -1 && before[0]?.bracket !== marker.bracket;
  const inside = isOutside ? mentionsAfter(line, marker) : [];
  if (inside[0]?.bracket === marker.bracket && inside.length > 0) return inside;
  if (before.length === 0) return mentionsAfter(line, marker);
  return isBracketNext(line, marker) ? [...before, ...mentionsAfter(line, marker)] : before;
};

/** "methods preferred (BDD, TDD)", "AWS preferred: Lambda, S3": what is right behind belongs to what is preferred. */
const isBracketNext = ({ folded }: LineReading, { end }: LineMarker): boolean =>
  /^[\s*_]{0,4}[(:]/u.test(folded.slice(end, end + 6));

/** "ideally Kafka and Redis": to the end of the clause or bracket. */
const mentionsAfter = (line: LineReading, marker: LineMarker): ReadonlyArray<LineMention> => {
  const first = firstMentionFrom(line, marker.end);
  const waived: Array<LineMention> = [];
  for (let i = first; i < Math.min(line.mentions.length, first + mostNames); i += 1) {
    const mention = line.mentions[i];
    if (mention === undefined || mention.clause !== marker.clause) break;
    if (marker.bracket !== -1 && mention.bracket !== marker.bracket) break;
    // The next marker waives what follows it by itself, so that a line full of markers stays linear.
    if (i > first && isWaivedLater(line, line.mentions[i - 1], mention)) break;
    waived.push(mention);
  }
  return waived;
};

const isWaivedLater = (line: LineReading, before: LineMention | undefined, mention: LineMention): boolean =>
  markersBetween(line, before?.end ?? 0, mention.start).some(({ groups }) => groups.has("optional-before"));

/** "Kafka or Redis is a plus": back to where the list begins; "(preferred)" speaks of what stands before the bracket. */
const mentionsBefore = (line: LineReading, marker: LineMarker): ReadonlyArray<LineMention> => {
  const waived: Array<LineMention> = [];
  let next: LineMention | undefined;
  const last = firstMentionFrom(line, marker.start) - 1;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const mention = line.mentions[i];
    if (mention === undefined || mention.clause !== marker.clause) break;
    if (marker.bracket !== -1 && waived[0]?.bracket === marker.bracket && mention.bracket !== marker.bracket)
      break;
    if (!reaches(line, marker, mention, next)) break;
    waived.push(mention);
    next = mention;
  }
  return waived;
};

/** Does what is said of `next` (or by the marker itself) hold for the mention before it as well? */
const reaches = (
  { folded, markers, ...rest }: LineReading,
  marker: LineMarker,
  mention: LineMention,
  next: LineMention | undefined,
): boolean => {
  const line = { folded, markers, ...rest };
  const between = folded.slice(mention.end, Math.min(next?.start ?? marker.start, mention.end + widest));
  if (/[.!?]\s/u.test(between) || (next?.start ?? marker.start) - mention.end > widest) return false;
  if (next === undefined)
    return !/,[^,]{0,60}\b(?:with|in|of|is|are)\b/u.test(between) || /\b(?:is|are|be)\b/u.test(marker.words);
  // "Java (preferred) or Kotlin", "AWS, GCP (preferred)": a bare word in brackets speaks of its neighbour alone.
  if (marker.bracket !== -1 && next.bracket !== marker.bracket && /prefer|desired/u.test(marker.words))
    return false;
  const isOtherMarker = markersBetween(line, mention.end, next.start).some(
    ({ groups }) => groups.has("must") || groups.has("optional-after"),
  );
  if (isOtherMarker) return false;
  if (/\b(?:or|and)\b|[/&]/u.test(between)) return true;
  // "Go, Kubernetes preferred": only the last; "Go, Kubernetes are a plus": both.
  return between.includes(",")
    ? /\b(?:are|be|is)\b/u.test(marker.words) ||
        endsInConjunction(line, next, marker) ||
        line.mentions.length >= longList
    : true;
};

/** "Docker, Kubernetes, or Terraform preferred": the list goes on to its last member. */
const endsInConjunction = ({ folded }: LineReading, next: LineMention, marker: LineMarker): boolean =>
  /\b(?:or|and)\b/u.test(folded.slice(next.end, Math.min(marker.start, next.end + widest)));

/** Three names or more are one list, whatever joins them: "Docker, Kubernetes, AWS a plus". */
const longList = 3;

/** No sentence waives more names at once; the bound keeps a line of nothing but markers linear. */
const mostNames = 60;

/** A marker speaks of nothing farther away than this. */
const widest = 120;

/** "a degree in computer science, statistics or a related field": what was studied is no skill that is asked for. */
const studiedFor = (line: LineReading, marker: LineMarker): ReadonlyArray<LineMention> => {
  const studied: Array<LineMention> = [];
  let from = marker.end;
  for (let i = firstMentionFrom(line, marker.end); i < line.mentions.length; i += 1) {
    const mention = line.mentions[i];
    if (
      mention === undefined ||
      mention.clause !== marker.clause ||
      mention.start - marker.end > longestDegree
    )
      break;
    if (endOfDegree.test(line.folded.slice(from, mention.start))) break;
    studied.push(mention);
    from = mention.end;
  }
  return studied;
};

/** The subjects of a degree end with these words, or with the sentence. */
const endOfDegree =
  /\b(?:fields?|disciplines?|subjects?|equivalent|experience|with|plus|years?|knowledge|proficien\w{1,4}|skills)\b|[.:!?]\s/u;

const longestDegree = 160;

/** "no Kubernetes needed", "we don't use Java". A bare "no" needs its second half. */
const negatedBy = (line: LineReading, marker: LineMarker): ReadonlyArray<LineMention> => {
  const mention = line.mentions[firstMentionFrom(line, marker.end)];
  if (mention === undefined || mention.start - marker.end > 30 || mention.clause !== marker.clause) return [];
  if (/[,.:]/u.test(line.folded.slice(marker.end, mention.start))) return [];
  const isBare = marker.words === "no" || marker.words === "without";
  const isSettled = markersBetween(line, mention.end, mention.end + 40).some(({ groups }) =>
    groups.has("negation-after"),
  );
  return isBare && !isSettled ? [] : [mention];
};

/** Index of the first mention that begins at `at` or later. */
const firstMentionFrom = ({ mentions }: LineReading, at: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
