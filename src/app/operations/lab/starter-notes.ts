/** The README.md of a started folder: the question, the promises, how to run, what is kept. Never the solution. */
import type { FoundLab } from "./find-lab.ts";

export const starterNotes = ({ card, brief }: FoundLab): string =>
  `${[
    `# ${card.name} (${card.number})`,
    `> ${brief.question}`,
    brief.story.trim(),
    "## What must hold",
    brief.invariants.map(({ id, says }) => `- **${id}**: ${says}`).join("\n"),
    "## What will be broken",
    brief.faults.map((line) => `- ${line}`).join("\n"),
    "## The loop",
    [
      "```sh",
      `mettle labs run ${card.id} --quick     # a few seconds: write and try`,
      `mettle labs run ${card.id}             # one full seed`,
      `mettle labs run ${card.id} --deep      # ten seeds, for a receipt`,
      `mettle labs explain ${card.id}         # three questions about your own run`,
      `mettle labs receipt ${card.id}         # signed: what was shown, and what was not`,
      "```",
    ].join("\n"),
    `Run them in this folder. \`CONTRACT.md\` has every endpoint and status code; \`lab.json\` says how your program is built and started, in any language. About ${card.hours} hours.`,
    "The program is started on this machine, on 127.0.0.1, and killed many times. Nothing leaves the machine.",
  ].join("\n\n")}\n`;
