import { expect, test } from "vitest";
import { outlineOf } from "#core/outline/index.ts";
import { citableTextOf, pageTextOf } from "#core/page-text/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { type ArchetypeReading, createArchetypeClassifier } from "./index.ts";
import { wordsIn } from "./words.ts";

/** All invented: title | duties | requirements, by the archetype expected. The employer is fictional. */
const drafts: Readonly<Record<string, ReadonlyArray<string>>> = {
  backend: [
    "Software Engineer II | Build and operate the services behind seat reservations; model data in PostgreSQL and keep writes correct under contention; expose REST endpoints to partner teams | 3+ years writing Java or Kotlin on a server; you understand transactions and indexes; message queues such as RabbitMQ",
    "Go Developer | Write gRPC services for our parcel tracking; cut tail latency of the lookup path; take your week of on-call | Strong Go; Kafka or NATS; you have run services on Kubernetes",
    "Senior Engineer, Core Ledger | Design double-entry bookkeeping that never loses a cent; make payouts idempotent; reconcile with banks every night | Experience with distributed systems; SQL and isolation levels; Scala or Java",
    "Platform Engineer (Payments API) | Own the public API that merchants integrate against; add webhooks, rate limits and versioning; move a monolith's billing code into services | Ruby or Elixir in production; PostgreSQL; API design",
    "PHP Symfony Developer (m/f/d) | Extend our order management with new endpoints; integrate carriers and ERPs; write unit tests | Symfony, Doctrine, MySQL; REST; Docker",
    "Database Kernel Engineer | Work on our distributed SQL storage engine; implement compaction, replication and query execution in C++ or Rust | Systems programming; LSM trees or B-trees; consensus protocols",
    "C# Engineer - Claims | Build microservices in ASP.NET Core that handle claims; design schemas for SQL Server; consume events from Service Bus | 5 years of C#; Entity Framework; Azure; some React is a plus",
  ],
  fullstack: [
    "Software Engineer (React / Node) | Ship features end to end, from React components to the Node services and Postgres behind them | TypeScript on both sides; React; Express or NestJS; SQL",
    "Full-Stack Developer | Take a feature from sketch to production; build screens in Vue and endpoints in Laravel; talk to users | Vue.js, PHP, MySQL; HTML and CSS",
    "Product Engineer | Own features across the whole stack; mostly React and TypeScript, with a Rails API underneath; work with a designer | Comfortable in both the browser and the server; React; Ruby on Rails; Postgres",
    "Web Developer | Build our customer portal: Angular on the client, Spring Boot on the server; fix what breaks on either side | Angular, Java, Spring Boot, PostgreSQL; CSS; REST APIs",
    "Founding Engineer | You will build the product, frontend and backend, with the two founders; Next.js, Python and Postgres | You have shipped web apps end to end; React or similar; Django or FastAPI",
  ],
  frontend: [
    "UI Engineer | Build accessible components for our design system; keep Core Web Vitals green; pair with designers in Figma | React and TypeScript; CSS without fear; WCAG; you test with Playwright or Cypress",
    "Senior Angular Developer | Build single-page applications for insurers; migrate modules to signals; consume REST services of another team | Angular, RxJS, SCSS; Jest",
    "Software Engineer, Web Experience | Own the checkout pages in the browser; make them fast, responsive and usable by keyboard; run experiments on layout | JavaScript, HTML, CSS; React or Svelte; browser performance profiling",
    "Vue Developer | Turn wireframes into pages; maintain our component library in Storybook | Vue 3, Pinia, Vite; semantic HTML",
  ],
  "devops-sre": [
    "Backend Engineer | Write Kubernetes operators, upgrade the clusters and look after the Terraform that builds them | Kubernetes, Helm, Prometheus and Grafana; Linux networking",
    "Platform Engineer | Run the Kubernetes clusters that forty teams deploy to; build golden paths and templates in Terraform; improve CI/CD pipelines | Kubernetes, Terraform, Argo CD; Prometheus; Linux",
    "Site Reliability Engineer (Go) | Define SLOs with product teams; write Go tools that automate failover; lead incident response and post-mortems | Go or Python; Linux internals; observability",
    "Infrastructure Engineer | Manage our AWS accounts, networks and IAM with Terraform; reduce cloud cost; upgrade clusters | AWS, Terraform, Ansible; Bash; networking",
    "Build & Release Engineer | Maintain Jenkins and Bazel builds; speed up the pipelines of a monorepo; manage artefact repositories | Build systems; scripting in Python or Groovy; Git",
    "Cloud Engineer Azure | Provision landing zones with Bicep; automate patching and backups; support migrations from on-premises data centres | Azure; PowerShell; infrastructure as code; AZ-104 welcome",
    "Software Engineer, Developer Experience | Build the internal developer platform: preview environments, CI, build caching; measure lead time | Go or TypeScript; Kubernetes; GitHub Actions; empathy for other engineers",
  ],
  "data-engineering": [
    "Software Engineer, Data Platform | Build the lakehouse that analysts and scientists use; ingest events into Iceberg; run Airflow and Spark | Python or Scala; Spark; SQL; data modelling",
    "Analytics Engineer | Turn raw tables into tested dbt models; agree on metrics with finance; keep the Looker semantic layer tidy | Advanced SQL; dbt; Snowflake or BigQuery",
    "ETL Developer | Maintain nightly loads into the warehouse; tune slow Informatica mappings; document lineage | Informatica or Talend; Oracle; PL/SQL",
    "Senior Database Administrator | Administer PostgreSQL and Oracle clusters; plan backups and restores; tune queries for application teams | DBA experience; replication; performance tuning; shell scripting",
    "Streaming Data Engineer | Build Flink jobs and Kafka Connect pipelines that feed the warehouse within a minute | Kafka, Flink, Scala or Java; data quality",
  ],
  "ml-engineer": [
    "Machine Learning Engineer | Train and ship ranking models for search; build features; monitor drift; run A/B tests | PyTorch or TensorFlow; Python; statistics",
    "MLOps Engineer | Build training pipelines on Kubeflow; operate the feature store and model serving; automate retraining | Python; Kubernetes; MLflow; Terraform",
    "Computer Vision Scientist | Develop detectors for defects on rails from camera images; annotate, train, evaluate, publish | Deep learning; OpenCV; PhD or equal experience",
    "Data Scientist | Build demand forecasts and propensity models; put them into production with engineers; explain uncertainty to planners | Python, scikit-learn, SQL; Bayesian statistics; gradient boosting",
    "Software Engineer, ML Infrastructure | Scale distributed training on thousands of GPUs; schedule jobs; make checkpoints fast | PyTorch internals; CUDA; C++; Python",
  ],
  "ai-platform": [
    "AI Engineer | Build agents that draft replies to passengers; design prompts, tools and retrieval; write evals before features | Python; LLM APIs; vector databases; LangGraph or similar",
    "Software Engineer, LLM Inference | Serve large language models at low cost: batching, quantisation, KV caches; operate vLLM on GPU fleets | Python and C++; GPU performance; transformers",
    "Senior Backend Engineer - Generative AI | Build the RAG service behind our assistant; orchestrate multi-agent workflows; track hallucinations with an evaluation harness | Python, FastAPI; prompt engineering; embeddings; Kubernetes",
    "Applied AI Engineer | Ship LLM features with product teams; fine-tune small models; build guardrails and tracing | Experience with GPT or Claude in production; TypeScript or Python",
  ],
  security: [
    "Product Security Engineer | Review designs, threat-model new features, run the bug bounty and teach secure coding | OWASP; code review in Go or Java; you have found real vulnerabilities",
    "SOC Analyst | Watch SIEM alerts around the clock; triage phishing; write detections and playbooks | Splunk or Sentinel; MITRE ATT&CK; network forensics",
    "Penetration Tester | Test web, mobile and cloud targets of our clients; write reports that developers can act on | Burp Suite; OSCP welcome; scripting",
    "IAM Engineer | Run single sign-on and privileged access; automate joiner-mover-leaver; review entitlements | Okta or Entra; SAML and OIDC; PowerShell; least privilege",
    "Software Engineer, Cloud Security | Build guardrails that stop misconfigured accounts; scan images and secrets; respond to security incidents | AWS security services; Python or Go; IAM; vulnerability management",
  ],
  mobile: [
    "Senior Android Developer | Build ticketing screens in Jetpack Compose; make the app work offline in tunnels; release to the Play Store every week | Kotlin; coroutines; MVVM; Espresso",
    "Flutter Engineer | Ship one code base to iOS and Android; write platform channels; watch crash rates | Flutter and Dart; app store releases; state management",
    "Software Engineer, Apps | Own our iPhone and iPad applications; adopt SwiftUI screen by screen; handle push notifications | Swift; UIKit; XCTest; App Store review",
    "React Native Developer | Build the driver app in React Native; bridge native modules; improve startup time | React Native, TypeScript, Expo; iOS and Android tooling",
  ],
  "engineering-manager": [
    "Engineering Manager, Payments | Lead a team of eight engineers; hold one-on-ones, set goals and hire; answer for delivery and on-call health | 3+ years managing software engineers; background in backend systems",
    "Head of Engineering | Build the engineering organisation from 12 to 40; coach managers; own budget and hiring plan | You have managed managers; a history in SaaS",
    "Manager, Data Engineering | Grow the careers of six data engineers; run performance reviews; agree priorities with analytics | People management experience; Spark, Airflow",
    "Director, Site Reliability | Direct reports are three SRE managers; staffing, budgets and reliability strategy | 10 years in infrastructure, 5 in leadership of teams",
  ],
  product: [
    "Product Manager, Search | Own the roadmap of search; talk to users weekly; write briefs, prioritise the backlog, measure outcomes | 4+ years of product management; comfort with SQL",
    "Technical Product Owner | Refine the backlog with two Scrum teams; write user stories and acceptance criteria; accept work | CSPO welcome; understanding of APIs",
    "AI Product Manager | Define what our LLM assistant should and should not do; set evaluation targets; price and launch it | Product experience with machine learning products; user research",
    "Group Product Manager - Platform | Set the vision and strategy of the developer platform; lead discovery; align stakeholders on outcomes | Years of product management in B2B SaaS",
  ],
  qa: [
    "QA Engineer | Write test plans; automate regression suites with Playwright; explore what automation misses | Selenium or Playwright; SQL; Jira",
    "SDET | Build the test framework that runs on each commit; test REST services under load; triage flaky tests | Java; REST Assured; JMeter; CI",
    "Software Engineer in Test | Design automated end-to-end tests for web and mobile; own quality gates of releases | TypeScript; Cypress; Appium",
    "Manual Tester | Execute test cases for each release; report defects with steps to reproduce; verify fixes | ISTQB; eye for detail",
  ],
  solutions: [
    "Solutions Engineer | Run demos and proofs of concept with prospects; answer RFPs; help sales win and customers succeed | Customer-facing experience; Python or JavaScript; APIs",
    "Forward Deployed Software Engineer | Live with the customer's data for months; build pipelines and applications on our platform at their site; travel often | Python, SQL; consulting or start-up background",
    "Developer Advocate | Write tutorials and sample apps; speak at conferences; bring developers' feedback to product | Public speaking; coding in any language; community",
    "Technical Support Engineer | Solve customers' tickets about our API; reproduce bugs; write knowledge-base articles; escalate to engineering | SQL, HTTP, log reading; Zendesk; patience",
    "Solutions Architect (AWS) | Design architectures with clients during pre-sales; lead workshops; hand over to delivery | AWS certification; consulting; presentation skills",
  ],
  "other-tech": [
    "NetSuite Developer | Write SuiteScript for finance; build saved searches and workflows; integrate with the warehouse | SuiteScript 2.x; JavaScript; ERP processes",
    "Salesforce Developer | Build Apex triggers and Lightning components; keep the org tidy | Apex, SOQL; Platform Developer I",
    "Embedded Software Engineer | Write firmware for axle sensors in C; bring up boards; debug with an oscilloscope | C, RTOS, CAN; schematics",
    "Senior Firmware Engineer | Port our RTOS to a new microcontroller; write drivers for I2C and SPI; reduce power draw | Embedded C; JTAG; Bluetooth Low Energy",
    "AI Trainer - Coding | Write prompts, rate responses of AI models and rank them by correctness; work when you like | Reading knowledge of Python or Java; fluent English",
    "Network Engineer | Configure switches, routers and firewalls in stations; plan fibre upgrades | CCNP; BGP; field experience",
  ],
};

const postings = Object.entries(drafts).flatMap(([expected, texts]) =>
  texts.map((text) => {
    const [title = "", duties = "", requirements = ""] = text.split(" | ");
    return [expected, title, duties, requirements] as const;
  }),
);

const fictional =
  "We are Fernweh Rail (fictional). We use AI, LLM agents and machine learning to move people.";

const markdownOf = (title: string, duties: string, requirements: string): string =>
  [
    ...(title === "" ? [] : [`# ${title}`, ""]),
    `## About us\n\n${fictional}\n`,
    `## What you will do\n\n${listOf(duties)}\n`,
    `## What you bring\n\n${listOf(requirements)}\n`,
  ].join("\n");

const listOf = (items: string): string =>
  items
    .split("; ")
    .map((item) => `- ${item}`)
    .join("\n");

const taxonomy = createTaxonomy(catalogue.skills);
const archetypeOf = createArchetypeClassifier(catalogue);

const read = (title: string, duties: string, requirements: string): ArchetypeReading => {
  const citable = citableTextOf(pageTextOf(markdownOf(title, duties, requirements), "markdown"), "posting");
  const at = citable.visible.indexOf(title);
  return archetypeOf({
    title: title === "" ? null : { start: at, end: at + title.length },
    outline: outlineOf(citable, catalogue.wording),
    mentions: taxonomy.mentionsIn(citable.visible),
    cite: citable.cite,
  });
};

for (const [expected, title, duties, requirements] of postings) {
  test(`"${title}" with duties such as "${duties.split("; ")[0]}" is ${expected}`, () => {
    const reading = read(title, duties, requirements);
    expect(reading.id).toBe(expected);
    expect(reading.because[0]).toHaveProperty("quote");
  });
}

test("with the title blanked, at least nine in ten of these are still told from duties and requirements", () => {
  const missed = postings.filter(([expected, , duties, asks]) => read("", duties, asks).id !== expected);
  expect(missed.map(([expected, title]) => `${expected}: ${title}`).length).toBeLessThanOrEqual(
    postings.length / 10,
  );
});

test("no card weighs one term twice at one place, where the greater weight would silently win", () => {
  const twice = catalogue.archetypes.flatMap(({ id, evidence }) =>
    Object.entries(evidence).flatMap(([place, groups]) => {
      const terms = groups.flatMap((group) => [...new Set(group.terms.map(plain))]);
      return terms.filter((term, at) => terms.indexOf(term) !== at).map((term) => `${id} ${place}: ${term}`);
    }),
  );
  expect(twice).toEqual([]);
});

const plain = (term: string): string =>
  wordsIn(term, 0, term.length)
    .map(({ stem }) => stem)
    .join(" ");
