/** The words that invented postings and résumés are made of. Every company and person is fictional. */

type Choice = readonly [string, ...ReadonlyArray<string>];

export const companies: Choice = [
  "Fernweh Rail (fictional)",
  "Tidewater Ledger (fictional)",
  "Quillon Maps (fictional)",
  "Hollow Oak Health (fictional)",
  "Nine Kilns (fictional)",
];

export const titles: Choice = [
  "Senior Backend Engineer",
  "Backend Engineer, Payments",
  "Staff Software Engineer",
  "Site Reliability Engineer",
  "Data Engineer",
  "Full-Stack Developer",
  "Machine Learning Engineer",
  "Engineering Manager",
];

export const technologies: Choice = [
  "Go",
  "Java",
  "Kotlin",
  "Python",
  "TypeScript",
  "Node.js",
  "PostgreSQL",
  "MySQL",
  "Redis",
  "Kafka",
  "RabbitMQ",
  "gRPC",
  "GraphQL",
  "Docker",
  "Kubernetes",
  "Terraform",
  "AWS",
  "GCP",
  "Elasticsearch",
  "Cassandra",
  "Spark",
  "Airflow",
  "React",
  "Prometheus",
];

export const places: Choice = ["Lisbon, Portugal", "Berlin, Germany", "Remote (EU)", "Toronto, Canada"];

export const duties: Choice = [
  "Design and build {t} services that take {n} requests per second",
  "Own the data model of our bookings and keep it right under contention in {t}",
  "Move a batch job to streams on {t} without losing a message",
  "Work with product and design to cut what we need not build",
  "Take part in an on-call rotation, one week in {n}",
  "Write the design note before the code, and the post-mortem after the incident",
  "Keep p99 latency of the {t} path below {n} ms",
];

export const requirements: Choice = [
  "{n}+ years of professional experience with {t} or {t}",
  "Strong knowledge of {t} and of distributed systems",
  "You have run {t} in production",
  "Experience with {t}, {t} and {t}",
  "Sound judgement about consistency, latency and cost",
];

export const wishes: Choice = [
  "Some {t}",
  "Experience with {t} is a plus",
  "You have spoken about {t} in public",
];

export const companyLines: Choice = [
  "We are {n} people who use AI to make travel calmer, and we have customers in {n} countries.",
  "We raised money last year and spend it slowly. Our values are candour, care and craft.",
  "We are an equal opportunity employer and welcome applications from everyone.",
];

export const bullets: Choice = [
  "Led the move of the ledger from {t} to {t}; {n}M rows, no downtime, p99 from {n} ms to {n} ms",
  "Chose {t} over {t} because reads outnumbered writes {n} to 1, and accepted stale reads of a minute",
  "Owned an outage caused by a retry storm; added a circuit breaker in {t} and wrote the post-mortem",
  "Designed an API used by {n} teams, with idempotency keys and cursors, on {t}",
  "Cut the cloud bill by {n} % by right-sizing {t} and deleting what nobody read",
  "Mentored {n} engineers and ran the hiring loop for the {t} team",
  "Built a {t} pipeline that handles {n}M events a day",
];
