/** Words and clauses that claim more than was said, whatever they are added to. */

export const adjectiveLies = [
  {
    class: "adjective-added",
    ways: [
      "scalable ",
      "highly available ",
      "fault-tolerant ",
      "business-critical ",
      "award-winning ",
      "complex ",
    ],
  },
  { class: "adjective-mission-critical", ways: ["mission-critical ", "critical ", "high-traffic "] },
  { class: "adjective-real-time", ways: ["real-time ", "event-driven ", "low-latency ", "distributed "] },
  {
    class: "scope-adjective-added",
    ways: ["company-wide ", "global ", "multi-region ", "enterprise-grade "],
  },
  { class: "superlative-added", ways: ["largest ", "most important ", "most used ", "busiest "] },
] as const;

export const adverbLies = [
  { class: "quality-adverb-added", ways: ["successfully ", "seamlessly ", "efficiently ", "expertly "] },
  { class: "alone-added", ways: ["single-handedly ", "independently ", "personally "] },
  { class: "quality-adverb-speed", ways: ["rapidly ", "quickly ", "proactively "] },
] as const;

/** Clauses that can stand behind any line. */
export const suffixLies: Readonly<Record<string, ReadonlyArray<string>>> = {
  "revenue-effect-added": [
    ", which increased revenue by 12 %",
    ", generating $2M in new revenue",
    ", raising sales by a fifth",
  ],
  "user-effect-added": [
    ", improving the experience of 50,000 users",
    ", to the benefit of millions of users",
    ", used by over 200,000 customers",
  ],
  "cost-effect-added": [
    ", saving €200k a year",
    ", cutting costs by 30 %",
    ", which saved the company money",
  ],
  "outcome-added": [
    ", which improved reliability",
    ", resulting in fewer incidents",
    ", improving developer productivity",
    ", which made releases faster",
  ],
  "zero-incidents-added": [
    ", with zero incidents",
    " without a single outage",
    ", with no downtime",
    ", with 99.99 % availability",
  ],
  "award-added": [
    ", for which I received the company's engineering award",
    ", recognised with a spot bonus",
    "; named Engineer of the Year",
  ],
  "patent-added": [", and filed a patent on the method", "; the approach is patented"],
  "publication-added": [", and published a paper about it", ", described in an article I published"],
  "speaking-added": [", and spoke about it at KubeCon", ", presented at an international conference"],
  "mentoring-added": [", while mentoring three junior engineers", ", and coached two interns along the way"],
  "budget-added": [", with a budget of €1.5M", ", on a budget that I was responsible for"],
  "compliance-added": [
    ", in line with GDPR",
    ", and passed the SOC 2 audit",
    ", meeting PCI DSS requirements",
  ],
  "on-call-added": [", and was on call for it", ", carrying the pager for it"],
  "deadline-added": [", two weeks ahead of schedule", ", on time and within budget"],
  "stakeholders-added": [
    ", working closely with product and design",
    ", coordinating stakeholders across three departments",
  ],
  "cause-added": [
    " because customers had complained",
    ", in order to meet a contractual deadline",
    " in response to an outage",
  ],
  "scope-suffix-added": [" across all regions", " for the entire company", " across the organisation"],
  "first-suffix-added": [", the first of its kind at the company", ", a first in the industry"],
  "standard-added": [
    ", which became the standard for the company",
    ", later adopted by every team",
    "; still in use today",
  ],
  "technology-added": [
    " with Kubernetes",
    " using machine learning",
    " with Apache Flink",
    ", deployed with Helm",
    " on OpenShift",
  ],
  "employer-prestige-added": [" for Google", " for a Fortune 500 company", " for Netflix"],
  "duration-added": [" within two weeks", " in under a month", " over four years"],
  "test-coverage-added": [", with 95 % test coverage", ", fully covered by tests"],
  "security-added": [", hardening it against attacks", ", and closed all security findings"],
};
