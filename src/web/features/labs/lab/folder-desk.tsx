/** The folder to work in: made from a starter, or named; and a run of what is in it, shown before it runs. */
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Depth, type ListedLab, readLabFolder, startLab, startLabRun } from "#web/api/labs/labs.ts";
import { Button } from "#web/ui/button.tsx";
import { SelectField, TextField } from "#web/ui/fields.tsx";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";

interface FolderDeskProps {
  readonly lab: ListedLab;
  /** Where the newest run was. */
  readonly last: string | null;
}

export const FolderDesk = ({ lab, last }: FolderDeskProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [language, setLanguage] = useState(lab.languages[0] ?? "typescript");
  const dir = typed ?? last ?? "";
  const made = useMutation({ mutationFn: () => startLab(lab.id, language, dir) });
  const looked = useMutation({ mutationFn: () => readLabFolder(dir) });
  const look = (): void => looked.mutate();
  return (
    <div className="grid gap-3">
      <TextField
        label="Folder on this machine"
        hint="a whole path, such as /home/you/labs/payments"
        value={dir}
        onChange={({ target }) => {
          setTyped(target.value);
          looked.reset();
          made.reset();
        }}
      />
      <SelectField
        label="Language of the starter"
        options={lab.languages.map((one) => [one, one] as const)}
        value={language}
        onChange={({ target }) => setLanguage(target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button disabled={dir === ""} onClick={() => made.mutate(undefined, { onSuccess: look })}>
          Put a starter there
        </Button>
        <Button disabled={dir === ""} onClick={look}>
          Look at what is there
        </Button>
      </div>
      {made.error ? <FailureNotice error={made.error} /> : null}
      {made.data ? <Notice title="Made.">{made.data.files.join(", ")}</Notice> : null}
      {looked.error ? <FailureNotice error={looked.error} /> : null}
      {looked.data ? <RunDesk dir={dir} build={looked.data.build} command={looked.data.command} /> : null}
    </div>
  );
};

interface RunDeskProps {
  readonly dir: string;
  readonly build: string | null;
  readonly command: string;
}

const depths: ReadonlyArray<readonly [Depth, string]> = [
  ["quick", "quick: a few seconds"],
  ["full", "full: one seed, about 20 s"],
  ["deep", "deep: ten seeds, for a receipt"],
];

const RunDesk = ({ dir, build, command }: RunDeskProps) => {
  const navigate = useNavigate();
  const [depth, setDepth] = useState<Depth>("quick");
  const run = useMutation({
    mutationFn: () => startLabRun(dir, command, depth),
    onSuccess: ({ id }) => navigate({ to: "/labs/live/$run", params: { run: id } }),
  });
  return (
    <div className="grid gap-3 border border-rule bg-sheet p-3">
      <p className="label">This will be run there, on this machine, and killed many times:</p>
      <pre className="overflow-x-auto font-mono text-note">{[build, command].filter(Boolean).join("\n")}</pre>
      <SelectField
        label="How long"
        options={depths}
        value={depth}
        onChange={({ target }) => setDepth(depths.find(([value]) => value === target.value)?.[0] ?? "quick")}
      />
      <div>
        <Button look="primary" disabled={run.isPending} onClick={() => run.mutate()}>
          Run it
        </Button>
      </div>
      {run.error ? <FailureNotice error={run.error} /> : null}
    </div>
  );
};
