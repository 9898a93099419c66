/** The open lexicon of the claim verifier as a whole: well formed, and no careless synonym is a lie that escapes. */
import { expect, test } from "vitest";
import { catalogue } from "../support/catalogue.ts";
import { interchangeablePairs, separatePairs } from "./claims-lexicon-pairs.ts";

const groupsOf = (id: string): Readonly<Record<string, ReadonlyArray<string>>> => {
  const list = catalogue.wording.find((each) => each.id === `claims-${id}`);
  if (list === undefined) throw new Error(`knowledge/wording/claims-${id}.yml is missing`);
  return list.groups;
};

const actions = groupsOf("actions");
const nominals = groupsOf("nominals");
const ranks = groupsOf("ranks");
const things = groupsOf("things");
const qualities = groupsOf("qualities");
const broader = { actions: groupsOf("broader-actions"), things: groupsOf("broader-things") };
const opposites = groupsOf("opposites");

const concepts = new Set([...Object.keys(actions), ...Object.keys(things), ...Object.keys(qualities)]);
const unknownAmong = (keys: ReadonlyArray<string>, known: ReadonlySet<string>) =>
  keys.filter((key) => !known.has(key));
const keysAndMembers = (groups: Readonly<Record<string, ReadonlyArray<string>>>) =>
  Object.entries(groups).flatMap(([key, members]) => [key, ...members]);

test("keys are kebab-case and words are lower case, trimmed, and named once in a group", () => {
  const wrong = [actions, nominals, things, qualities].flatMap((groups) =>
    Object.entries(groups).flatMap(([key, words]) => [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) ? [] : [key]),
      ...words.filter((word) => word !== word.toLowerCase().trim() || /\s\s/.test(word)),
      ...(new Set(words).size === words.length ? [] : [`${key} names a word twice`]),
    ]),
  );
  expect(wrong).toEqual([]);
});

test("every concept that another list points at exists", () => {
  const actionKeys = new Set(Object.keys(actions));
  expect(unknownAmong(Object.keys(nominals), actionKeys)).toEqual([]);
  expect(unknownAmong(Object.values(ranks).flat(), actionKeys)).toEqual([]);
  expect(unknownAmong(keysAndMembers(broader.actions), actionKeys)).toEqual([]);
  expect(unknownAmong(keysAndMembers(broader.things), new Set(Object.keys(things)))).toEqual([]);
  expect(unknownAmong(keysAndMembers(opposites), concepts)).toEqual([]);
});

test("the ranks are those of the ladder, and every action has exactly one", () => {
  expect(Object.keys(ranks)).toEqual(["observed", "assisted", "contributed", "built", "led", "owned"]);
  expect(Object.values(ranks).flat().toSorted()).toEqual(Object.keys(actions).toSorted());
});

/**
 * Working with a person is a share in the work, working with a tool is using it; who is in charge leads, or answers for
 * something alone. The lower rank counts.
 */
const IN_TWO_RANKS = ["be in charge of", "in charge of", "take charge of", "work with"];

test("no verb stands in two ranks, whatever its senses", () => {
  const rankByConcept = new Map(
    Object.entries(ranks).flatMap(([rank, keys]) => keys.map((key) => [key, rank])),
  );
  const ranksByVerb = new Map<string, Set<string | undefined>>();
  for (const [key, verbs] of Object.entries(actions)) {
    for (const verb of verbs) {
      ranksByVerb.set(verb, (ranksByVerb.get(verb) ?? new Set()).add(rankByConcept.get(key)));
    }
  }
  expect(
    [...ranksByVerb]
      .filter(([, found]) => found.size > 1)
      .map(([verb]) => verb)
      .toSorted(),
  ).toEqual(IN_TWO_RANKS);
});

test("nothing is broader than itself, not even by a detour", () => {
  expect(
    Object.values(broader).flatMap((groups) => Object.keys(groups).filter((key) => leadsBack(groups, key))),
  ).toEqual([]);
});

const leadsBack = (groups: Readonly<Record<string, ReadonlyArray<string>>>, start: string): boolean => {
  const seen = new Set<string>();
  const open = [...(groups[start] ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === start) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(groups[key] ?? []));
  }
  return false;
};

test("opposites do not contradict themselves: neither the same concept, nor one broader than the other", () => {
  const wrong = Object.entries(opposites).flatMap(([key, members]) =>
    members
      .filter(
        (member) =>
          member === key ||
          Object.values(broader).some(
            (groups) => groups[key]?.includes(member) === true || groups[member]?.includes(key) === true,
          ),
      )
      .map((member) => `${key} / ${member}`),
  );
  expect(wrong).toEqual([]);
});

/** Groups that hold a word, with the list they belong to: "a word and its nominal" agree in their concept. */
const conceptsOf = (word: string): ReadonlySet<string> =>
  new Set(
    [
      ["action", actions],
      ["action", nominals],
      ["thing", things],
      ["quality", qualities],
    ].flatMap(([list, groups]) =>
      Object.entries(groups ?? {}).flatMap(([key, words]) =>
        words.includes(word) ? [`${list}:${key}`] : [],
      ),
    ),
  );

const areInterchangeable = (one: string, other: string): boolean => {
  const ofOther = conceptsOf(other);
  return [...conceptsOf(one)].some((concept) => ofOther.has(concept));
};

test("words that mean the same to whoever checks the line with the last boss are interchangeable", () => {
  expect(interchangeablePairs.length).toBeGreaterThanOrEqual(150);
  expect(interchangeablePairs.filter(([one, other]) => !areInterchangeable(one, other))).toEqual([]);
});

test("words that claim something else are never interchangeable", () => {
  expect(separatePairs.length).toBeGreaterThanOrEqual(120);
  expect(separatePairs.filter(([one, other]) => areInterchangeable(one, other))).toEqual([]);
});

test("praise and intensifiers are in no list: no fact can hold them", () => {
  const praise =
    "robust seamless critical significant significantly highly successfully effectively strategic innovative scalable world-class cutting-edge mission-critical best-in-class drastically dramatically massively impressive outstanding excellent major crucial vital".split(
      " ",
    );
  expect(praise.filter((word) => conceptsOf(word).size > 0)).toEqual([]);
});
