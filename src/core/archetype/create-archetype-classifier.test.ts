import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineOf } from "#core/outline/index.ts";
import { citableTextOf, pageTextOf } from "#core/page-text/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { type ArchetypeReading, createArchetypeClassifier } from "./index.ts";

const archetypeOf = createArchetypeClassifier(catalogue);
const taxonomy = createTaxonomy(catalogue.skills);

/** The title is the first line if it starts with "# ". */
const read = (markdown: string): ArchetypeReading => {
  const citable = citableTextOf(pageTextOf(markdown, "markdown"), "posting");
  const end = citable.visible.indexOf("\n");
  return archetypeOf({
    title: citable.visible.startsWith("# ")
      ? { start: 2, end: end < 0 ? citable.visible.length : end }
      : null,
    outline: outlineOf(citable, catalogue.wording),
    mentions: taxonomy.mentionsIn(citable.visible),
    cite: citable.cite,
  });
};

const backendBody = `
## What you will do

- Build REST APIs and services in Java and Spring Boot
- Design schemas in PostgreSQL and keep writes idempotent
- Improve latency of a distributed system

## What you bring

- Five years with Java or Kotlin on the server
- Kafka or RabbitMQ
`;

const quotesOf = ({ because }: ArchetypeReading): ReadonlyArray<string> =>
  because.flatMap((reason) => ("quote" in reason ? [reason.quote] : []));

test.each([
  ["nothing", ""],
  ["blanks", " \n\t\n  "],
  ["NUL bytes", "\u0000\u0000\u0000"],
  ["binary junk", "\u0001\uFFFD\u0002�PNG\uFFFD\u0003 IHDR\uFFFD"],
  [
    "prose",
    "The rest of the interest was kept in storage, and the chef went to the market in a rush of rust.",
  ],
  [
    "a restaurant manager",
    "# Restaurant Manager\n\n## Responsibilities\n\n- Hire, coach and manage a team of 20\n- Hold performance reviews\n- Own the budget and the roadmap of events\n",
  ],
  [
    "a nurse",
    "# Registered Nurse\n\n## Duties\n\n- Triage patients\n- On-call rotation at night\n- Document incidents\n\n## Requirements\n\n- Clinical experience\n",
  ],
  [
    "a shop without a title",
    "## Responsibilities\n\n- Serve customers and run demos of kettles\n- Keep the storage tidy\n- Manage a team\n",
  ],
])("%s is unknown, with no reasons and no confidence", (_what, text) => {
  expect(read(text)).toMatchObject({ id: "unknown", specialisation: null, confidence: 0, because: [] });
});

test("a title alone is enough where it is plain", () => {
  expect(read("# iOS Engineer").id).toBe("mobile");
});

test("the words given as reasons are words of the page, and speak for the archetype", () => {
  const reading = read(`# Senior Backend Engineer\n${backendBody}`);
  expect(reading.id).toBe("backend");
  expect(quotesOf(reading)[0]).toBe("Backend Engineer");
  expect(quotesOf(reading)).toContain("REST APIs");
  expect(reading.because.at(-1)).toEqual({ card: "archetypes/backend" });
});

test("AI in what the company says of itself never flips a pure backend role", () => {
  const company =
    "\n## About us\n\nWe are an AI company (fictional). Our LLM agents, generative AI, RAG pipelines, prompt engineering, machine learning models and deep learning are loved by all.\n";
  const plain = read(`# Software Engineer\n${backendBody}`);
  const dressed = read(`# Software Engineer\n${company}${backendBody}${company}`);
  expect(dressed.id).toBe("backend");
  expect(dressed.confidence).toBe(plain.confidence);
});

test("keywords stuffed into benefits or legal lines count nothing", () => {
  const stuffing =
    "\n## Benefits\n\nReact, Vue, Angular, frontend, UI components, design systems, iOS, Android, Swift.\n\n## Equal opportunity\n\nSecurity, penetration testing, threat modeling, data pipelines, Airflow.\n";
  expect(read(`# Software Engineer\n${backendBody}${stuffing}`)).toEqual(
    read(`# Software Engineer\n${backendBody}`),
  );
});

test("tools that the team writes code with do not make an AI role", () => {
  expect(
    read(
      `# Backend Engineer\n${backendBody}- You use AI coding assistants with judgement\n- Some interest in LLMs\n`,
    ).id,
  ).toBe("backend");
});

test("colleagues named in the duties are not the role", () => {
  const colleagues =
    "- Work closely with frontend engineers, data engineers, security engineers, product managers and SREs\n- You report to the Engineering Manager\n";
  expect(read(`## What you will do\n\n${colleagues}${backendBody}`).id).toBe("backend");
});

test("without a title, a sentence that names the role decides", () => {
  const generic = "\n## What you will do\n\n- Ship good software\n- Review code\n";
  expect(read(`We are looking for a senior site reliability engineer to join us.\n${generic}`).id).toBe(
    "devops-sre",
  );
  expect(read(`As a Full Stack Developer you will join a small team.\n${generic}`).id).toBe("fullstack");
});

test("a title that names two jobs is settled by the duties, and the other stays as an alternate", () => {
  const reading = read(
    "# Backend Engineer, Checkout Data Engineering\n\n## What you will do\n\n- Build data pipelines\n- Own data quality\n- Run our services\n\n## What you bring\n\n- Strong SQL\n- Java\n",
  );
  expect(reading.id).toBe("data-engineering");
  expect(reading.alternates.map(({ id }) => id)).toContain("backend");
});

test("a manager of engineers is one whatever the engineers do", () => {
  for (const field of ["Backend, C#, AWS", "Machine Learning", "iOS", "Security", "Data Platform"]) {
    expect(read(`# Engineering Manager (${field})\n${backendBody}`).id).toBe("engineering-manager");
  }
});

test("a tech lead without reports is of the craft that is led", () => {
  expect(read(`# Tech Lead, Backend\n${backendBody}`).id).toBe("backend");
});

test.each([
  ["backend", "payments", "# Backend Engineer, Payments", "- Reconcile the ledger with card schemes\n"],
  [
    "backend",
    "distributed-systems",
    "# Senior Distributed Systems Engineer",
    "- Work on consensus and replication\n",
  ],
  [
    "backend",
    "api-platform",
    "# Backend Engineer",
    "- Own our public API, its SDKs, webhooks and rate limiting\n",
  ],
  ["backend", null, "# Backend Engineer", ""],
  ["ai-platform", "agentic", "# Software Engineer, AI Agents", "- Build multi-agent workflows with LLMs\n"],
  ["solutions", "forward-deployed", "# Forward Deployed Engineer", "- Work at customer sites\n"],
  ["solutions", "solutions-architect", "# Solutions Architect", "- Lead architecture reviews with clients\n"],
  ["product", "ai-pm", "# AI Product Manager", "- Own the roadmap of our LLM assistant\n"],
])("%s is specialised as %s where its words say so", (id, specialisation, title, duty) => {
  const body = id === "backend" ? backendBody.replace("distributed system", "busy system") : "";
  expect(read(`${title}\n\n## What you will do\n\n${duty}${body}`)).toMatchObject({ id, specialisation });
});

test("payments in the company's own words specialise nothing", () => {
  const company = "\n## About us\n\nPayments, ledgers, settlement, payouts: we (fictional) do it all.\n";
  expect(read(`# Backend Engineer\n${company}${backendBody}`).specialisation).toBeNull();
});

test("confidences are shares of one, best first, and every span quotes the page", () => {
  const lines = fc.constantFrom(
    "# Software Engineer\n",
    "## What you will do\n",
    "## Requirements\n",
    "## About us\n",
    "- Build React components\n",
    "- Run Kubernetes clusters\n",
    "- Train ML models\n",
    "- Manage a team of engineers\n",
    "- Threat modeling​ and penetration testing\n",
    "You will own data pipelines.\n",
    "\u0000\n",
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 12 }), (drawn) => {
      const text = drawn.join("");
      const { id, confidence, alternates, because } = read(text);
      const shares = [...(id === "unknown" ? [] : [confidence]), ...alternates.map((one) => one.confidence)];
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.001);
      expect(because.length > 0).toBe(id !== "unknown");
      for (const reason of because) {
        if ("quote" in reason) expect(text.slice(reason.start, reason.end)).toBe(reason.quote);
      }
    }),
    { numRuns: 300 },
  );
});

const readLine = (text: string) => {
  const outline = { text, sections: [{ kind: "duties" as const, heading: null, lines: [wholeOf(text)] }] };
  const cite = (start: number, end: number) => ({ source: "posting" as const, start, end, quote: "" });
  return archetypeOf({ title: null, outline, mentions: [], cite });
};

const wholeOf = (text: string) => ({ kind: "sentence" as const, start: 0, end: text.length });

test.each(["a", "data ", "machine learning data ", "as a looking for a ", "## \n", "rest, rag; go. "])(
  "a line of a megabyte made of %j is read",
  (unit) => {
    expect(readLine(unit.repeat(Math.ceil(1_000_000 / unit.length))).confidence).toBeLessThanOrEqual(1);
  },
  30_000,
);
