/**
 * Writes the pages that are derived: docs/reference.md, docs/openapi.json and knowledge/_schema. With `--check` it writes
 * nothing and fails when one of them is not what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { BoundOperation, CliParameter } from "#app/operation.ts";
import { operations } from "#app/registry.ts";
import {
  archetypeCard,
  certificationCard,
  companyCard,
  inventoryCard,
  labCard,
  patternCard,
  resourceCard,
  rubric,
  salaryBandCard,
  skillCard,
  wordList,
} from "#core/catalogue/index.ts";
import { openApiDocument } from "#doors/http/openapi.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

const cards = {
  archetypes: archetypeCard,
  certifications: certificationCard,
  companies: companyCard,
  inventory: inventoryCard,
  labs: labCard,
  patterns: patternCard,
  resources: resourceCard,
  rubric,
  "salary-bands": salaryBandCard,
  skills: skillCard,
  wording: wordList,
};

const referencePage = (): string => {
  const commands = operations.filter(({ cli }) => cli !== null).map(commandEntry);
  const routes = operations
    .filter(({ rest }) => rest !== null)
    .map(({ rest, summary }) => `| \`${rest?.method.toUpperCase()} ${rest?.path}\` | ${summary} |`);
  return `# Reference

Generated from the operations; do not edit. The shapes are in \`docs/openapi.json\`, and at \`/v1/docs\` of a running Mettle.

## Commands

Every command takes \`--json\` and \`--help\`.

${commands.join("\n")}
## Routes

| route | what |
| --- | --- |
${routes.join("\n")}
| \`GET /v1/runs/{id}/events\` | Stream the events of a run. |
`;
};

const commandEntry = ({ cli, summary, file }: BoundOperation<never>): string => {
  const parameters = cli?.parameters ?? [];
  const out = file === null ? [] : ["[--out FILE]"];
  const usage = ["mettle", ...(cli?.words ?? []), ...parameters.map(usageOf), ...out].join(" ");
  const rows = parameters.map(
    (parameter) =>
      `| \`${"flag" in parameter ? `--${parameter.flag}` : parameter.name}\` | ${parameter.summary} |`,
  );
  const table = rows.length > 0 ? `\n| parameter | what |\n| --- | --- |\n${rows.join("\n")}\n` : "";
  return `### \`${usage}\`\n\n${summary}\n${table}`;
};

const usageOf = (parameter: CliParameter): string => {
  if (!("flag" in parameter)) return parameter.name;
  return parameter.kind === "file-option" && parameter.required
    ? `--${parameter.flag} FILE`
    : `[--${parameter.flag}]`;
};

const pages: Readonly<Record<string, string>> = {
  "docs/reference.md": referencePage(),
  "docs/openapi.json": `${JSON.stringify(openApiDocument(operations, version), null, 2)}\n`,
  ...Object.fromEntries(
    Object.entries(cards).map(([section, schema]) => [
      `knowledge/_schema/${section}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  ),
};

const stale = Object.entries(pages).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const [path] of stale)
    process.stderr.write(`${path} is not what the source says: run npm run generate\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
