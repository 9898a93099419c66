/** `mettle resume tailor`: the tailored résumé as a file, with what was accepted and nothing that no fact supports. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import { recordFrom } from "#app/operations/resume/resume-source.ts";
import { err, ok } from "#core/base/result.ts";
import { applyVariant, jsonResumeOf, type ResumeRecord } from "#core/resume-record/index.ts";
import { markdownOf, plainTextOf } from "#core/resume-text/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { tailorInput, tailorPosting } from "./tailor-posting.ts";
import { tailoredOverrides } from "./tailored-overrides.ts";

const forms = ["json", "md", "txt"] as const;
type Form = (typeof forms)[number];

const input = tailorInput.extend({
  to: z.enum(forms).default("md"),
  accept: z
    .string()
    .max(4000)
    .default("all")
    .describe('"all", "none", or pointers of the proposals to accept, with commas between'),
  select: z.boolean().default(false).describe("leave out the bullets that were not chosen"),
});

const output = z.object({
  name: z.string(),
  mediaType: z.string(),
  text: z.string(),
  changed: z.int(),
  hidden: z.int(),
});

export const applyTailoring: Operation<z.infer<typeof input>, z.infer<typeof output>, Failure, ReportDeps> = {
  noun: "tailoring",
  verb: "apply",
  summary: "Write the tailored résumé: accepted wordings and keywords, chosen bullets.",
  input,
  output,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/tailored-resumes", success: 200 },
  cli: {
    words: ["resume", "tailor"],
    parameters: [
      ...(tailorPosting.cli?.parameters ?? []),
      { kind: "option", field: "to", flag: "to", summary: forms.join(", ") },
      { kind: "option", field: "accept", flag: "accept", summary: "all, none, or pointers with commas" },
      { kind: "option", field: "select", flag: "select", summary: "leave out what was not chosen" },
    ],
    example:
      "mettle resume tailor knowledge/demo/posting.md --resume knowledge/demo/resume.md --out tailored.md",
  },
  print: ({ text }) => text,
  file: ({ name, mediaType, text, changed, hidden }) => ({
    file: { name, mediaType, content: { text } },
    rest: { name, mediaType, changed, hidden },
    notes: [
      `${changed} ${changed === 1 ? "line" : "lines"} changed, ${hidden} left out. Every word of them has a fact: mettle trace.`,
    ],
  }),
  run: async (deps, { to, accept, select, ...asked }, context) => {
    const tailoring = await tailorPosting.run(deps, asked, context);
    if (!tailoring.ok) return tailoring;
    const strange = unknownPaths(accept, tailoring.value);
    if (strange.length > 0) return err(noSuchProposal(strange, tailoring.value));
    const record = await recordFrom(deps, { file: asked.resume, resume: null });
    if (!record.ok) return record;
    const overrides = tailoredOverrides(record.value, tailoring.value, acceptor(accept), select);
    const variant = { id: "tailored", name: "tailored", posting: null, overrides };
    return ok({
      name: `tailored.${to}`,
      mediaType: mediaTypes[to],
      text: textOf(applyVariant(record.value, variant).record, to),
      changed: overrides.filter(({ kind }) => kind !== "hide").length,
      hidden: overrides.filter(({ kind }) => kind === "hide").length,
    });
  },
};

const acceptor = (accept: string): ((path: string) => boolean) => {
  if (accept === "all") return () => true;
  const paths = new Set(accept.split(",").map((path) => path.trim()));
  return (path) => paths.has(path);
};

const acceptable = ({ proposals, placement }: Tailoring): ReadonlyArray<string> => [
  ...proposals.filter(({ before, after }) => before !== after).map(({ path }) => path),
  ...placement.flatMap(({ edit }) => edit?.path ?? []),
];

const unknownPaths = (accept: string, tailoring: Tailoring): ReadonlyArray<string> => {
  if (accept === "all" || accept === "none") return [];
  const known = new Set(acceptable(tailoring));
  return accept
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "" && !known.has(path));
};

const noSuchProposal = (strange: ReadonlyArray<string>, tailoring: Tailoring): Failure => {
  const known = [...new Set(acceptable(tailoring))];
  const offered =
    known.length === 0
      ? "Nothing is proposed yet: answer questions with --ask."
      : `Proposed are ${known.join(", ")}.`;
  return { type: "NoSuchProposal", message: `Nothing is proposed for ${strange.join(", ")}. ${offered}` };
};

const textOf = (record: ResumeRecord, to: Form): string => {
  if (to === "json") return `${JSON.stringify(jsonResumeOf(record, { ids: false }), null, 2)}\n`;
  return to === "md" ? markdownOf(record) : plainTextOf(record);
};

const mediaTypes: Readonly<Record<Form, string>> = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};
