/** `mettle bench NAME …`: every figure that the README and the docs publish, measured on this machine. */
const benches: Readonly<
  Record<string, () => Promise<{ readonly run: (args: ReadonlyArray<string>) => Promise<number> }>>
> = {
  accuracy: () => import("./accuracy-command.ts"),
  claims: () => import("./claims-command.ts"),
  "resume-generate": () => import("./resume-generate-command.ts"),
  "resume-import": () => import("./resume-import-command.ts"),
  "resume-print": () => import("./resume-print-command.ts"),
  evaluate: () => import("./evaluate-command.ts"),
};

const [name = "", ...args] = process.argv.slice(process.argv.indexOf("bench") + 1);
const bench = benches[name];
if (bench) {
  process.exitCode = await (await bench()).run(args);
} else {
  process.stderr.write(
    `There is no benchmark "${name}". Choose one of: ${Object.keys(benches).join(", ")}.\n`,
  );
  process.exitCode = 2;
}
