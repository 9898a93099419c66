/** Résumé files through the doors: parsed, linted, checked and printed as contracts.md says, whatever is in them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { repository } from "../architecture/source-files.ts";
import { demo, type Ran, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mettle-resume-files-"));
const inFolder = (name: string): string => join(folder, name);
const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
};

const answerOf = ({ code, stdout, stderr }: Ran): unknown => {
  expect({ code, stderr }, stdout.slice(0, 400)).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
};

const printed = (to: string, ...options: ReadonlyArray<string>): string => {
  const file = inFolder(`${["demo", ...options].join("")}.${to}`);
  const { code, stderr } = runCli(["resume", "print", demo.resume, "--to", to, ...options, "--out", file]);
  expect(code, stderr).toBe(0);
  return file;
};

// The words of contracts.md as shapes. More fields may be there; none of these may be missing or of another kind.
const span = z.object({ source: z.string(), start: z.int(), end: z.int(), quote: z.string() });
const pointer = z.string().regex(/^(?:\/[^/]*)*$/u);
const box = z.object({ page: z.int().min(1), x: z.number(), y: z.number(), w: z.number(), h: z.number() });
const parseShape = z.object({
  text: z.string(),
  resume: z.looseObject({ basics: z.looseObject({ name: z.string() }), work: z.array(z.looseObject({})) }),
  fields: z
    .array(
      z.object({
        path: pointer,
        confidence: z.number().min(0).max(1),
        box: box.nullable(),
        span: span.nullable(),
      }),
    )
    .min(1),
  warnings: z.array(z.object({})),
});
const lintShape = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    path: pointer,
    span: span.nullable(),
    message: z.string().min(1),
    fix: z.unknown(),
  }),
);
const checkShape = z.object({
  extractors: z
    .array(
      z.object({
        name: z.string(),
        fields: z.array(z.object({ path: pointer, found: z.boolean() })).min(1),
        order: z.int().min(0),
      }),
    )
    .min(1),
  differences: z.array(
    z.object({ path: pointer, expected: z.string().nullable(), actual: z.string().nullable() }),
  ),
});
const errorShape = z.object({ error: z.object({ type: z.string().min(1), message: z.string().min(20) }) });

const lostIn = (check: z.infer<typeof checkShape>): ReadonlyArray<string> =>
  check.extractors.flatMap(({ name, fields }) =>
    fields.flatMap(({ path, found }) => (found ? [] : [`${name} ${path}`])),
  );

/** The value that a pointer names. */
const at = (root: unknown, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, part) => (value instanceof Object ? Reflect.get(value, part) : undefined), root);

test.each(["md", "pdf", "docx"])("resume parse of %s has the promised shape, quotes and pointers", (to) => {
  const file = to === "md" ? demo.resume : printed(to);
  const { text, resume, fields } = parseShape.parse(answerOf(runCli(["resume", "parse", file, "--json"])));
  for (const field of fields) {
    expect(at(resume, field.path), field.path).toBeDefined();
    if (field.span) expect(text.slice(field.span.start, field.span.end)).toBe(field.span.quote);
    if (to !== "pdf") expect(field.box).toBeNull();
  }
  if (to === "md") expect(text).toBe(readFileSync(demo.resume, "utf8"));
});

test("resume lint has the promised shape, and its quotes stand in the text", () => {
  const file = written(
    "weak.md",
    "# Ana Torres (fictional)\nana@example.org\n\n## Experience\n\n### Engineer, Kestrel (fictional), 2019-03 to present\n- Helped with the Kafka migration.\n",
  );
  const findings = lintShape.parse(answerOf(runCli(["resume", "lint", file, "--json"])));
  expect(findings.length).toBeGreaterThan(0);
  const text = readFileSync(file, "utf8");
  for (const finding of findings) {
    expect(finding).toHaveProperty("fix");
    if (finding.span) expect(text.slice(finding.span.start, finding.span.end)).toBe(finding.span.quote);
  }
});

test.each(["quarto", "linear", "dense", "folio"])(
  "every extractor finds every field in our own PDF and DOCX in %s",
  (template) => {
    for (const to of ["pdf", "docx"]) {
      const file = printed(to, "--template", template);
      const check = checkShape.parse(
        answerOf(runCli(["resume", "check", file, "--against", demo.resume, "--json"])),
      );
      expect(lostIn(check), to).toEqual([]);
      expect(
        check.extractors.map(({ order }) => order),
        to,
      ).toEqual(check.extractors.map(() => 0));
      expect(check.differences, to).toEqual([]);
    }
  },
);

test("check --against lists the one field that was changed, and says which extractor lost it", () => {
  const changed = written(
    "changed.md",
    readFileSync(demo.resume, "utf8").replace("mira.okafor@example.com", "mira@elsewhere.example"),
  );
  const check = checkShape.parse(
    answerOf(runCli(["resume", "check", printed("pdf"), "--against", changed, "--json"])),
  );
  expect(check.differences).toEqual([
    { path: "/basics/email", expected: "mira@elsewhere.example", actual: "mira.okafor@example.com" },
  ]);
  expect(lostIn(check)).toEqual(check.extractors.map(({ name }) => `${name} /basics/email`));
});

test.each(["pdf", "docx", "txt", "md", "json"])(
  "resume print --to %s gives the same bytes in two processes",
  (to) => {
    const [one, other] = ["one", "other"].map((name) => {
      const file = inFolder(`${name}.${to}`);
      const said = z
        .object({ file: z.literal(file), bytes: z.int(), pages: z.int().min(1).nullable() })
        .parse(answerOf(runCli(["resume", "print", demo.resume, "--to", to, "--out", file, "--json"])));
      const bytes = readFileSync(file);
      expect(said.bytes).toBe(bytes.length);
      expect(said.pages === null).toBe(to !== "pdf");
      return bytes;
    });
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  },
);

test("a printed PDF goes through a pipe as the bytes that --out would write", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["dist/doors/cli/main.js", "resume", "print", demo.resume, "--to", "pdf"],
    { cwd: repository, maxBuffer: 1e8 },
  );
  expect(status).toBe(0);
  expect(stdout.equals(readFileSync(printed("pdf")))).toBe(true);
});

test("a place that cannot be written is a typed failure, leaves no draft, and keeps what was there", () => {
  const file = written("no-folder", "kept");
  for (const place of [join(file, "x.pdf"), folder, "/dev/null/x.pdf"]) {
    const { code, stdout } = runCli(["resume", "print", demo.resume, "--out", place, "--json"]);
    expect(code, `${place}: ${stdout.slice(0, 300)}`).toBe(1);
    expect(errorShape.parse(JSON.parse(stdout)).error.type).toBe("FileNotWritten");
  }
  expect(readFileSync(file, "utf8")).toBe("kept");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("an existing file is replaced as a whole", () => {
  const file = written("old.md", "old ".repeat(10_000));
  expect(runCli(["resume", "print", demo.resume, "--to", "md", "--out", file]).code).toBe(0);
  expect(readFileSync(file).equals(readFileSync(printed("md")))).toBe(true);
});

test.each([
  ["template", "nope"],
  ["to", "odt"],
  ["paper", "a3"],
  ["size", "40"],
])("an unknown --%s is a mistake of usage", (flag, value) => {
  const out = inFolder("never.pdf");
  const { code, stdout } = runCli([
    ...["resume", "print", demo.resume, `--${flag}`, value, "--out", out, "--json"],
  ]);
  expect(code).toBe(2);
  expect(errorShape.safeParse(JSON.parse(stdout)).success).toBe(true);
  expect(existsSync(out)).toBe(false);
});

interface JsonResumePackage {
  readonly validate: (resume: unknown, callback: (errors: unknown, valid: boolean) => void) => void;
}
const require = createRequire(import.meta.url);
const { validate } = require("@jsonresume/schema") as JsonResumePackage;
const schemaFolder = join(require.resolve("@jsonresume/schema"), "..");
const samples = [
  join(schemaFolder, "sample.resume.json"),
  ...readdirSync(join(schemaFolder, "examples")).map((name) => join(schemaFolder, "examples", name)),
];

const jsonOf = (file: string): unknown => {
  const { code, stdout, stderr } = runCli(["resume", "print", file, "--to", "json"]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
};

const schemaErrors = (resume: unknown): unknown => {
  let found: unknown;
  validate(resume, (errors) => {
    found = errors;
  });
  return found;
};

test("the sample files of JSON Resume come back whole, and valid", () => {
  expect(samples.length).toBeGreaterThan(3);
  for (const sample of samples) {
    const back = jsonOf(sample);
    expect(back, sample).toEqual(JSON.parse(readFileSync(sample, "utf8")));
    expect(schemaErrors(back), sample).toBeNull();
  }
});

test("what is read from Markdown, PDF and DOCX is valid JSON Resume", () => {
  for (const file of [demo.resume, printed("pdf"), printed("docx")])
    expect(schemaErrors(jsonOf(file)), file).toBeNull();
});

test("members that JSON Resume does not know, and names that a prototype has, come back and touch nothing", () => {
  const text =
    '{"basics":{"name":"Ana (fictional)","__proto__":{"polluted":true},"shoeSize":41},"constructor":{"prototype":{"polluted":true}},"work":[{"name":"Kestrel (fictional)","toString":"kept"}],"meta":{"theme":"x"}}';
  const { code, stdout } = runCli(["resume", "print", written("own.json", text), "--to", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(text));
  expect(stdout).toContain('"__proto__"');
  for (const command of ["parse", "lint", "check"])
    expect(runCli(["resume", command, inFolder("own.json"), "--json"]).code, command).toBe(0);
});

test("work that is no list is refused by name or read without it, and never thrown at", () => {
  const file = written(
    "odd.json",
    '{"basics":{"name":"Ana (fictional)"},"work":"nonsense","skills":{"a":1}}',
  );
  for (const command of [["parse"], ["lint"], ["check"], ["print", "--to", "json"]]) {
    const { code, stdout } = runCli(["resume", command[0] ?? "", file, ...command.slice(1), "--json"]);
    expect([0, 1], `${command} ${stdout.slice(0, 200)}`).toContain(code);
  }
});

test("nothing was written beside what was asked for", () => {
  mkdirSync(inFolder("empty"));
  runCli(["resume", "parse", demo.resume, "--json"], { env: { METTLE_DATA_DIR: inFolder("empty") } });
  expect(readdirSync(inFolder("empty"))).toEqual([]);
});
