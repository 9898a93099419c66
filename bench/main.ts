/** `mettle bench NAME …`: every figure that the README and the docs publish, measured on this machine. */
const benches: Readonly<
  Record<string, () => Promise<{ readonly run: (args: ReadonlyArray<string>) => Promise<number> }>>
> = {
  accuracy: () => import("./accuracy-command.ts"),
  checkers: () => import("./checkers-command.ts"),
  claims: () => import("./claims-command.ts"),
  labs: () => import("./labs-command.ts"),
  load: () => import("./load-command.ts"),
  "resume-generate": () => import("./resume-generate-command.ts"),
  "resume-import": () => import("./resume-import-command.ts"),
  "resume-print": () => import("./resume-print-command.ts"),
  evaluate: () => import("./evaluate-command.ts"),
};

const [name = "", ...args] = process.argv.slice(process.argv.indexOf("bench") + 1);
const bench = benches[name];
const isHelp = ["--help", "-h"].some((flag) => name === flag || args.includes(flag));

/** An option that a benchmark does not have is the mistake of who typed it. */
const isBadOption = (error: unknown): error is Error =>
  error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

const usage = `Usage: mettle bench NAME …

  accuracy DIR [--predictions FILE] [--title-blanked] [--ids 1-60] [--json]
  checkers [DIR] [--go CHECKOUT] [--fuzz N] [--seed N] [--json]
  claims [FOLDER] [--lies N] [--truths N] [--seed N] [--misses] [--json]
  evaluate [--json]
  labs [LAB …] [--runs 3] [--references 10] [--quick] [--only NAME] [--cores 1]
       [--busy 2] [--write] [--json]
  load [--json]
  resume-generate OUT [--count 100] [--seed 1] [--part dev|held] [--json]
  resume-import DIR [--predictions OUT] [--misses] [--baseline] [--json]
  resume-print [--people 40] [--runs 80] [--seed 1] [--no-peers] [--json]
`;

if (isHelp) {
  process.stdout.write(usage);
} else if (bench) {
  try {
    process.exitCode = await (await bench()).run(args);
  } catch (error) {
    if (!isBadOption(error)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
} else {
  process.stderr.write(
    `There is no benchmark "${name}". Choose one of: ${Object.keys(benches).join(", ")}.\n`,
  );
  process.exitCode = 2;
}
