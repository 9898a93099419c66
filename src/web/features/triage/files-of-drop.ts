/** All files of a drop, folders walked through, each under a name that is its own. */
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { documentOfFile } from "#web/api/document-of-file.ts";

/** Folders are walked to any depth. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<ReadonlyArray<File>> => {
  // The list dies with the event, so the entries are taken before anything is awaited.
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(filesOfEntry))).flat();
};

/** Names are how a result refers to its file, so two of the same name are told apart. */
export const documentsOfFiles = async (files: ReadonlyArray<File>): Promise<ReadonlyArray<DocumentInput>> => {
  const seen = new Map<string, number>();
  const documents: Array<DocumentInput> = [];
  for (const file of files.filter(({ name }) => !name.startsWith("."))) {
    const name = file.webkitRelativePath || file.name;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    documents.push({ ...(await documentOfFile(file)), name: count === 1 ? name : `${name} (${count})` });
  }
  return documents;
};

const filesOfEntry = async (entry: FileSystemEntry): Promise<ReadonlyArray<File>> => {
  if (isFileEntry(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolderEntry(entry)) return [];
  return (await Promise.all((await entriesIn(entry)).map(filesOfEntry))).flat();
};

/** A reader answers in portions of 100 until one is empty. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<ReadonlyArray<FileSystemEntry>> => {
  const reader = folder.createReader();
  const all: Array<FileSystemEntry> = [];
  for (;;) {
    const portion = await new Promise<Array<FileSystemEntry>>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
};

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
