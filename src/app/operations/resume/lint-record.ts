/** The same rules on a record that is being edited: no file, so no spans; called while somebody types. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { lintFindingShape, lintLevel } from "#app/shapes/lint-shape.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { ok } from "#core/base/result.ts";
import { type LintFinding, lintResume } from "#core/resume-lint/index.ts";

const input = z.strictObject({
  resume: resumeInput,
  level: lintLevel.nullable().default(null).describe("Worked out from titles and dates when null"),
  asOf: z.iso.date().nullable().default(null).describe("UTC day; the catalogue's own date when null"),
});

type LintRecord = Operation<z.infer<typeof input>, ReadonlyArray<LintFinding>, never, EngineDep>;

export const lintRecord: LintRecord = {
  noun: "resume",
  verb: "lint-record",
  summary: "List what a reader would stop at in a résumé that is being edited.",
  input,
  output: z.array(lintFindingShape).readonly() as unknown as LintRecord["output"],
  statusByError: {},
  changesState: false,
  rest: { method: "post", path: "/v1/resume-record-findings", success: 200 },
  cli: null,
  run: async ({ engine }, { resume, level, asOf }) => {
    const { catalogue, taxonomy } = engine();
    return ok(
      lintResume(
        {
          resume,
          asOf: asOf ?? catalogue.date,
          level,
          source: "",
          sourceOf: () => null,
          pages: [],
          removed: [],
        },
        { taxonomy, wording: catalogue.wording },
      ),
    );
  },
};
