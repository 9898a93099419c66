/** Says whether the profile is saved; on a conflict, lets the person choose. */
import { useQueryClient } from "@tanstack/react-query";
import { readProfile } from "#web/api/profile.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import type { Autosave } from "./use-autosave.ts";

interface SaveLineProps {
  readonly autosave: Autosave;
}

export const SaveLine = ({ autosave }: SaveLineProps) => {
  const client = useQueryClient();
  const { state, overwrite } = autosave;
  if (state instanceof Error) return <FailureNotice error={state} />;
  if (state !== "conflict") {
    return (
      <p role="status" className="label">
        {words[state]}
      </p>
    );
  }
  return (
    <Notice tone="warning" title="The profile was changed elsewhere since you opened it.">
      <p>Nothing of yours is lost: choose which one to go on with.</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void readProfile().then(overwrite)}>Keep mine</Button>
        <Button onClick={() => void client.resetQueries({ queryKey: ["profile"] })}>Take the other</Button>
      </p>
    </Notice>
  );
};

const words = {
  clean: "Saved as you type, on this machine.",
  saving: "Saving …",
  saved: "Saved. Reports are judged anew.",
} as const;
