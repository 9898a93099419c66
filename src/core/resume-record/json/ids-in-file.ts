/** Ids that an earlier export kept in the file are taken again; everything else gets a new one, above all of them. */
import { numberOfId } from "../next-id.ts";
import { sectionNames } from "../record-lists.ts";
import { isObject, memberOf } from "./json-node.ts";
import { ownMemberIn } from "./own-member.ts";

export interface Ids {
  /** `wanted`, or a new one where it is absent, malformed or taken. */
  readonly take: (wanted: string | undefined) => string;
  readonly last: () => number;
}

export const idsFor = (root: object): Ids => {
  const taken = new Set<string>();
  let last = keptIds(root).reduce(
    (highest, id) => Math.max(highest, numberOfId(id)),
    ownMemberIn(root)?.lastId ?? 0,
  );
  return {
    take: (wanted) => {
      let id = wanted;
      if (id === undefined || !/^[\w-]{1,40}$/u.test(id) || taken.has(id) || numberOfId(id) > last) {
        last += 1;
        id = `e${last}`;
      }
      taken.add(id);
      return id;
    },
    last: () => last,
  };
};

const keptIds = (root: object): ReadonlyArray<string> => {
  const basics = memberOf(root, "basics");
  const lists = [
    ...sectionNames.map((section) => memberOf(root, section)),
    memberOf(isObject(basics) ? basics : {}, "profiles"),
  ];
  return lists.flatMap((list) =>
    (Array.isArray(list) ? list : []).filter(isObject).flatMap((entry) => {
      const { id, highlightIds } = ownMemberIn(entry) ?? {};
      return [...(id === undefined ? [] : [id]), ...(highlightIds ?? [])];
    }),
  );
};
