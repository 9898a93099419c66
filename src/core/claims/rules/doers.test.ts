/** What others did is told as theirs. */
import { checkTold } from "#test/support/claim-status.ts";

checkTold("doers", [
  {
    fact: "Tested two ranking models built by the research team; the second one won by 3.1% in clicks.",
    lies: [
      "Built two ranking models; the second one won by 3.1% in clicks.",
      "Built two ranking models.",
      "Built and tested two ranking models.",
    ],
    truths: [
      "Tested two ranking models built by the research team.",
      "Tested two ranking models.",
      "Tested two ranking models that the research team had built.",
    ],
  },
  {
    fact: "Oversaw the delivery of the quiz service, written mainly by two of my engineers in Elixir and Redis.",
    lies: [
      "Wrote the quiz service in Elixir and Redis.",
      "Wrote the quiz service.",
      "Built the quiz service in Elixir.",
    ],
    truths: ["Oversaw the delivery of the quiz service."],
    gaps: ["Oversaw the delivery of the quiz service, which was written by two of my engineers."],
  },
  {
    fact: "Split screen on two consoles: implemented input mapping, difficulty rules were made by design.",
    lies: [
      "Designed the split screen on two consoles, including input mapping and difficulty rules.",
      "Designed difficulty rules.",
    ],
    truths: ["Implemented input mapping for the split screen on two consoles.", "Implemented input mapping."],
    gaps: ["Implemented input mapping and difficulty rules."],
  },
  {
    fact: "Convert batch programs from PL/I to Java under the direction of a lead architect.",
    lies: [
      "Direct the conversion of batch programs from PL/I to Java.",
      "Lead the conversion of batch programs from PL/I to Java.",
    ],
    truths: [
      "Convert batch programs from PL/I to Java under the direction of a lead architect.",
      "Convert batch programs from PL/I to Java, directed by a lead architect.",
    ],
  },
  {
    fact: "Submitted 7 patches to FFmpeg; 5 were committed, 2 are under review.",
    lies: ["Had 7 patches committed to FFmpeg.", "Committed 7 patches to FFmpeg."],
    truths: ["Submitted 7 patches to FFmpeg.", "Submitted 7 patches to FFmpeg, of which 5 were committed."],
  },
  {
    fact: "Integrated the pricing engine that the Lisbon office developed.",
    lies: ["Developed the pricing engine.", "Integrated and developed the pricing engine."],
    truths: [
      "Integrated the pricing engine.",
      "Integrated the pricing engine developed by the Lisbon office.",
    ],
  },
  {
    fact: "Operated the billing cluster designed by a contractor.",
    lies: ["Designed the billing cluster.", "Designed and operated the billing cluster."],
    truths: ["Operated the billing cluster.", "Operated the billing cluster that a contractor had designed."],
  },
  {
    fact: "Presented the options; the team picked gRPC.",
    lies: ["Picked gRPC.", "Presented the options and picked gRPC."],
    truths: ["Presented the options.", "Presented the options; the team chose gRPC."],
  },
  {
    fact: "Supported the migration to Oracle 19, which the vendor carried out.",
    lies: ["Carried out the migration to Oracle 19.", "Migrated to Oracle 19."],
    truths: ["Supported the migration to Oracle 19.", "Helped with the migration to Oracle 19."],
  },
]);
