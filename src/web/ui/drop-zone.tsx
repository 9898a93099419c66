/** A place for one document: paste into it, drop a file on it, or choose one. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { acceptedFiles, documentOfFile } from "#web/api/document-of-file.ts";
import { Button } from "./button.tsx";

interface DropZoneProps {
  readonly label: string;
  readonly value: DocumentInput | null;
  readonly onChange: (value: DocumentInput | null) => void;
  readonly onSubmit: () => void;
  /** Another way in, beside the chooser. */
  readonly children?: ReactNode;
}

export const DropZone = ({ label, value, onChange, onSubmit, children }: DropZoneProps) => {
  const id = useId();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) void documentOfFile(file).then(onChange);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it is the first
    <div
      className={`border p-3 ${over ? "border-blue bg-wash" : "border-rule bg-sheet"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="mb-2 flex items-center justify-between gap-3">
        <label htmlFor={id} className="text-lg font-bold">
          {label}
        </label>
        <span className="flex min-w-0 flex-wrap justify-end gap-2">
          {value ? null : children}
          <Button onClick={() => chooser.current?.click()} aria-label={`Choose a file: ${label}`}>
            Choose a file
          </Button>
        </span>
        <input
          ref={chooser}
          type="file"
          tabIndex={-1}
          aria-label={`${label} file`}
          accept={acceptedFiles}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {value && isCard(value) ? (
        <FileCard id={id} value={value} onRemove={() => onChange(null)} />
      ) : (
        <PasteField
          id={id}
          label={label}
          text={value && "text" in value ? value.text : ""}
          onChange={onChange}
          onSubmit={onSubmit}
        />
      )}
    </div>
  );
};

/** A text field of more than this makes a browser slow for as long as it stands there. */
const longestDrawn = 200_000;

const isCard = (value: DocumentInput): boolean => "base64" in value || value.text.length > longestDrawn;

const kilobytes = (value: DocumentInput): number =>
  Math.ceil(("base64" in value ? (value.base64.length * 3) / 4 : value.text.length) / 1024);

interface PasteFieldProps extends Pick<DropZoneProps, "label" | "onChange" | "onSubmit"> {
  readonly id: string;
  readonly text: string;
}

const PasteField = ({ id, label, text, onChange, onSubmit }: PasteFieldProps) => (
  <textarea
    id={id}
    className="field h-36 resize-y"
    spellCheck={false}
    placeholder={`Paste the ${label.toLowerCase()}, or drop a file here`}
    value={text}
    onChange={({ target }) => onChange(target.value === "" ? null : { name: "", text: target.value })}
    onPaste={(event) => {
      const pasted = event.clipboardData.getData("text");
      if (pasted.length <= longestDrawn) return;
      event.preventDefault();
      onChange({ name: "", text: pasted });
    }}
    onKeyDown={(event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit();
    }}
  />
);

interface FileCardProps {
  readonly id: string;
  readonly value: DocumentInput;
  readonly onRemove: () => void;
}

const FileCard = ({ id, value, onRemove }: FileCardProps) => (
  <div className="flex h-36 flex-col justify-center gap-1 bg-well px-4 font-mono text-note">
    <output id={id} className="font-bold">
      {value.name || "pasted text"}
    </output>
    <span className="text-soft">{kilobytes(value)} kB, read on this machine</span>
    <span>
      <Button look="quiet" onClick={onRemove}>
        Remove
      </Button>
    </span>
  </div>
);
