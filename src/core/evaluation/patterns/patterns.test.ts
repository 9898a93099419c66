import { expect, test } from "vitest";
import { evaluate } from "#core/evaluation/index.ts";
import { builtEntry, builtFacts, builtInput, builtPosting } from "#test/support/evaluation-input.ts";

const posting = builtPosting("Senior Backend Engineer (fictional)\nmust: Go, Java");
const idsFor = (text: string, lines: Parameters<typeof builtFacts>[1]): ReadonlyArray<string> =>
  evaluate(builtInput(posting, text, builtFacts(text, lines))).patterns.map(({ id }) => id);

test("two lines of names and no work are a tour of technologies", () => {
  const [one, two] = ["Used Kafka, Redis, PostgreSQL, Docker.", "Worked with Go, Java, Kafka, MySQL."];
  const ids = idsFor(`Engineer (fictional)\n${one}\n${two}`, {
    [one]: { ownership: "built" },
    [two]: { ownership: "built" },
  });
  expect(ids).toContain("tour-of-technologies");
});

test("only big names and nothing that broke is faang-no-scars; one incident mends it", () => {
  const line = "Built quota checks in Go for the ads team";
  const text = `Google\n${line}`;
  const entry = builtEntry(text, { organisation: "Google" });
  expect(idsFor(text, { [line]: { ownership: "built", entry } })).toContain("faang-no-scars");
  expect(idsFor(text, { [line]: { ownership: "built", entry, operations: ["incident"] } })).not.toContain(
    "faang-no-scars",
  );
});

test("contest results without a system are algorithms-no-system-design", () => {
  const [line, contest] = ["Built features of a desktop tool in Java", "Codeforces rating 2300"];
  const text = `Developer (fictional)\n${line}\n${contest}`;
  const ids = idsFor(text, { [line]: { ownership: "built" }, [contest]: { kind: "summary", entry: null } });
  expect(ids).toContain("algorithms-no-system-design");
});

test("a senior title over small lines is a title-grade gap; owned work with a trade-off is none", () => {
  const [one, two] = ["Implemented user signup in Java pages", "Created forms and reports in Java"];
  const text = `Senior Engineer, Tidy Forms (fictional)\n${one}\n${two}`;
  const entry = builtEntry(text, { title: "Senior Engineer" });
  const small = { entry, ownership: "contributed", scope: "endpoint" } as const;
  const large = { entry, ownership: "owned", scope: "service", tradeoffs: ["choice", "cost"] } as const;
  expect(idsFor(text, { [one]: small, [two]: small })).toContain("title-grade-gap");
  expect(idsFor(text, { [one]: large, [two]: large })).not.toContain("title-grade-gap");
});
