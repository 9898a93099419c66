/** One card of the catalogue, as far as the page shows it. */
import { request } from "./request.ts";

/** Sections differ in their fields; these are the ones that read as sentences. */
export interface Card {
  readonly id: string;
  readonly name?: string;
  readonly about?: string;
  readonly proves?: string;
  readonly hours?: number;
  readonly recovery?: string;
  readonly correction?: string;
  readonly source?: ReadonlyArray<string>;
}

/** Fails with status 404 when the catalogue has no such card. */
export const readCard = async (section: string, id: string): Promise<Card> =>
  (await request<Card>(`/v1/cards/${encodeURIComponent(section)}/${encodeURIComponent(id)}`)).value;
