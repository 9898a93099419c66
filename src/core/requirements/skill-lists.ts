/** Groups the skills of a line: each alone, or several of which one is enough. */
import { type Gap, gapBetween, isVerbLike } from "./gaps.ts";
import { type LineMention, type LineReading, markersBetween } from "./line-reading.ts";

export interface SkillList {
  readonly members: ReadonlyArray<LineMention>;
  /** Any one member satisfies it. */
  readonly isChoice: boolean;
}

/**
 * `isGeneral` tells a term that examples may follow ("cloud platforms") from a product; a slash between companions
 * means both ("HTML/CSS").
 */
export const skillListsOf = (
  line: LineReading,
  isGeneral: (skill: string) => boolean,
  isCompanion: (skill: string) => boolean,
): ReadonlyArray<SkillList> => {
  const reader: Reader = { line, isGeneral, isCompanion, done: [], open: [] };
  let before: LineMention | undefined;
  for (const mention of line.mentions) {
    if (before === undefined) reader.open.push(startList(reader, mention, 0));
    else addMention(reader, mention, before);
    before = mention;
  }
  while (reader.open.length > 0) closeList(reader);
  return reader.done;
};

interface Reader {
  readonly line: LineReading;
  readonly isGeneral: (skill: string) => boolean;
  readonly isCompanion: (skill: string) => boolean;
  readonly done: Array<SkillList>;
  /** The list being read; one within brackets stands after the one around it. */
  readonly open: Array<OpenList>;
}

interface OpenList {
  readonly members: Array<LineMention>;
  /** It began with "such as": commas and "and" join its members as "or" does. */
  readonly isLead: boolean;
  hasOr: boolean;
  hasAnd: boolean;
  /** "or" itself was read, not only a slash. */
  hasWord: boolean;
}

const createList = (members: Array<LineMention>, isLead: boolean): OpenList => ({
  members,
  isLead,
  hasOr: false,
  hasAnd: false,
  hasWord: false,
});

const addMention = (reader: Reader, mention: LineMention, before: LineMention): void => {
  const gap = gapBetween(reader.line, before.end, mention.start);
  if (gap.closes && reader.open.length > 1) closeList(reader);
  if (gap.opens && !isOr(gap)) openBracket(reader, mention, before, gap);
  else if (gap.joiner === "lead") {
    const general = takeGeneral(reader, before, gap);
    closeList(reader);
    reader.open.push(createList([...general, mention], true));
  } else joinMention(reader, mention, before, gap);
};

const isOr = ({ joiner }: Gap): boolean => joiner === "or" || joiner === "slash";

const joinMention = (reader: Reader, mention: LineMention, before: LineMention, gap: Gap): void => {
  const { joiner } = gap;
  const list = reader.open.at(-1);
  const isEnded = list !== undefined && !list.isLead && list.hasOr && !isOr(gap);
  if (list === undefined || joiner === "break" || isEnded) {
    closeList(reader);
    reader.open.push(startList(reader, mention, before.end));
    return;
  }
  if (isOr(gap) && list.hasAnd && !list.isLead) splitBeforeLast(reader, list);
  list.members.push(mention);
  list.hasOr ||= isOr(gap);
  list.hasWord ||= joiner === "or";
  list.hasAnd ||= joiner === "and";
};

/** "A and B or C": A alone, then B or C. */
const splitBeforeLast = ({ done }: Reader, list: OpenList): void => {
  for (const member of list.members.splice(0, list.members.length - 1)) {
    done.push({ members: [member], isChoice: false });
  }
  list.hasAnd = false;
};

/** "message queues (Kafka, RabbitMQ)" is a choice with its general term; "AWS (EC2, S3)" names what of AWS is asked for. */
const openBracket = (reader: Reader, mention: LineMention, before: LineMention, gap: Gap): void => {
  const general = takeGeneral(reader, before, gap);
  const isOfProduct = general.length === 0 && gap.distance <= 1 && gap.joiner !== "lead";
  reader.open.push(createList([...general, mention], !isOfProduct));
};

/** The general term right before its examples leaves its own list and joins theirs; with it the general terms beside it. */
const takeGeneral = ({ open, isGeneral }: Reader, before: LineMention, gap: Gap): Array<LineMention> => {
  const members = open.at(-1)?.members ?? [];
  const isNear = gap.distance <= 4 && members.at(-1) === before && isGeneral(before.skill);
  if (!isNear) return [];
  return members.splice(members.every(({ skill }) => isGeneral(skill)) ? 0 : members.length - 1);
};

const startList = ({ line }: Reader, mention: LineMention, from: number): OpenList =>
  createList([mention], followsLead(line, from, mention.start));

/** "one or more of the following languages: Go, …" */
const followsLead = (line: LineReading, from: number, at: number): boolean => {
  const lead = markersBetween(line, Math.max(from, at - longestLead), at).findLast(({ groups }) =>
    groups.has("example-lead"),
  );
  if (lead === undefined || (lead.words === "like" && isVerbLike(line.folded, lead.start))) return false;
  const between = line.folded.slice(lead.end, at).replace(/^\./u, "");
  return !/[;!?,]|\.\s/u.test(between) && (between.match(/[a-z0-9']+/gu)?.length ?? 0) <= 6;
};

const longestLead = 80;

const closeList = ({ line, done, open, isCompanion }: Reader): void => {
  const list = open.pop();
  const last = list?.members.at(-1);
  if (list === undefined || last === undefined) return;
  const { members } = list;
  const isTogether = !list.isLead && !list.hasWord && members.every(({ skill }) => isCompanion(skill));
  if (members.length > 1 && !isTogether && (list.isLead || list.hasOr || hasTail(line, last.end))) {
    done.push({ members, isChoice: true });
  } else for (const member of members) done.push({ members: [member], isChoice: false });
};

/** "…, or similar", "etc." */
const hasTail = (line: LineReading, at: number): boolean => {
  const tail = markersBetween(line, at, at + longestTail).find(({ groups }) =>
    groups.has("alternative-tail"),
  );
  return (
    tail !== undefined &&
    /^[^a-z0-9;.!?]*(?:[a-z0-9]+\s)?[^a-z0-9;.!?]*$/u.test(line.folded.slice(at, tail.start))
  );
};

const longestTail = 30;
