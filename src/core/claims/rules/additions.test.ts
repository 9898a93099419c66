/** Firsts, superlatives, purposes and reasons need words of their own behind them, where they stand. */
import { checkTold } from "#test/support/claim-status.ts";

checkTold("additions", [
  {
    fact: "Built the lease signing service (Kotlin, Ktor); the first customer was a county council.",
    lies: ["Built the company's first Kotlin service for lease signing (Ktor)."],
    truths: [
      "Built the lease signing service in Kotlin with Ktor.",
      "Built the lease signing service; the first customer was a county council.",
      "Built the lease signing service, whose first customer was a county council.",
    ],
    gaps: [
      "First to build a lease signing service in Kotlin.",
      "Built the first lease signing service (Kotlin, Ktor).",
    ],
  },
  {
    fact: "Led the merge of four address databases into one MySQL cluster, finished in five months.",
    lies: [
      "Led the merge of four address databases into one MySQL cluster in preparation for an acquisition.",
      "Led the merge of four address databases into one MySQL cluster ahead of an audit.",
      "Led the merge of four address databases into one MySQL cluster to reduce costs.",
    ],
    truths: [
      "Led the merge of four address databases into one MySQL cluster.",
      "In five months, led the merge of four address databases into one MySQL cluster.",
    ],
  },
  {
    fact: "Moved 5 of 12 clinics to PostgreSQL, each with less than half an hour of downtime.",
    lies: [
      "Moved 5 of 12 clinics to PostgreSQL with less than half an hour of downtime in total.",
      "Moved 5 of 12 clinics to PostgreSQL without downtime.",
    ],
    truths: [
      "Moved 5 of 12 clinics to PostgreSQL.",
      "Moved 5 of 12 clinics to PostgreSQL with less than half an hour of downtime each.",
    ],
  },
  {
    fact: "Wrote the firm's testing guideline, now mandatory in the mobile practice.",
    lies: ["Wrote the testing guideline, mandatory company-wide."],
    truths: [
      "Wrote the firm's testing guideline.",
      "Wrote the testing guideline that is now mandatory in the mobile practice.",
    ],
    gaps: [
      "Wrote the firm's testing guideline, now mandatory in the firm.",
      "Wrote the firm's testing guideline, now mandatory across the firm.",
    ],
  },
  {
    fact: "Fuzzing found 11 parser bugs before 2.0, and users have reported 3 since.",
    lies: [],
    truths: [
      "Fuzzing found 11 parser bugs before 2.0.",
      "Fuzzing found 11 parser bugs before 2.0; users have reported 3 since.",
    ],
    gaps: ["Fuzzing found 11 parser bugs before 2.0, and there have been none since."],
  },
  {
    fact: "Built the largest of the three import jobs in Scala.",
    lies: ["Built the largest import job of the company in Scala."],
    truths: ["Built the largest of three import jobs."],
    gaps: ["Built the three largest import jobs in Scala.", "Built an import job in Scala."],
  },
  {
    fact: "Sped up the sync for field staff; the main office was not affected.",
    lies: [],
    truths: ["Sped up the sync for field staff."],
    gaps: ["Sped up the main sync for field staff.", "Made the sync for field staff faster."],
  },
  {
    fact: "Added rate limits to the partner API after an outage.",
    lies: [
      "Added rate limits to the partner API to prevent fraud.",
      "Added rate limits to the partner API for compliance.",
      "Added rate limits to all partner APIs.",
    ],
    truths: [
      "Added rate limits to the partner API.",
      "After an outage, added rate limits to the partner API.",
    ],
  },
  {
    fact: "Imported 8 years of receipts into MariaDB; around 3% of the rows had to be corrected by hand.",
    lies: ["Imported 8 years of receipts into MariaDB; around 3% of the rows had to be discarded."],
    truths: ["Imported 8 years of receipts into MariaDB; around 3% of the rows had to be fixed by hand."],
  },
]);
