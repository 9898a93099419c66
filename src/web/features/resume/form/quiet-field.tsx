/** A field that reads like the document it becomes: no frame until it is used, and as tall as its words. */
import { useId } from "react";
import { useGrowingArea } from "./growing-area.ts";

interface QuietFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Several lines; otherwise one. */
  readonly long?: boolean;
  readonly look?: "plain" | "name" | "strong";
  readonly error?: string | undefined;
  /** By which the focus finds it. */
  readonly fieldId?: string;
}

const looks = { plain: "", name: "text-2xl", strong: "font-bold" } as const;

export const QuietField = ({
  label,
  value,
  onChange,
  long = false,
  look = "plain",
  error,
  fieldId,
}: QuietFieldProps) => {
  const id = useId();
  const area = useGrowingArea(value);
  const shared = {
    id,
    value,
    className: `quiet ${looks[look]}`,
    placeholder: " ",
    autoComplete: "off",
    "aria-invalid": error !== undefined,
    "aria-describedby": error === undefined ? undefined : `${id}-error`,
    "data-field-id": fieldId,
  } as const;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="quiet-label">
        {label}
      </label>
      {long ? (
        <textarea ref={area} {...shared} rows={1} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} onChange={({ target }) => onChange(target.value)} />
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="label text-red">
          {error}
        </p>
      )}
    </div>
  );
};
