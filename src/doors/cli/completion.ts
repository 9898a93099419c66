/** Completion scripts for three shells, from the same command tree. */
import type { Command } from "commander";
import { exitCodes, reportFailure } from "./answer.ts";

export const completionScript = (shell: string, program: Command): number => {
  const script = scriptByShell[shell];
  if (!script) {
    const message = `No completion for "${shell}". Choose one of ${Object.keys(scriptByShell).join(", ")}.`;
    return reportFailure({ type: "UnknownShell", message }, false, exitCodes.usage);
  }
  process.stdout.write(script(wordsOf(program)));
  return exitCodes.done;
};

/** `"" → top-level words`, `"posting" → its commands`. */
const wordsOf = (program: Command): ReadonlyMap<string, string> =>
  new Map([
    ["", program.commands.map((command) => command.name()).join(" ")],
    ...program.commands
      .filter(({ commands }) => commands.length > 0)
      .map((command) => [command.name(), command.commands.map((child) => child.name()).join(" ")] as const),
  ]);

type Script = (wordsByParent: ReadonlyMap<string, string>) => string;

const bash: Script = (words) => `_mettle() {
  local words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${words.get("") ?? ""}"
  elif [ "$COMP_CWORD" -eq 2 ]; then case "\${COMP_WORDS[1]}" in
${[...words]
  .filter(([parent]) => parent !== "")
  .map(([parent, list]) => `    ${parent}) words="${list}";;`)
  .join("\n")}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ -z "$words" ] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _mettle mettle
`;

const zsh: Script = (words) => `autoload -U +X bashcompinit && bashcompinit
${bash(words)}`;

const fish: Script = (words) =>
  [...words]
    .map(([parent, list]) =>
      parent === ""
        ? `complete -c mettle -n __fish_use_subcommand -xa "${list}"`
        : `complete -c mettle -n "__fish_seen_subcommand_from ${parent}" -xa "${list}"`,
    )
    .join("\n")
    .concat("\n");

const scriptByShell: Readonly<Record<string, Script>> = { bash, zsh, fish };
