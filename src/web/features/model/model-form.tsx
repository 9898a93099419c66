/** Sets the model. The key is written and never read: the server does not say it, so the field is always empty. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import type { ModelSetting } from "#app/ports/model.ts";
import { setModel } from "#web/api/model/model.ts";
import { Button } from "#web/ui/button.tsx";
import { SelectField, TextField } from "#web/ui/fields.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";

interface Form {
  kind: ModelSetting["kind"];
  url: string;
  model: string;
  budget: string;
  key: string;
}

export const ModelForm = ({ setting }: { readonly setting: ModelSetting | null }) => {
  const client = useQueryClient();
  const { register, handleSubmit, watch, reset, formState } = useForm<Form>({
    defaultValues: formOf(setting),
  });
  // In place, so that the focus stays where it is; what is typed stays as long as the setting is the same.
  useEffect(() => reset(formOf(setting)), [reset, setting]);
  const saving = useMutation({
    mutationFn: ({ kind, url, model, budget, key }: Form) =>
      setModel({
        kind,
        url,
        model,
        budget: budget.trim() === "" ? null : Number(budget),
        key: key.trim() === "" ? null : key.trim(),
        fallbacks: setting?.fallbacks ?? [],
      }),
    // What is answered holds no key, and the mutation is forgotten with the key that it carried.
    gcTime: 0,
    onSuccess: (status) => client.setQueryData(["model"], status),
  });
  const { errors } = formState;
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => void handleSubmit((form) => saving.mutate(form))(event)}
      noValidate
    >
      <SelectField label="Kind of server" options={kinds} {...register("kind")} />
      <TextField
        label="Address"
        hint={`empty for ${usualUrl[watch("kind")]}`}
        inputMode="url"
        spellCheck={false}
        {...register("url")}
      />
      <TextField
        label="Model"
        hint="its name there, such as llama3.2"
        spellCheck={false}
        error={errors.model?.message}
        {...register("model", { required: "Name the model, such as llama3.2." })}
      />
      <TextField
        label="Budget a month, in US dollars"
        hint="empty for no limit; what could go beyond it is not asked"
        inputMode="decimal"
        error={errors.budget?.message}
        {...register("budget", {
          validate: (text) => (Number(text) >= 0 && Number(text) <= 1_000_000) || "A number, such as 5.",
        })}
      />
      <TextField
        label="Key"
        hint={
          setting?.key === "file"
            ? "kept while this is empty and the address has the same host"
            : "empty for a server that wants none"
        }
        type="password"
        autoComplete="new-password"
        spellCheck={false}
        {...register("key")}
      />
      <p className="label max-w-md">
        The key is stored on this machine, in a file that only you can read. It is never shown again and is in
        no export.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary">
          Save
        </Button>
        <p role="status" className="label">
          {saving.isPending ? "Saving …" : null}
          {saving.isSuccess && !formState.isDirty ? "Saved." : null}
        </p>
      </div>
      {saving.error ? <FailureNotice error={saving.error} /> : null}
    </form>
  );
};

const formOf = (setting: ModelSetting | null): Form => ({
  kind: setting?.kind ?? "ollama",
  url: setting?.url ?? "",
  model: setting?.model ?? "",
  budget: setting?.budget ? String(setting.budget.amount) : "",
  key: "",
});

const kinds = [
  ["ollama", "Ollama, on this machine"],
  ["openai-compatible", "OpenAI, or compatible with it"],
  ["anthropic", "Anthropic"],
] as const;

const usualUrl = {
  ollama: "http://127.0.0.1:11434",
  "openai-compatible": "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com",
} as const satisfies Readonly<Record<ModelSetting["kind"], string>>;
