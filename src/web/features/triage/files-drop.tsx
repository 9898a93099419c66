/** A place for many files or a folder. */
import { type ReactNode, useId, useState } from "react";
import { acceptedFiles } from "#web/api/document-of-file.ts";
import { filesOfDrop } from "./files-of-drop.ts";

interface FilesDropProps {
  readonly onFiles: (files: ReadonlyArray<File>) => void;
}

export const FilesDrop = ({ onFiles }: FilesDropProps) => {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the two choosers are the first
    <div
      className={`flex min-h-44 flex-col justify-center gap-4 border-2 border-dashed p-6 ${over ? "border-blue bg-wash" : "border-edge bg-sheet"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void filesOfDrop(event.dataTransfer).then(onFiles);
      }}
    >
      <p className="text-lg">Drop postings or a folder here</p>
      <div className="flex flex-wrap gap-3">
        <Chooser onFiles={onFiles} accept={acceptedFiles}>
          Choose files
        </Chooser>
        <Chooser onFiles={onFiles} folder>
          Choose a folder
        </Chooser>
      </div>
      <p className="label">Saved pages, pasted text, .eml digests: up to 2,000 files, 48 MB in all.</p>
    </div>
  );
};

interface ChooserProps extends FilesDropProps {
  readonly accept?: string;
  readonly folder?: boolean;
  readonly children: ReactNode;
}

/** The label is drawn as a button; the field itself keeps the focus and the keyboard. */
const Chooser = ({ onFiles, accept, folder = false, children }: ChooserProps) => {
  const id = useId();
  return (
    <span className="rounded-[3px] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue">
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        ref={(field) => {
          field?.toggleAttribute("webkitdirectory", folder);
        }}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <label
        htmlFor={id}
        className="inline-block rounded-[3px] border border-edge bg-paper px-3 py-2 font-mono text-note hover:border-ink"
      >
        {children}
      </label>
    </span>
  );
};
