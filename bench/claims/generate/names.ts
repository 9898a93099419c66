/** Slots that hold names: technologies with their siblings and broader words, systems, customers, places. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Slot } from "./slot.ts";

/** `of` lists siblings: swapping one for another is a lie. `broader` is true for each of them. */
interface Family {
  readonly of: readonly [string, ...Array<string>];
  readonly broader: ReadonlyArray<string>;
}

export const technologies = {
  broker: { of: ["Kafka", "RabbitMQ", "ActiveMQ", "NATS"], broader: ["a message broker"] },
  database: {
    of: ["PostgreSQL", "MySQL", "MariaDB", "Oracle Database", "SQL Server"],
    broader: ["a relational database", "an SQL database"],
  },
  documents: { of: ["MongoDB", "Cassandra", "DynamoDB", "Couchbase"], broader: ["a NoSQL database"] },
  cache: { of: ["Redis", "Memcached", "Hazelcast"], broader: ["a cache"] },
  language: { of: ["Go", "Java", "Kotlin", "Python", "Rust", "Scala", "Ruby"], broader: [] },
  cloud: { of: ["AWS", "Azure", "Google Cloud"], broader: ["a public cloud", "the cloud"] },
  pipeline: {
    of: ["Jenkins", "GitLab CI", "GitHub Actions", "CircleCI", "TeamCity"],
    broader: [],
  },
  monitoring: { of: ["Prometheus", "Datadog", "New Relic", "Zabbix"], broader: [] },
  provisioning: { of: ["Terraform", "Pulumi", "Ansible"], broader: [] },
  search: { of: ["Elasticsearch", "OpenSearch", "Solr"], broader: ["a search engine"] },
  orchestrator: { of: ["Kubernetes", "Nomad", "Docker Swarm"], broader: [] },
  scheduler: { of: ["Airflow", "Dagster", "Prefect"], broader: [] },
  protocol: { of: ["gRPC", "GraphQL", "SOAP"], broader: [] },
} as const satisfies Record<string, Family>;

export type TechKind = keyof typeof technologies;

export const tech = (dice: Dice, kind: TechKind): Slot => {
  const [name, ...siblings] = dice.some<string>(technologies[kind].of, technologies[kind].of.length);
  return techNamed(name ?? technologies[kind].of[0], kind, siblings);
};

/** Two of one family, as in "from A to B": one is no false filling for the other, that would be another class or nonsense. */
export const techPair = (dice: Dice, kind: TechKind): readonly [Slot, Slot] => {
  const { of } = technologies[kind];
  const [first, second, ...siblings] = dice.some<string>(of, of.length);
  return [techNamed(first ?? of[0], kind, siblings), techNamed(second ?? of[1], kind, siblings)];
};

const techNamed = (name: string, kind: TechKind, siblings: ReadonlyArray<string>): Slot => ({
  stated: name,
  ways: [name, ...(shorter[name] ?? [])],
  broader: technologies[kind].broader,
  measure: `tech ${kind}`,
  lies: [
    { class: "technology-sibling", ways: siblings },
    { class: "technology-narrower", ways: narrower[name] ?? [] },
    { class: "technology-version-added", ways: versions[name] ?? [] },
  ].filter(({ ways }) => ways.length > 0),
});

/** Spellings that mean the same product. */
const shorter: Readonly<Record<string, ReadonlyArray<string>>> = {
  PostgreSQL: ["Postgres"],
  Kafka: ["Apache Kafka"],
  Kubernetes: ["K8s"],
  Go: ["Golang"],
  MongoDB: ["Mongo"],
  "Google Cloud": ["GCP"],
  Airflow: ["Apache Airflow"],
  Cassandra: ["Apache Cassandra"],
};

const narrower: Readonly<Record<string, ReadonlyArray<string>>> = {
  AWS: ["AWS Lambda", "Amazon EKS"],
  Azure: ["Azure Functions", "Azure AKS"],
  "Google Cloud": ["Google Kubernetes Engine", "BigQuery"],
  Kafka: ["Kafka Streams", "Kafka Connect"],
  Java: ["Spring Boot"],
  Python: ["Django", "FastAPI"],
  Redis: ["Redis Cluster", "Redis Streams"],
  Elasticsearch: ["Kibana"],
  Ruby: ["Ruby on Rails"],
};

const versions: Readonly<Record<string, ReadonlyArray<string>>> = {
  Java: ["Java 21", "Java 17"],
  Python: ["Python 3.12"],
  PostgreSQL: ["PostgreSQL 16"],
  MySQL: ["MySQL 8"],
  Go: ["Go 1.22"],
  Kotlin: ["Kotlin 2.0"],
  Redis: ["Redis 7"],
};

/** A system, named as on the résumé; `ways` are names that mean the same thing. */
export const words = (stated: string, ways: ReadonlyArray<string> = [], lies: Slot["lies"] = []): Slot => ({
  stated,
  ways: [stated, ...ways],
  measure: null,
  lies,
});

export const customer = (name: string, others: ReadonlyArray<string>): Slot => ({
  stated: name,
  ways: [name],
  measure: "customer",
  lies: [{ class: "customer-swapped", ways: others.filter((one) => one !== name) }],
});
