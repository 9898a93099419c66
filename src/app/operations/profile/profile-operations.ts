/** The profile: one record, edited in place, guarded by its version. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { VersionConflict, Versioned, WorkspaceDep } from "#app/ports/workspace.ts";
import { ok } from "#core/base/result.ts";
import { type Profile, profile } from "#core/evaluation/index.ts";

const nothing = z.strictObject({});
const output = z.object({ profile, version: z.string() });
type ProfileAnswer = z.infer<typeof output>;

export const showProfile: Operation<z.infer<typeof nothing>, ProfileAnswer, never, WorkspaceDep> = {
  noun: "profile",
  verb: "show",
  summary: "Show your targets, places, work rights and pay floor.",
  input: nothing,
  output,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/profile", success: 200 },
  cli: { words: ["profile", "show"], parameters: [], example: "mettle profile show" },
  run: async ({ workspace }) => ok(toAnswer(await (await workspace()).profile.read())),
};

const replaceInput = z.strictObject({ profile });

export const replaceProfile: Operation<
  z.infer<typeof replaceInput>,
  ProfileAnswer,
  VersionConflict,
  WorkspaceDep
> = {
  noun: "profile",
  verb: "replace",
  summary: "Replace your profile.",
  input: replaceInput,
  output,
  statusByError: { VersionConflict: 412 },
  changesState: true,
  rest: { method: "put", path: "/v1/profile", success: 200 },
  cli: {
    words: ["profile", "replace"],
    parameters: [
      { kind: "structured-option", field: "profile", flag: "file", summary: "the profile as JSON or YAML" },
    ],
    example: "mettle profile replace --file examples/profile.yml",
  },
  run: async ({ workspace }, input, { ifMatch }) => {
    const replaced = await (await workspace()).profile.replace(input.profile, ifMatch);
    return replaced.ok ? ok(toAnswer(replaced.value)) : replaced;
  },
};

const toAnswer = ({ value, version }: Versioned<Profile>): ProfileAnswer => ({ profile: value, version });
