/** The file that is sent: choose it, or drop it. It is checked as soon as it is there. */
import { useId, useState } from "react";

interface FileChoiceProps {
  readonly name: string | null;
  readonly onFile: (file: File) => void;
}

export const FileChoice = ({ name, onFile }: FileChoiceProps) => {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the chooser is the first
    <div
      className={`flex min-h-32 flex-col justify-center gap-3 border-2 border-dashed p-5 ${over ? "border-blue bg-wash" : "border-edge bg-sheet"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p className="text-lg">{name ?? "Drop the file you send"}</p>
      <div className="w-fit rounded-[3px] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue">
        <input
          id={id}
          type="file"
          accept=".pdf,.docx,application/pdf"
          className="sr-only"
          onChange={({ target }) => {
            take(target.files);
            target.value = "";
          }}
        />
        <label
          htmlFor={id}
          className="inline-block rounded-[3px] border border-edge bg-paper px-3 py-2 font-mono text-note hover:border-ink"
        >
          {name === null ? "Choose a file" : "Choose another file"}
        </label>
      </div>
      <p className="label">PDF or Word (DOCX), up to 8 MB. It is read on this machine and not kept.</p>
    </div>
  );
};
