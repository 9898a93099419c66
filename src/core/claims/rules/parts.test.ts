/** A part may not pass for the whole, nor what belongs to a thing for the thing. */
import { checkTold } from "#test/support/claim-status.ts";

checkTold("parts", [
  {
    fact: "Wrote 2 of the 7 chapters of the upgrade guide.",
    lies: [
      "Wrote the upgrade guide.",
      "Wrote the chapters of the upgrade guide.",
      "Wrote 7 chapters of the upgrade guide.",
    ],
    truths: [
      "Wrote two of the seven chapters of the upgrade guide.",
      "Wrote two chapters of the upgrade guide.",
      "Contributed to the upgrade guide.",
      "Wrote part of the upgrade guide.",
    ],
  },
  {
    fact: "Wrote roughly a quarter of the code of Sparrowmap, the map renderer.",
    lies: ["Wrote Sparrowmap, the map renderer.", "Wrote the code of Sparrowmap.", "Wrote the map renderer."],
    truths: [
      "Wrote about a quarter of the code of Sparrowmap.",
      "Contributed to Sparrowmap, the map renderer.",
    ],
    gaps: ["Wrote around 25 % of the code of Sparrowmap."],
  },
  {
    fact: "Automated claims sorting. About 70% of claims are sorted without human work.".replace(". ", ".\n"),
    lies: [
      "Automated claims sorting, so claims are sorted without human work.",
      "All claims are sorted without human work.",
    ],
    truths: ["Automated claims sorting.", "About 70% of claims are sorted without human work."],
    gaps: ["Claims are sorted without human work.", "Most claims are sorted without human work."],
  },
  {
    fact: "Led the discovery phase (6 weeks) for moving the tax reports to Azure.",
    lies: [
      "Led the move of the tax reports to Azure.",
      "Led the move of the tax reports to Azure in 6 weeks.",
      "Moved the tax reports to Azure.",
    ],
    truths: [
      "Led the discovery phase for the move of the tax reports to Azure.",
      "Led a six-week discovery phase for moving the tax reports to Azure.",
    ],
  },
  {
    fact: "Wrote a proposal for moving the login sessions to Memcached; the decision is pending.",
    lies: [
      "Moved the login sessions to Memcached.",
      "Moved login sessions to Memcached; the decision is pending.",
    ],
    truths: [
      "Wrote a proposal for moving the login sessions to Memcached.",
      "Proposed to move the login sessions to Memcached.",
    ],
  },
  {
    fact: "Cost of Twilio messages reduced by nearly a third through batching of reminders.",
    lies: [],
    truths: [
      "Reduced the cost of Twilio messages by nearly a third through batching of reminders.",
      "Cost of Twilio messages reduced by nearly a third.",
    ],
    gaps: ["Twilio bill reduced by nearly a third through batching of reminders."],
  },
  {
    fact: "Take part in the planning meeting every Monday; since 2021 I prepare the notes of the planning meeting.",
    lies: ["Run the planning meeting every Monday.", "Prepare the planning meeting every Monday."],
    truths: ["Take part in the planning meeting every Monday.", "Prepare the notes of the planning meeting."],
  },
  {
    fact: "Reviewed most of the pull requests of the billing service.",
    lies: [
      "Reviewed the pull requests of the billing service.",
      "Reviewed all pull requests of the billing service.",
    ],
    truths: [],
    gaps: ["Reviewed most pull requests of the billing service."],
  },
  {
    fact: "Moved part of the archive to S3.",
    lies: ["Moved the archive to S3.", "Moved the entire archive to S3."],
    truths: ["Moved part of the archive to S3.", "Moved some of the archive to S3."],
  },
  {
    fact: "Reduced disk use of the weekly export by 30 percent through compression.",
    lies: ["Reduced the duration of the weekly export by 30 percent through compression."],
    truths: ["Cut disk use of the weekly export by 30% through compression."],
  },
]);
