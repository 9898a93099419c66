#!/usr/bin/env node
/** The command line: `mettle …`. */
import { CommanderError } from "commander";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { operations } from "#app/registry.ts";
import { compose, entryPoint, version } from "#compose.ts";
import { exitCodes, reportFailure } from "./answer.ts";
import { buildProgram } from "./build-program.ts";
import { completionScript } from "./completion.ts";
import { overview } from "./overview.ts";
import type { Typed } from "./read-input.ts";
import { formOf, runChecked, runOperation } from "./run-operation.ts";

const main = async (argv: ReadonlyArray<string>): Promise<number> => {
  if (argv.length === 0) {
    process.stdout.write(overview(version));
    return exitCodes.done;
  }
  let code: number = exitCodes.done;
  const program = buildProgram(operations, version, async (operation, typed) => {
    const deps = compose();
    code = await runOperation(operation, deps, typed);
    await deps.close();
  });
  program
    .command("open")
    .summary("Open the local web page.")
    .description("Start the local server on 127.0.0.1 and open its page in the browser.")
    .action(() => startEntry("doors/http/main.js"));
  program
    .command("demo")
    .summary("Show a report on a fictional posting.")
    .option("--json", "write JSON to stdout")
    .action(async (options: Readonly<Record<string, unknown>>) => {
      code = await runDemo(options);
    });
  program
    .command("bench")
    .summary("Measure and print a published figure: claims, accuracy DIR, evaluate …")
    .argument("<name>")
    .argument("[args...]")
    .allowUnknownOption()
    .helpOption(false)
    .action(async () => {
      await startEntry("bench/main.js");
      code = Number(process.exitCode ?? exitCodes.done);
    });
  program
    .command("completion")
    .summary("Print a completion script.")
    .argument("<shell>", "bash, zsh or fish")
    .action((shell: string) => {
      code = completionScript(shell, program);
    });
  await program.parseAsync([...argv], { from: "user" });
  return code;
};

const runDemo = async (options: Typed["options"]): Promise<number> => {
  const deps = compose();
  const { posting, resume } = deps.engine().catalogue.demo;
  const evaluate = operations.find(({ cli }) => cli?.words[0] === "evaluate");
  if (!evaluate) return exitCodes.bug;
  const files = {
    posting: { name: "posting.md", text: posting },
    resume: { name: "resume.md", text: resume },
  };
  return runChecked(evaluate, deps, files, formOf(options));
};

/** The server and the benchmarks are programs of their own, loaded only when they are asked for. */
const startEntry = async (entry: string): Promise<void> => {
  await import(entryPoint(entry));
};

const failed = (thrown: unknown, asJson: boolean): number => {
  if (thrown instanceof CommanderError) {
    // Help and version end through the same door with code 0; everything else was a wrong command line.
    if (thrown.exitCode === 0) return exitCodes.done;
    if (asJson) return reportFailure({ type: "Usage", message: thrown.message }, true, exitCodes.usage);
    return exitCodes.usage;
  }
  if (thrown instanceof WorkspaceUnavailable) return reportFailure(thrown, asJson, exitCodes.failure);
  const reason = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return reportFailure({ type: "Bug", message: reason }, asJson, exitCodes.bug);
};

// A reader that closes the pipe early (`| head`) is no error; a full disk is a failure to be told.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  const message = `The answer cannot be written (${error.code ?? "unknown"}). Choose another place.`;
  process.exit(reportFailure({ type: "FileNotWritten", message }, false, exitCodes.failure));
});

const argv = process.argv.slice(2);
process.exitCode = await main(argv).catch((thrown: unknown) => failed(thrown, argv.includes("--json")));
// A harness may leave a timer of a fault that was called off; a command that has answered does not wait for it.
if (argv[0] === "labs" || argv[0] === "bench") process.stdout.write("", () => process.exit());
