/**
 * `x-mettle`: the one member that Mettle adds to a JSON Resume file, where the schema has no place for what is kept: a
 * valid file stays valid, and nothing is lost on the way out and in again.
 */
import { z } from "zod";

export const OWN = "x-mettle";

const kept = z.union([z.string(), z.array(z.string())]);

const ownShape = z.strictObject({
  id: z.string().optional(),
  highlightIds: z.array(z.string()).optional(),
  /** Root only. */
  lastId: z.int().min(0).max(99_999_999).optional(),
  /** What the record says where no valid value says it: `{ "endDate": "present" }`. */
  is: z.record(z.string(), z.string()).optional(),
  /** How the file that was read wrote a member: `{ "startDate": { "value": "Mar 2020", "readAs": "2020-03" } }`. */
  written: z.record(z.string(), z.strictObject({ value: z.unknown(), readAs: kept })).optional(),
  /** What stood under a known name and could not be read at all. */
  leftOver: z.record(z.string(), z.unknown()).optional(),
  /** A member of this very name that somebody else wrote. */
  foreign: z.unknown().optional(),
});

export type OwnMember = z.infer<typeof ownShape>;

/** Null where the member is absent, or is not ours: then it is kept like any other that the schema does not know. */
export const ownMemberIn = (node: object): OwnMember | null => {
  if (!Object.hasOwn(node, OWN)) return null;
  const value = (node as Readonly<Record<string, unknown>>)[OWN];
  const parsed = ownShape.safeParse(value);
  return parsed.success && Object.keys(parsed.data).length > 0 ? parsed.data : null;
};
