/** `knowledge/` → one JSON file. Every mistake is printed with file and line; with any mistake nothing is written. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readKnowledge } from "#adapters/knowledge-files/read-knowledge.ts";
import { spellingIndexOf } from "#core/taxonomy/index.ts";

const [, , source = "knowledge", target = "dist/catalogue.json"] = process.argv;
const { catalogue, mistakes } = readKnowledge(source);
if (mistakes.length > 0) {
  for (const { file, line, message } of mistakes)
    process.stderr.write(`knowledge/${file}:${line}: ${message}\n`);
  process.stderr.write(
    `${mistakes.length} mistakes in the knowledge. knowledge/README.md says how a card is written.\n`,
  );
  process.exit(1);
}
mkdirSync(dirname(target), { recursive: true });
// Written beside and renamed: a command that reads meanwhile sees the old file or the new one, never half.
writeFileSync(
  `${target}.${process.pid}`,
  JSON.stringify({ ...catalogue, spellingIndex: spellingIndexOf(catalogue.skills) }),
);
renameSync(`${target}.${process.pid}`, target);
