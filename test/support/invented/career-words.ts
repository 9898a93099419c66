/** Work as invented people tell it: titles, deeds with numbers, tools, studies. "{n}", "{m}", "{p}" and "{t}" are filled by chance. */

export const titles = {
  junior: ["Junior Developer", "Software Engineer I", "Working Student, Backend", "Intern"],
  mid: [
    "Software Engineer",
    "Backend Developer",
    "Site Reliability Engineer",
    "Data Engineer",
    "DevOps Engineer",
  ],
  senior: [
    "Senior Software Engineer",
    "Staff Engineer",
    "Tech Lead, Payments",
    "Principal Engineer",
    "Head of Platform Engineering",
    "Engineering Manager",
  ],
} as const;

export const labels = {
  junior: ["Junior Backend Developer", "Software Engineer"],
  mid: ["Backend Engineer", "Site Reliability Engineer", "Data Engineer"],
  senior: ["Senior Backend Engineer", "Staff Engineer, Distributed Systems", "Principal Engineer"],
} as const;

export const deeds = [
  "Cut p99 latency of the checkout from {n} ms to {m} ms with {t} and a read-through cache.",
  "Moved {m} services from CI/CD by hand to pipelines; releases went from weekly to {m} a day.",
  "Designed an idempotent outbox on {t} that carries {n},000 events per second without loss.",
  "Wrote the efficient first draft of an offline-first sync protocol, officially adopted by {m} teams.",
  "Led the incident response for a {n}-minute outage and wrote the post-mortem that {m} teams follow.",
  "Lowered the bill for {t} by {p}% by right-sizing and spot capacity.",
  "Built a C++ and C# bridge for .NET clients, used by {n} customers.",
  "Mentored {m} engineers; two of them now lead teams of their own.",
  "On call every sixth week; brought pages down from {n} to {m} a month.",
  "Replaced a nightly batch with streaming in {t}, so that reports are {m} minutes old instead of a day.",
  "Introduced contract tests between {m} teams after a breaking change cost us a weekend.",
  "Rolled out Node.js 20 across {n} repositories with codemods and a canary.",
  "Negotiated SLOs of 99.9{m}% with product and put burn-rate alerts behind them.",
  "Migrated {n} TB from a single Postgres to {m} shards with no downtime.",
  "Wrote runbooks and game days; mean time to recovery fell from {n} to {m} minutes.",
  "Fixed flaky tests (–{p}%) and halved the length of the build.",
  "Added OpenTelemetry traces to {m} services, which made the first-byte budget visible.",
  "Shipped feature flags to {n} tenants; roll-back takes {m} seconds.",
] as const;

export const tools = [
  "Kafka",
  "Go",
  "PostgreSQL",
  "Kubernetes",
  "Terraform",
  "Redis",
  "C++",
  "C#",
  ".NET",
  "Node.js",
  "TypeScript",
  "Rust",
  "gRPC",
  "AWS",
  "GraphQL",
  "Java 21",
  "Spring Boot",
  "Python",
  "Airflow",
  "ClickHouse",
  "CI/CD",
  "Prometheus",
  "OpenTelemetry",
  "Elasticsearch",
] as const;

export const groups = [
  "Languages",
  "Infrastructure",
  "Data & Messaging",
  "Observability",
  "Practices",
] as const;

export const summaries = [
  "Backend engineer who likes dull technology, measured changes and short post-mortems.",
  "Builds payment systems that stay correct when the network does not. Comfortable with C++, Go and a whiteboard.",
  "Generalist with a weakness for databases; has run on-call for services with 99.95% availability.",
] as const;

export const studies = [
  ["BSc", "Computer Science"],
  ["MSc", "Distributed Systems"],
  ["B.Tech.", "Electronics and Communication"],
  ["Diplom", "Mathematics"],
  ["Bootcamp", "Web Development"],
  ["PhD", "Formal Verification"],
] as const;

export const courses = [
  "Operating Systems",
  "Compilers",
  "Queueing Theory",
  "Databases II",
  "Cryptography",
] as const;

export const projectNames = ["quietqueue", "Ferrywatch", "ledger-lint", "Tidal Clock", "mossy.db"] as const;

/** All fictional. */
export const certificateNames = [
  ["Cirrus Certified Cloud Practitioner", "Cirrus Academy"],
  ["Kubernetes Operator Level 2", "Helm & Anchor"],
  ["Secure Coding", "Lockstep Institute"],
] as const;

export const fluencies = ["native", "fluent", "B2", "basic"] as const;
