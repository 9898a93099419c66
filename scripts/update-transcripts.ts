/**
 * Writes anew what the pages show of the program: the output in every `console` fence, and the complaints about the bad
 * cards of knowledge/README.md. Read the difference before you commit: the pages must still be right about it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../test/architecture/source-files.ts";
import { cardExamples, cardPage, complaintsByFile } from "../test/docs/card-examples.ts";
import { fencesIn } from "../test/docs/fences.ts";
import { rerun } from "../test/docs/transcripts.ts";

const replaceIn = (file: string, before: string, after: string): void => {
  if (before === after) return;
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(before, () => after),
  );
  process.stdout.write(`${file}: written anew\n`);
};

for (const { page, text } of fencesIn(["console"])) {
  replaceIn(join(repository, page), `\`\`\`console\n${text}\`\`\``, `\`\`\`console\n${rerun(text)}\`\`\``);
}

const examples = cardExamples();
for (const [file, complaints] of complaintsByFile(examples)) {
  const example = examples.find((one) => one.file === file);
  if (!example || (example.complaints === "") !== (complaints === "")) {
    process.stderr.write(`knowledge/README.md: the card of ${file} is no longer what the page calls it\n`);
    process.exitCode = 1;
    continue;
  }
  replaceIn(
    cardPage,
    `${example.card}\`\`\`\n\n\`\`\`text\n${example.complaints}`,
    `${example.card}\`\`\`\n\n\`\`\`text\n${complaints}`,
  );
}
