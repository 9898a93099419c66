/** How a résumé is printed, as a request says it. */
import { z } from "zod";
import { papers, templates } from "#app/ports/resume/resume-printer.ts";

export const printSettings = z
  .object({
    template: z.enum(templates).default("linear"),
    paper: z.enum(papers).default("a4"),
    size: z.number().min(9).max(12).nullable().default(null).describe("Letter size in points"),
  })
  .meta({ id: "PrintSettings" });

export const droppedBullets = z
  .array(
    z.object({
      path: z.string(),
      text: z.string(),
      reason: z.enum(["more-than-five", "page-full"]),
      message: z.string(),
    }),
  )
  .readonly();

/** What a résumé can be printed to. */
export const printFormats = ["pdf", "docx", "txt", "md", "json", "portal"] as const;

export type PrintFormat = (typeof printFormats)[number];
