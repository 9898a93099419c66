import fc from "fast-check";
import { expect, test } from "vitest";
import { blankProfile, blankWork } from "#core/resume/index.ts";
import {
  applyVariant,
  blankRecord,
  clearList,
  insertBullet,
  insertEntry,
  listNames,
  moveBullet,
  moveEntry,
  type Override,
  overridesBetween,
  type ResumeRecord,
  recordOf,
  recordShape,
  removeBullet,
  removeEntry,
  replaceBullet,
  replaceField,
} from "../index.ts";

const record = recordOf({
  ...blankRecord,
  basics: {
    ...blankRecord.basics,
    name: "Ana (fictional)",
    profiles: [{ ...blankProfile, network: "GitHub" }],
  },
  work: [
    { ...blankWork, name: "Lumen (fictional)", highlights: ["a", "b", "c"], keywords: ["Go"] },
    { ...blankWork, name: "Tern (fictional)", highlights: ["d"] },
    { ...blankWork, name: "Moss (fictional)" },
  ],
  awards: [
    { title: "x", date: "", awarder: "", summary: "" },
    { title: "y", date: "", awarder: "", summary: "" },
  ],
});

test("ids are given in order and counted on", () => {
  expect(record.basics.profiles[0]?.id).toBe("e1");
  expect(record.work.map(({ id, highlightIds }) => [id, highlightIds])).toEqual([
    ["e2", ["e3", "e4", "e5"]],
    ["e6", ["e7"]],
    ["e8", []],
  ]);
  expect(record.lastId).toBe(10);
  const { id, record: next } = insertEntry(record, "work", 0);
  expect([id, next.work[0]?.id, next.work[0]?.highlightIds, next.lastId]).toEqual(["e11", "e11", [], 11]);
  expect(recordShape.safeParse(next).success).toBe(true);
});

test("a bullet takes its id along, also to another job", () => {
  const moved = moveBullet(record, "e4", "e6", 0);
  expect(moved.work[0]).toMatchObject({ highlights: ["a", "c"], highlightIds: ["e3", "e5"] });
  expect(moved.work[1]).toMatchObject({ highlights: ["b", "d"], highlightIds: ["e4", "e7"] });
  expect(moveBullet(record, "e3", "e2", 2).work[0]?.highlightIds).toEqual(["e4", "e5", "e3"]);
  const inserted = insertBullet(record, "e8", 9, "new");
  expect(inserted?.record.work[2]).toMatchObject({ highlights: ["new"], highlightIds: ["e11"] });
  expect(insertBullet(record, "e9", 0, "an award has no bullets")).toBeNull();
  expect(removeBullet(record, "e7").work[1]).toMatchObject({ highlights: [], highlightIds: [] });
  expect(replaceBullet(record, "e7", "D").work[1]?.highlights).toEqual(["D"]);
});

test("a field keeps its kind; ids and bullets are no fields", () => {
  expect(replaceField(record, "e2", "keywords", ["Go", "SQL"]).work[0]?.keywords).toEqual(["Go", "SQL"]);
  expect(replaceField(record, "basics/location", "city", "Lisbon").basics.location.city).toBe("Lisbon");
  for (const [target, field, value] of [
    ["e2", "keywords", "Go"],
    ["e2", "name", ["x"]],
    ["e2", "id", "e1"],
    ["e2", "highlights", []],
    ["e2", "__proto__", "x"],
    ["e2", "constructor", "x"],
    ["e99", "name", "x"],
    ["basics", "location", "x"],
  ] as const) {
    expect(replaceField(record, target, field, value)).toEqual(record);
  }
});

test("what a file said beyond the schema goes with its entry", () => {
  const kept = { ...record, unknown: [{ at: "e2", key: "x-team", value: 7 }] };
  expect(removeEntry(kept, "e2").unknown).toEqual([]);
  expect(removeEntry(kept, "e6").unknown).toHaveLength(1);
  expect(clearList(kept, "work")).toMatchObject({ work: [], unknown: [] });
});

test("a variant hides, rewords and orders, and says which of its targets are gone", () => {
  const overrides: ReadonlyArray<Override> = [
    { kind: "replace", target: "basics", field: "label", value: "Payments engineer" },
    { kind: "replace", target: "e4", field: "text", value: "B" },
    { kind: "list", target: "e2", field: "keywords", values: ["Kafka"] },
    { kind: "order", target: "e2", ids: ["e5", "e77"] },
    { kind: "order", target: "work", ids: ["e6"] },
    { kind: "hide", target: "e3" },
    { kind: "hide", target: "e8" },
    { kind: "hide", target: "awards" },
    { kind: "hide", target: "e99" },
    { kind: "replace", target: "e2", field: "salary", value: "1" },
    { kind: "replace", target: "e2", field: "keywords", value: "a text where a list is" },
  ];
  const { record: variant, gone } = applyVariant(record, { overrides });
  expect(variant.basics.label).toBe("Payments engineer");
  expect(variant.work.map(({ id }) => id)).toEqual(["e6", "e2"]);
  expect(variant.work[1]).toMatchObject({
    highlights: ["c", "B"],
    highlightIds: ["e5", "e4"],
    keywords: ["Kafka"],
  });
  expect(variant.awards).toEqual([]);
  expect(gone).toEqual(overrides.slice(8));
  expect(recordShape.safeParse(variant).success).toBe(true);
});

test("the overrides found are the fewest: one for a section, one for a move to the top", () => {
  expect(overridesBetween(record, clearList(record, "awards")).overrides).toEqual([
    { kind: "hide", target: "awards" },
  ]);
  expect(overridesBetween(record, moveEntry(record, "e8", 0)).overrides).toEqual([
    { kind: "order", target: "work", ids: ["e8"] },
  ]);
  expect(overridesBetween(record, record)).toEqual({ overrides: [], beyond: [] });
});

test("what only the edited one has is named", () => {
  const inserted = insertEntry(record, "work", 0);
  const more = insertBullet(inserted.record, "e6", 0, "new");
  expect(overridesBetween(record, more?.record ?? record)).toEqual({ overrides: [], beyond: ["e11", "e12"] });
});

test("a hidden line that is shown again has its wording back", () => {
  const reworded: Override = { kind: "replace", target: "e4", field: "text", value: "B" };
  const hidden = removeBullet(applyVariant(record, { overrides: [reworded] }).record, "e4");
  const { overrides } = overridesBetween(record, hidden, [reworded]);
  expect(overrides).toEqual([{ kind: "hide", target: "e4" }, reworded]);
  expect(applyVariant(record, { overrides }).record).toEqual(hidden);
  const shown = overrides.filter(({ kind }) => kind !== "hide");
  expect(applyVariant(record, { overrides: shown }).record.work[0]?.highlights[1]).toBe("B");
});

const texts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
const word = fc.string({ maxLength: 4 });
const anyRecord: fc.Arbitrary<ResumeRecord> = fc
  .record({
    work: fc.array(fc.record({ name: word, highlights: texts, keywords: texts }), { maxLength: 4 }),
    projects: fc.array(fc.record({ name: word, highlights: texts, roles: texts }), { maxLength: 3 }),
    skills: fc.array(fc.record({ name: word, keywords: texts }), { maxLength: 3 }),
    profiles: fc.array(fc.record({ network: word }), { maxLength: 2 }),
  })
  .map(({ profiles, work, projects, skills }) =>
    recordOf({
      ...blankRecord,
      basics: { ...blankRecord.basics, profiles: profiles.map((one) => ({ ...blankProfile, ...one })) },
      work: work.map((one) => ({ ...blankWork, ...one })),
      projects: projects.map((one) => ({
        description: "",
        startDate: "",
        endDate: "",
        url: "",
        entity: "",
        type: "",
        keywords: [],
        ...one,
      })),
      skills: skills.map((one) => ({ level: "", ...one })),
    }),
  );

const target = fc.integer({ min: 1, max: 30 }).map((number) => `e${number}`);
const index = fc.integer({ min: 0, max: 4 });
type Edit = (record: ResumeRecord) => ResumeRecord;
/** Everything that a variant can express. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(target, index).map(
    ([id, to]): Edit =>
      (one) =>
        moveEntry(one, id, to),
  ),
  target.map(
    (id): Edit =>
      (one) =>
        removeEntry(one, id),
  ),
  target.map(
    (id): Edit =>
      (one) =>
        removeBullet(one, id),
  ),
  fc.tuple(target, word).map(
    ([id, text]): Edit =>
      (one) =>
        replaceBullet(one, id, text),
  ),
  fc.tuple(target, word).map(
    ([id, text]): Edit =>
      (one) =>
        replaceField(one, id, "name", text),
  ),
  fc.tuple(target, texts).map(
    ([id, values]): Edit =>
      (one) =>
        replaceField(one, id, "keywords", values),
  ),
  word.map(
    (text): Edit =>
      (one) =>
        replaceField(one, "basics", "label", text),
  ),
  word.map(
    (text): Edit =>
      (one) =>
        replaceField(one, "basics/location", "city", text),
  ),
  fc.constantFrom(...listNames).map(
    (list): Edit =>
      (one) =>
        clearList(one, list),
  ),
  fc.tuple(target, index).map(
    ([id, to]): Edit =>
      (one) => {
        const home = one.work.find(({ highlightIds }) => highlightIds.includes(id));
        return home ? moveBullet(one, id, home.id, to) : one;
      },
  ),
);
const edits = fc.array(edit, { maxLength: 8 });
const after = (one: ResumeRecord, changes: ReadonlyArray<Edit>): ResumeRecord =>
  changes.reduce((made, change) => change(made), one);

test("a variant edited like a document is its master with the overrides found", () => {
  fc.assert(
    fc.property(anyRecord, edits, edits, (master, first, second) => {
      const edited = after(master, first);
      const found = overridesBetween(master, edited);
      expect(found.beyond).toEqual([]);
      expect(applyVariant(master, { overrides: found.overrides })).toEqual({ record: edited, gone: [] });
      const again = after(edited, second);
      const next = overridesBetween(master, again, found.overrides);
      expect(applyVariant(master, { overrides: next.overrides })).toEqual({ record: again, gone: [] });
    }),
    { numRuns: 200 },
  );
});

test("whatever is edited, bullets and their ids are of one length and every id is single", () => {
  const anyEdit = fc.oneof(
    edit,
    fc.tuple(target, index).map(
      ([id, at]): Edit =>
        (one) =>
          insertBullet(one, id, at, "new")?.record ?? one,
    ),
    fc.tuple(fc.constantFrom(...listNames), index).map(
      ([list, at]): Edit =>
        (one) =>
          insertEntry(one, list, at).record,
    ),
    fc.tuple(target, target, index).map(
      ([id, entry, at]): Edit =>
        (one) =>
          moveBullet(one, id, entry, at),
    ),
  );
  fc.assert(
    fc.property(anyRecord, fc.array(anyEdit, { maxLength: 12 }), (one, changes) => {
      expect(recordShape.safeParse(after(one, changes)).error?.issues).toBeUndefined();
    }),
  );
});
