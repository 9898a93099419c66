/** Kept résumés: a master with its variants, and every step of their history. */
import type { BookStep, OpenBook, SavedBook } from "#app/ports/resume-books.ts";
import type { Page } from "#app/ports/workspace.ts";
import type { ResumeBook } from "#core/resume-record/index.ts";
import { request } from "./request.ts";

export type { BookStep, OpenBook, SavedBook };

/** Where a book began. */
export interface BookStart {
  readonly book: ResumeBook;
  readonly note: string;
  /** The saved file that it was read from. */
  readonly resume: string | null;
}

const root = "/v1/resume-books";
const pathOf = (id: string, rest = ""): string => `${root}/${encodeURIComponent(id)}${rest}`;

/** Newest first. */
export const listBooks = async (): Promise<ReadonlyArray<SavedBook>> =>
  (await request<Page<SavedBook>>(`${root}?limit=200`)).value.items;

export const createBook = async (start: BookStart): Promise<OpenBook> =>
  (await request<OpenBook>(root, { method: "POST", body: start, once: true })).value;

export const readBook = async (id: string): Promise<OpenBook> => (await request<OpenBook>(pathOf(id))).value;

/** Fails with status 412 when somebody saved since `version`. Outlives the page, because it may be sent while it closes. */
export const saveBook = async (
  id: string,
  book: ResumeBook,
  note: string,
  version: string,
): Promise<OpenBook> => {
  const body = { book, note };
  // A browser lets at most 64 kB outlive its page, and refuses the whole request above that.
  const keepalive = JSON.stringify(body).length < 60_000;
  return (await request<OpenBook>(pathOf(id), { method: "PUT", body, ifMatch: `"${version}"`, keepalive }))
    .value;
};

/** It can be recovered. */
export const deleteBook = async (id: string): Promise<void> => {
  await request(pathOf(id), { method: "DELETE", once: true });
};

export const recoverBook = async (id: string): Promise<void> => {
  await request(pathOf(id, "/recover"), { method: "POST", body: {}, once: true });
};

/** One step back or forward on the server; for what this tab has not done itself. */
export const walkBook = async (
  id: string,
  direction: "undo" | "redo",
  version: string,
): Promise<OpenBook> => {
  const call = { method: "POST", body: {}, ifMatch: `"${version}"`, once: true } as const;
  return (await request<OpenBook>(pathOf(id, `/${direction}`), call)).value;
};

export const readHistory = async (id: string): Promise<ReadonlyArray<BookStep>> =>
  (await request<Page<BookStep>>(pathOf(id, "/history?limit=100"))).value.items;

export const readStep = async (id: string, step: number): Promise<BookStep & { readonly book: ResumeBook }> =>
  (await request<BookStep & { readonly book: ResumeBook }>(pathOf(id, `/history/${step}`))).value;

/** What the step held, as a new step. */
export const restoreStep = async (id: string, step: number, version: string): Promise<OpenBook> => {
  const call = { method: "POST", body: { step }, ifMatch: `"${version}"`, once: true } as const;
  return (await request<OpenBook>(pathOf(id, "/restore"), call)).value;
};
