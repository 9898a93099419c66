/** `mettle resume check FILE [--against RECORD]`: the file that is sent, read back as the systems of employers read it. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { type ReportDeps, understandResume } from "#app/operations/evaluation/make-report.ts";
import type { ResumeExtractorsDep } from "#app/ports/resume/resume-extractors.ts";
import { printCheck } from "#app/print/print-check.ts";
import { type CheckedFile, checkShape } from "#app/shapes/check-shape.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { resumeInput } from "#app/shapes/resume-input.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import type { Resume } from "#core/resume/index.ts";
import { checkResume, type SkillReaders } from "#core/resume-check/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

const input = z.strictObject({
  file: documentInput,
  against: documentInput.nullable().default(null).describe("the record as a file"),
  resume: resumeInput.nullable().default(null).describe("the record itself, instead of `against`"),
});

type Deps = ReportDeps & ResumeExtractorsDep;

export const checkResumeFile: Operation<z.infer<typeof input>, CheckedFile, Failure, Deps> = {
  noun: "resume",
  verb: "check",
  summary: "Read a résumé file back through independent extractors and show what survives.",
  input,
  output: checkShape,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/resume-checks", success: 200 },
  cli: {
    words: ["resume", "check"],
    parameters: [
      { kind: "file", field: "file", name: "FILE", summary: "PDF, DOCX, Markdown or text; - for stdin" },
      { kind: "file-option", field: "against", flag: "against", summary: "the record that it should hold" },
    ],
    example: "mettle resume check knowledge/demo/resume.md",
  },
  print: printCheck,
  run: async (deps, { file, against, resume }) => {
    const record = await recordOf(deps, against, resume);
    if (!record.ok) return record;
    // First, because it refuses what nobody should hand to another program: bombs, broken and locked files.
    const reading = await understandResume(deps, file);
    if (!reading.ok) return reading;
    const { texts, silent } = await deps.extractors.extract(file);
    const { taxonomy, readResume } = deps.engine();
    const check = checkResume({
      expected: record.value ?? reading.value.resume,
      sources: record.value === null ? reading.value.fields : [],
      reading: record.value === null ? null : reading.value.resume,
      texts: texts.map(({ name, text }) => {
        const read = readResume(pageTextOf(text, "text"));
        return { name, text, resume: read.ok ? read.value.resume : null };
      }),
      skills: skillReadersOf(taxonomy),
    });
    return ok({ ...check, silent });
  },
};

const skillReadersOf = (taxonomy: Taxonomy): SkillReaders => {
  const mentioned = (text: string) => taxonomy.mentionsIn(text).map(({ skill }) => skill);
  return {
    // "Go" alone is a word like any other; in a list of skills it is the language.
    namesIn: (term) => new Set(mentioned(term).concat(taxonomy.skillNamed(term) ?? [])),
    shownIn: (lines) => new Set(mentioned(lines).flatMap((skill) => [...taxonomy.shownBy(skill)])),
  };
};

const recordOf = async (
  deps: ReportDeps,
  against: z.infer<typeof input>["against"],
  resume: Resume | null,
): Promise<Result<Resume | null, Failure>> => {
  if (against === null) return ok(resume);
  if (resume !== null)
    return err({ type: "TwoRecords", message: "Give the record once: as a file or as itself." });
  const reading = await understandResume(deps, against);
  return reading.ok ? ok(reading.value.resume) : reading;
};
