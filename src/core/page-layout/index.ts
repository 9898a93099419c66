export { pageTextOfPages } from "./page-text-of-pages.ts";
export type { Piece, PlacedLink, PlacedPage } from "./placed-page.ts";
