/** The four groups of questions. */
import type { UseFormReturn } from "react-hook-form";
import { CheckboxField, Group, SelectField, TextField } from "#web/ui/fields.tsx";
import { archetypeOptions } from "./archetype-names.ts";
import { checkCountries, type ProfileForm } from "./profile-form.ts";

interface FieldsProps {
  readonly form: UseFormReturn<ProfileForm>;
}

const levels = ["intern", "junior", "mid", "senior", "staff", "principal", "manager"];

export const RoleFields = ({ form: { register } }: FieldsProps) => (
  <Group title="Which roles" note="A posting of another kind costs points in block A.">
    <div className="grid gap-x-6 gap-y-1 xs:grid-cols-2 md:grid-cols-3">
      {archetypeOptions.map(({ value, name }) => (
        <CheckboxField key={value} label={name} value={value} {...register("archetypes")} />
      ))}
    </div>
    <SelectField label="Level" options={[["", "not stated"], ...levels.map(twice)]} {...register("level")} />
  </Group>
);

export const PlaceFields = ({ form: { register } }: FieldsProps) => (
  <Group title="Where">
    <TextField label="You live in" hint="city and country, such as Lisbon, PT" {...register("livesIn")} />
    <CheckboxField label="I would relocate" {...register("willRelocate")} />
    <div className="flex flex-wrap gap-x-6">
      {["remote", "hybrid", "onsite"].map((mode) => (
        <CheckboxField key={mode} label={mode} value={mode} {...register("modes")} />
      ))}
    </div>
  </Group>
);

export const RightsFields = ({ form: { register, formState } }: FieldsProps) => (
  <Group
    title="What you may do"
    note="Only used when the posting states its side too: then a conflict stops the report."
  >
    <TextField
      label="You may work in"
      hint="countries by two letters, or EU; separated by commas"
      error={formState.errors.workRights?.message}
      {...register("workRights", { validate: checkCountries })}
    />
    <TextField
      label="You need sponsorship in"
      hint="US, GB"
      error={formState.errors.needsSponsorship?.message}
      {...register("needsSponsorship", { validate: checkCountries })}
    />
    <TextField label="Clearances you hold" hint="separated by commas" {...register("clearances")} />
    <TextField label="Languages you work in" hint="en, de" {...register("languages")} />
  </Group>
);

const periods = ["year", "month", "week", "day", "hour"];

export const PayFields = ({ form: { register, formState } }: FieldsProps) => (
  <Group title="Pay floor" note="Below it a posting costs points in block A. It never leaves this machine.">
    <div className="grid gap-x-4 xs:grid-cols-3">
      <TextField label="At least" hint="90000" inputMode="decimal" {...register("payAmount")} />
      <TextField
        label="Currency"
        hint="three letters"
        error={formState.errors.payCurrency?.message}
        {...register("payCurrency", {
          pattern: { value: /^\s*[a-z]{3}\s*$/iu, message: "Three letters, such as EUR." },
        })}
      />
      <SelectField label="Per" options={periods.map(twice)} {...register("payPeriod")} />
    </div>
  </Group>
);

const twice = (word: string): readonly [string, string] => [word, word];
