/** Every `ts` fence of the pages, and every one in a JSDoc comment, is compiled and run. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, sourceFiles } from "../architecture/source-files.ts";
import { type Fence, fencesIn } from "./fences.ts";

const commentFences = (): ReadonlyArray<Fence> =>
  sourceFiles("src", [".ts"]).flatMap(({ path }) =>
    [...readFileSync(join(repository, path), "utf8").matchAll(/^ \* ```ts\n((?: \*.*\n)*?) \* ```$/gmu)].map(
      ({ index, 1: body = "" }) => ({
        page: path,
        line: index,
        language: "ts",
        text: body.replaceAll(/^ \* ?/gmu, ""),
      }),
    ),
  );

const fences = [...fencesIn(["ts"]), ...commentFences()];
const folder = join(repository, "test/docs/.fences");

test("there are examples to run", () => {
  expect(fences.length).toBeGreaterThan(0);
});

test.each(fences.map((fence, index) => ({ ...fence, index })))(
  "$page:$line runs",
  async ({ text, index }) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `fence-${index}.ts`);
    writeFileSync(file, `import { expect } from "vitest";\nvoid expect;\n${text}`);
    await import(/* @vite-ignore */ file);
  },
);
