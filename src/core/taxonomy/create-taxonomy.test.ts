import { expect, test } from "vitest";
import type { SkillCard } from "#core/catalogue/index.ts";
import { createTaxonomy } from "./index.ts";

const card = (id: string, name: string, more: Partial<SkillCard> = {}): SkillCard => ({
  id,
  name,
  kind: "technology",
  family: "test",
  aliases: [],
  exact: [],
  implies: [],
  source: ["R037"],
  status: "draft",
  date: "2026-11-23",
  ...more,
});

const concept = (id: string, name: string, aliases: ReadonlyArray<string> = []): SkillCard =>
  card(id, name, { kind: "concept", aliases: [...aliases], family: "concepts" });

const taxonomy = createTaxonomy([
  card("go", "Go", {
    exact: ["Go"],
    aliases: ["golang"],
    context: { near: ["backend", "goroutines"], not: ["go to market", "go live"] },
  }),
  card("c", "C", { exact: ["C"], context: { near: ["embedded", "language"], not: ["c-level", "series c"] } }),
  card("cpp", "C++", { aliases: ["cpp"] }),
  card("csharp", "C#"),
  card("r", "R", { exact: ["R"], context: { near: ["statistics"], not: ["r&d"] } }),
  card("ray", "Ray", { exact: ["Ray"], aliases: ["ray serve"], context: { near: ["distributed"], not: [] } }),
  card("rest", "REST APIs", { kind: "concept", exact: ["REST"], aliases: ["rest api", "restful"] }),
  card("rag", "RAG", { exact: ["RAG"], kind: "concept" }),
  card("solid", "SOLID", { exact: ["SOLID"], kind: "concept" }),
  card("python", "Python", { implies: ["scripting"] }),
  concept("scripting", "Scripting"),
  card("typescript", "TypeScript", { aliases: ["type script"] }),
  card("react", "React"),
  card("dotnet", ".NET", { aliases: ["dotnet"] }),
  card("asp-net", "ASP.NET"),
  card("nodejs", "Node.js", { aliases: ["nodejs"] }),
  card("aws", "AWS"),
  card("gcp", "GCP"),
  card("azure", "Azure"),
  card("kubernetes", "Kubernetes", { aliases: ["k8s"], implies: ["containers"] }),
  concept("containers", "Containers", ["containerization"]),
  concept("cicd", "CI/CD"),
  concept("eda", "Event-driven architecture", ["event driven"]),
  concept("llms", "LLMs", ["large language model"]),
  card("dns", "DNS"),
  card("quic", "QUIC"),
  card("http", "HTTP"),
  card("vue", "Vue.js", { aliases: ["vue"] }),
  card("java", "Java"),
  card("redis", "Redis"),
]);

const skillsIn = (text: string): ReadonlyArray<string> => taxonomy.mentionsIn(text).map(({ skill }) => skill);

test.each([
  ["rag in storage", "We drag and drop storage fragments."],
  ["rest in interest", "An interest in the rest of the company, arrest and forest."],
  ["go in Google", "Google, MongoDB users and cargo."],
  ["go to market", "You own the Go to market plan. Go-to-market experience. We Go live in May."],
  ["Go at the start of a sentence", "Go beyond what was asked."],
  ["solid as an adjective", "Solid communications skills"],
  ["Ray the person", "You will report to Ray, our founder, and Ray loves dogs."],
  ["R&D", "Our R&D team in Series C with C-level people, Plan C, (c) 2024 Acme"],
  ["react as a verb in another form", "She reacts quickly; reaction; reactive"],
  ["addresses", "See https://python.example/react/java and mail me@redis.com or redis.io"],
])("no skill is read out of %s", (_, text) => {
  expect(skillsIn(text)).toEqual([]);
});

test.each([
  ["Go", "Experience with Go", ["go"]],
  ["Go before developer", "We seek a Go developer", ["go"]],
  ["Go beside a skill", "Python, Go and C", ["python", "go", "c"]],
  ["a near word in the line", "Go for the backend", ["go"]],
  ["golang in any case", "GOLANG", ["go"]],
  ["C, C++ and C#", "C, C++, C#.", ["c", "cpp", "csharp"]],
  ["R in statistics", "R for statistics", ["r"]],
  ["Ray Serve", "Ray Serve", ["ray"]],
  ["REST", "REST, RESTful and rest api", ["rest", "rest", "rest"]],
  ["SOLID", "SOLID principles", ["solid"]],
  [".NET in Greek letters", ".ΝΕΤ and ASP.NET, C#/.NET", ["dotnet", "asp-net", "csharp", "dotnet"]],
  ["a word split by Markdown", "comfortable with React, **Typescrip** t", ["react", "typescript"]],
  ["bold inside a word", "**T**ypescript", ["typescript"]],
  ["a slash list", "AWS/GCP/Azure", ["aws", "gcp", "azure"]],
  [
    "versions",
    "Python3, Python 3.11, Java 8+, Vue 2 and 3, Java11",
    ["python", "python", "java", "vue", "java"],
  ],
  ["brackets", "Kubernetes (K8s), DNS(SEC), HTTP/QUIC", ["kubernetes", "kubernetes", "dns", "http", "quic"]],
  ["possessives and full stops", "Python's. Node.js. Redis’s", ["python", "nodejs", "redis"]],
  ["both numbers of a concept", "a container, containers; one LLM", ["containers", "containers", "llms"]],
  ["odd hyphens and spaces", "event‑driven architectures, CI / CD", ["eda", "cicd"]],
  ["accents", "Pythön", ["python"]],
  ["one line end inside a name", "large language\nmodels", ["llms"]],
])("%s is read", (_, text, skills) => {
  expect(skillsIn(text)).toEqual(skills);
});

test("a name goes across no empty line, bullet or dash", () => {
  expect(skillsIn("large\n\nlanguage model; large\n- language model; large - language model")).toEqual([]);
});

test("offsets are those of the text as it was given", () => {
  const text = "İ ﬁ 🚀 Kubernetes";
  expect(taxonomy.mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Kubernetes"]);
});

test("a spelling alone names its skill, whatever its context", () => {
  expect(taxonomy.skillNamed("Go")).toBe("go");
  expect(taxonomy.skillNamed("Go developer")).toBeUndefined();
});

test("a narrower skill shows the broader ones", () => {
  expect([...taxonomy.shownBy("kubernetes")]).toEqual(["kubernetes", "containers"]);
});

test("skills of one family and kind are adjacent", () => {
  expect(taxonomy.areAdjacent("aws", "gcp")).toBe(true);
  expect(taxonomy.areAdjacent("aws", "aws")).toBe(false);
  expect(taxonomy.areAdjacent("aws", "containers")).toBe(false);
});

test("a hostile line costs time in proportion to its length", () => {
  for (const piece of ["Go ", "C, ", "- ", "event ", "**a** b ", "large language ", ".NET", "\0"]) {
    const text = piece.repeat(100_000 / piece.length);
    expect(taxonomy.mentionsIn(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
