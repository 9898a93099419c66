/** What was saved: résumés and postings, and the decision on each posting. */
import type { Decision, Page, SavedDocument, SavedPosting } from "#app/ports/workspace.ts";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { request } from "./request.ts";

/** What each shelf holds, by its name in the address. */
interface Shelves {
  readonly resumes: SavedDocument;
  readonly postings: SavedPosting;
}

/** "resumes" or "postings", as in the address. */
export type Shelf = keyof Shelves;

/** Reads page after page, 50 at most. */
export const listShelf = async <S extends Shelf>(shelf: S): Promise<ReadonlyArray<Shelves[S]>> => {
  const items: Array<Shelves[S]> = [];
  let cursor: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const query: string = cursor === null ? "" : `?${new URLSearchParams({ cursor })}`;
    const { value } = await request<Page<Shelves[S]>>(`/v1/${shelf}${query}`);
    items.push(...value.items);
    cursor = value.next;
    if (cursor === null) break;
  }
  return items;
};

/** The server reads the file first; what it cannot read is not saved. */
export const saveDocument = async <S extends Shelf>(shelf: S, file: DocumentInput): Promise<Shelves[S]> =>
  (await request<Shelves[S]>(`/v1/${shelf}`, { method: "POST", body: file, once: true })).value;

/** Outlives the page, because it may be sent while the page closes. */
export const deleteDocument = async (shelf: Shelf, id: string): Promise<void> => {
  await request(`/v1/${shelf}/${encodeURIComponent(id)}`, { method: "DELETE", keepalive: true, once: true });
};

/** Fails with status 412 when somebody decided since `posting` was read. */
export const decidePosting = async (posting: SavedPosting, decision: Decision): Promise<SavedPosting> => {
  const answer = await request<SavedPosting>(`/v1/postings/${encodeURIComponent(posting.id)}`, {
    method: "PATCH",
    body: decision,
    ifMatch: `"${posting.version}"`,
    once: true,
  });
  return answer.value;
};
