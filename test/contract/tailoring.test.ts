/** Tailoring on the command line: nothing is invented, what is refused says why, and everything can be traced. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { TracedLine } from "#app/shapes/claims/trace-shape.ts";
import type { SentenceVerdict } from "#core/claims/index.ts";
import type { Letter } from "#core/letters/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";
import { demo, type Ran, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mettle-tailoring-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answer = <T>({ code, stdout, stderr }: Ran): T => {
  expect(code, stderr + stdout).toBe(0);
  return JSON.parse(stdout) as T;
};
const verify = (text: string): ReadonlyArray<SentenceVerdict> =>
  answer(runCli(["claims", "verify", "--resume", demo.resume, "--json"], { stdin: text }));
const files = [demo.posting, "--resume", demo.resume];
const resumeText = readFileSync(demo.resume, "utf8");

test("a sentence a line comes back in the order of the text, with its place", () => {
  const text =
    "Wrote REST endpoints for customs forms.\nLed a team of nine.\n\nTrained two new colleagues.\n";
  const verdicts = verify(text);
  expect(verdicts.map(({ status }) => status === "supported")).toEqual([true, false, true]);
  for (const { sentence, start, end } of verdicts) expect(text.slice(start, end)).toBe(sentence);
});

test("a refusal names the word, what kind of thing it is, and the nearest fact", () => {
  const text = "Cut the slowest invoice query from 3.2 s to 80 ms.";
  const [claim] = verify(text)[0]?.claims.filter(({ status }) => status !== "supported") ?? [];
  expect(claim).toMatchObject({ kind: "quantity", token: { quote: expect.stringContaining("80") } });
  expect(claim?.nearest?.text).toContain("180 ms");
  expect(claim?.reason).toContain("80");
  const { start = 0, end = 0, quote = "" } = claim?.token ?? {};
  expect(text.slice(start, end)).toBe(quote);
});

test("nothing claimed is nothing to refuse, and what is no text is told as such", () => {
  expect(verify("")).toEqual([]);
  expect(verify("\n \n\t\n")).toEqual([]);
  const missing = runCli(["claims", "verify", "--resume", "nowhere.md", "--json"], { stdin: "Built it." });
  expect(missing.code).toBe(1);
  expect(JSON.parse(missing.stdout)).toMatchObject({ error: { type: "NoSuchFile" } });
});

test("a text is read from a file as well, and printed for people within 80 columns", () => {
  const letter = join(folder, "letter.txt");
  writeFileSync(letter, "Built the invoicing API in Go.\nBuilt the invoicing API in Rust for 40 banks.\n");
  const { code, stdout } = runCli(["claims", "verify", letter, "--resume", demo.resume]);
  expect(code).toBe(0);
  expect(stdout).toContain("1 of 2 sentences supported");
  expect(stdout).toContain("Rust");
  for (const line of stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
});

test("every proposal is made of facts alone, and every word of it is traced", () => {
  const { proposals, selected, dropped } = answer<Tailoring>(runCli(["tailor", ...files, "--json"]));
  for (const { after, long, verdicts, facts, trace } of proposals) {
    expect(verify(`${after}\n${long}`).every(({ status }) => status === "supported")).toBe(true);
    expect(verdicts.every(({ status }) => status === "supported")).toBe(true);
    expect(facts.length).toBeGreaterThan(0);
    for (const { start, end, quote } of trace) expect(after.slice(start, end)).toBe(quote);
  }
  expect(selected.length + dropped.length).toBe(11);
});

test("--ask puts the questions one by one, keeps the answers, and tailors with them", () => {
  const kept = join(folder, "answers.json");
  const asked = answer<Tailoring>(runCli(["tailor", ...files, "--json"]));
  expect(asked.questions.length).toBeGreaterThan(0);
  const said = "Sending them inline slowed the invoice request by 900 ms";
  const { stdout, stderr, code } = runCli(["tailor", ...files, "--ask", "--answers", kept, "--json"], {
    stdin: `${said}\n\n`,
  });
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(asked.questions[0]?.bullet.slice(0, 20));
  expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual([
    { question: asked.questions[0]?.id, line: asked.questions[0]?.bullet, text: said },
  ]);
  const again = answer<Tailoring>(runCli(["tailor", ...files, "--answers", kept, "--json"]));
  expect(again).toEqual(JSON.parse(stdout));
  expect(again.questions.map(({ id }) => id)).not.toContain(asked.questions[0]?.id);
});

test("the tailored résumé is a file whose every line is traced to facts", () => {
  const out = join(folder, "tailored.md");
  expect(runCli(["resume", "tailor", ...files, "--out", out]).code).toBe(0);
  const lines = answer<ReadonlyArray<TracedLine>>(runCli(["trace", out, "--resume", demo.resume, "--json"]));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ status }) => status !== "supported")).toEqual([]);
  expect(lines.every(({ facts }) => facts.length > 0)).toBe(true);
});

test("a line that was changed by hand is the one that trace stops at", () => {
  const changed = join(folder, "changed.md");
  writeFileSync(changed, resumeText.replace("40 clerks", "4,000 clerks"));
  const lines = answer<ReadonlyArray<TracedLine>>(
    runCli(["trace", changed, "--resume", demo.resume, "--json"]),
  );
  const stopped = lines.filter(({ status }) => status !== "supported");
  expect(stopped.map(({ text }) => text)).toEqual([expect.stringContaining("4,000 clerks")]);
  const one = answer<ReadonlyArray<TracedLine>>(
    runCli(["trace", changed, "4,000 clerks", "--resume", demo.resume, "--json"]),
  );
  expect(one).toEqual(stopped);
  const none = runCli(["trace", changed, "999", "--resume", demo.resume, "--json"]);
  expect(none.code).toBe(1);
  expect(JSON.parse(none.stdout)).toMatchObject({ error: { type: "NoSuchLine" } });
});

test("a letter holds facts, words of the posting and courtesies, and each sentence says which", () => {
  const letter = answer<Letter>(runCli(["letter", ...files, "--json"]));
  expect(letter.sentences.filter(({ status }) => status === "supported").length).toBeGreaterThan(2);
  for (const { text, start, end, status, facts } of letter.sentences) {
    expect(letter.text.slice(start, end)).toBe(text);
    expect(facts.length > 0).toBe(status === "supported");
    if (status === "supported") expect(verify(text)[0]?.status).toBe("supported");
  }
  expect(letter.missing).toContain("Kafka");
});

test("a form's question is answered from facts, or it is said that none can answer it", () => {
  const asking = (question: string) =>
    answer<Letter>(runCli(["letter", ...files, "--question", question, "--json"]));
  expect(asking("What is your experience with PostgreSQL?").text).toContain("PostgreSQL");
  expect(asking("What is your notice period?")).toMatchObject({ text: "", sentences: [] });
  expect(asking("What is your notice period?").missing).not.toBe("");
  expect(asking("Describe your experience with Cassandra.")).toMatchObject({ text: "" });
});

test("what is accepted but was never proposed is refused, and what is proposed is named", () => {
  const { code, stdout } = runCli([
    "resume",
    "tailor",
    ...files,
    "--accept",
    "/work/9/highlights/9",
    "--json",
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    error: { type: "NoSuchProposal", message: expect.stringContaining("/work/9/highlights/9") },
  });
});

test("an answer to no line is said, and a file that holds no answers says how to get some", () => {
  const strange = join(folder, "strange.json");
  writeFileSync(strange, '[{"question":"/work/9/highlights/9:number","text":"40 e-mails"}]');
  expect(runCli(["tailor", ...files, "--answers", strange]).stdout).toContain("/work/9/highlights/9:number");
  writeFileSync(strange, '{"question":"nobody"}');
  const { code, stderr } = runCli(["tailor", ...files, "--answers", strange]);
  expect(code).toBe(2);
  expect(stderr).toContain("--ask");
});

test("a benchmark says its options, and an option that it does not have is a usage error", () => {
  expect(runCli(["bench", "claims", "--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("claims [FOLDER]"),
  });
  expect(runCli(["bench", "claims", "--nonsense"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--nonsense"),
  });
});
