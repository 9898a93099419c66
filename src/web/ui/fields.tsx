/** Labelled fields, each with its hint and its mistake tied to it for readers of every kind. */
import { type ComponentProps, type ReactNode, useId } from "react";

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under a question. */
export const Group = ({ title, note, children }: GroupProps) => (
  <fieldset className="mt-6 border-t border-ink pt-3">
    <legend className="float-left w-full text-xl">{title}</legend>
    <div className="clear-both grid gap-3 pt-1">
      {note ? <p className="label">{note}</p> : null}
      {children}
    </div>
  </fieldset>
);

interface TextFieldProps extends Omit<ComponentProps<"input">, "className" | "id"> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** The mistake takes the place of the hint, so that nothing jumps. */
export const TextField = ({ label, hint, error, ...rest }: TextFieldProps) => {
  const id = useId();
  return (
    <div className="max-w-md">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field mt-0.5"
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        {...rest}
      />
      <p id={`${id}-hint`} className={`label ${error ? "text-red" : ""}`}>
        {error ?? hint}
      </p>
    </div>
  );
};

interface SelectFieldProps extends Omit<ComponentProps<"select">, "className" | "id"> {
  readonly label: string;
  readonly options: ReadonlyArray<readonly [value: string, name: string]>;
}

/** The native one: every machine knows how to use it, also by touch and by voice. */
export const SelectField = ({ label, options, ...rest }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className="max-w-md">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field mt-0.5" {...rest}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

interface CheckboxFieldProps extends Omit<ComponentProps<"input">, "className" | "type"> {
  readonly label: string;
}

/** The whole line can be pressed. */
export const CheckboxField = ({ label, ...rest }: CheckboxFieldProps) => (
  <label className="flex min-h-8 w-fit items-center gap-3">
    <input type="checkbox" className="size-5 shrink-0 accent-blue" {...rest} />
    {label}
  </label>
);
