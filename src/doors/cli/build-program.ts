/** The command tree, derived from the registry. A command's work is loaded when it runs, so `--help` stays quick. */
import { Command, Option } from "commander";
import type { BoundOperation, Cli, CliParameter } from "#app/operation.ts";
import { isPositional } from "./read-input.ts";

export type Run<Deps> = (
  operation: BoundOperation<Deps>,
  typed: { readonly positionals: ReadonlyArray<string>; readonly options: Readonly<Record<string, unknown>> },
) => Promise<void>;

export const buildProgram = <Deps>(
  operations: ReadonlyArray<BoundOperation<Deps>>,
  version: string,
  run: Run<Deps>,
): Command => {
  const program = new Command("mettle")
    .description("From job description to offer, with proof.")
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError("Add --help for usage and an example.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => process.stdout.write(text) });
  for (const operation of operations) {
    if (operation.cli) addCommand(program, operation, operation.cli, run);
  }
  return program;
};

const addCommand = <Deps>(
  program: Command,
  operation: BoundOperation<Deps>,
  cli: Cli,
  run: Run<Deps>,
): void => {
  const words = [...cli.words];
  const last = words.pop() ?? "";
  const parent = words.reduce(childOf, program);
  const command = parent
    .command(last)
    .summary(operation.summary)
    .description(operation.summary)
    .option("--json", "write JSON to stdout")
    .addHelpText("after", `\nExample:\n  $ ${cli.example}`)
    .exitOverride();
  if (operation.printMarkdown) command.option("--markdown", "write Markdown to stdout");
  if (cli.asks) command.option("--ask", "put the questions one by one, and answer again with what you say");
  if (operation.file) command.option("--out <file>", "write the file here, - for stdout");
  for (const parameter of cli.parameters) addParameter(command, parameter, operation);
  command.action(() => run(operation, { positionals: command.args, options: command.opts() }));
};

const childOf = (parent: Command, word: string): Command =>
  parent.commands.find((command) => command.name() === word) ??
  parent
    .command(word)
    .description(`Commands on ${/[^s]s$/u.test(word) ? "" : "a "}${word}.`)
    .exitOverride();

const addParameter = <Deps>(
  command: Command,
  parameter: CliParameter,
  operation: BoundOperation<Deps>,
): void => {
  if (isPositional(parameter)) {
    if (parameter.kind === "rest") {
      command.argument(`[${parameter.name}...]`, parameter.summary);
      return;
    }
    const isOptional = parameter.kind === "text" || parameter.optional === true;
    command.argument(isOptional ? `[${parameter.name}]` : `<${parameter.name}>`, parameter.summary);
    return;
  }
  const takesValue = parameter.kind !== "option" || !isFlag(operation, parameter.field);
  const option = new Option(`--${parameter.flag}${takesValue ? " <value>" : ""}`, parameter.summary);
  if (parameter.kind === "file-option" && parameter.required) option.makeOptionMandatory();
  command.addOption(option);
};

/** A boolean field is a flag without a value. */
const isFlag = <Deps>(operation: BoundOperation<Deps>, field: string): boolean => {
  const probe = operation.input.safeParse({ [field]: "not a boolean" });
  return (
    !probe.success &&
    probe.error.issues.some(
      ({ path, code, ...issue }) =>
        path[0] === field && code === "invalid_type" && "expected" in issue && issue.expected === "boolean",
    )
  );
};
