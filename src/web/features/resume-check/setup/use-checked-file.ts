/** The file under check: one that was brought, or the kept résumé as it prints now. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import type { Resume } from "#core/resume/index.ts";
import { documentOfFile } from "#web/api/document-of-file.ts";
import { Problem } from "#web/api/request.ts";
import { type CheckedFile, checkFile } from "#web/api/resume-checks.ts";
import { type PrintSettings, printResume } from "#web/api/resume-drafts.ts";

/** What our own prints can be checked as. */
export type OwnFormat = "pdf" | "docx";

export type Source =
  | { readonly kind: "none" }
  | { readonly kind: "file"; readonly file: File; readonly turn: number }
  | { readonly kind: "print"; readonly to: OwnFormat; readonly settings: PrintSettings };

export interface Checked {
  readonly check: CheckedFile;
  readonly fileName: string;
  readonly isOwnPrint: boolean;
}

/** `recordKey` names `resume`, so that the same question is not asked twice. */
export const useCheckedFile = (source: Source, resume: Resume | null, recordKey: string) =>
  useQuery({
    queryKey: ["resume-check", keyOf(source), recordKey],
    queryFn: async (): Promise<Checked> => {
      const file = await documentOf(source, resume);
      const check = await checkFile(file, resume);
      return { check, fileName: file.name, isOwnPrint: source.kind === "print" };
    },
    enabled: source.kind === "file" || (source.kind === "print" && resume !== null),
    retry: false,
  });

const keyOf = (source: Source): string => {
  if (source.kind === "none") return "";
  if (source.kind === "file") return `file ${source.turn}`;
  return `print ${source.to} ${JSON.stringify(source.settings)}`;
};

const documentOf = async (source: Source, resume: Resume | null): Promise<DocumentInput> => {
  if (source.kind === "file") {
    if (source.file.size > largest) {
      throw new Problem(
        413,
        `${source.file.name} is larger than 8 MB.`,
        "Export it again, with smaller pictures.",
      );
    }
    return documentOfFile(source.file);
  }
  if (source.kind === "none" || resume === null) throw new Problem(0, "There is no file yet.", "Choose one.");
  const { name, content } = await printResume(resume, source.to, source.settings);
  return { name, ...content };
};

/** As on the server: said here before a large file is sent in vain. */
const largest = 8 * 1024 * 1024;

/** A file that is chosen again may have changed, so each choice counts as another. */
export const useBroughtFile = () => {
  const [brought, setBrought] = useState<Extract<Source, { kind: "file" }> | null>(null);
  const bring = (file: File | null): void =>
    setBrought((last) => (file === null ? null : { kind: "file", file, turn: (last?.turn ?? 0) + 1 }));
  return [brought, bring] as const;
};
