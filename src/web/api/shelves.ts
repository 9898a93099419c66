/** What was saved: résumés and postings, and the decision on each posting. */
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { request } from "./request.ts";

export interface SavedResume {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface SavedPosting extends SavedResume {
  readonly title: string | null;
  readonly company: string | null;
  readonly decision: "keep" | "skip" | null;
  readonly reason: string | null;
  readonly version: string | number;
}

export type Shelf = "resumes" | "postings";

/** A page never ends a list early: all are read, 50 pages at most. */
export const listShelf = async <T extends SavedResume>(shelf: Shelf): Promise<ReadonlyArray<T>> => {
  const items: Array<T> = [];
  let cursor: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const query: string = cursor === null ? "" : `?${new URLSearchParams({ cursor })}`;
    const { value } = await request<{ items: ReadonlyArray<T>; next: string | null }>(`/v1/${shelf}${query}`);
    items.push(...value.items);
    cursor = value.next;
    if (cursor === null) break;
  }
  return items;
};

export const saveDocument = async <T extends SavedResume>(shelf: Shelf, file: DocumentInput): Promise<T> =>
  (await request<T>(`/v1/${shelf}`, { method: "POST", body: file, once: true })).value;

export const deleteDocument = async (shelf: Shelf, id: string): Promise<void> => {
  await request(`/v1/${shelf}/${encodeURIComponent(id)}`, { method: "DELETE", keepalive: true });
};

/** Reads the version first, so that a decision made in another tab is not lost unseen. */
export const decidePosting = async (
  id: string,
  decision: SavedPosting["decision"],
  reason: string | null,
): Promise<void> => {
  const path = `/v1/postings/${encodeURIComponent(id)}`;
  const { etag } = await request<SavedPosting>(path);
  await request(path, { method: "PATCH", body: { decision, reason }, ...(etag ? { ifMatch: etag } : {}) });
};
