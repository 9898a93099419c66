/** What the worker read of a PDF, as the page that core reads. */
import { pageTextOfPages } from "#core/page-layout/index.ts";
import type { PageText } from "#core/page-text/index.ts";
import type { PdfContent } from "./pdf-pieces.ts";

export const pdfPageText = ({ pages }: PdfContent): PageText => pageTextOfPages(pages);
