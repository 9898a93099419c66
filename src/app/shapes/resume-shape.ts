/** The shape of a read résumé on the wire (`mettle resume parse --json`): a superset of JSON Resume 1.3 and its sources. */
import { z } from "zod";
import { span } from "./evaluation-shape.ts";

export const resumeReadingShape = z
  .object({
    text: z.string(),
    resume: z.record(z.string(), z.unknown()).describe("JSON Resume 1.3 superset"),
    fields: z
      .array(
        z.object({
          path: z.string().describe("RFC 6901 pointer into `resume`"),
          confidence: z.number().min(0).max(1),
          box: z
            .object({ page: z.int(), x: z.number(), y: z.number(), w: z.number(), h: z.number() })
            .nullable(),
          span: span.nullable(),
        }),
      )
      .readonly(),
    warnings: z.array(z.object({ type: z.string(), message: z.string(), span: span.nullable() })).readonly(),
  })
  .meta({ id: "ResumeReading" });
