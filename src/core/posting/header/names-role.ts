/** Does a short text hold a noun of a job, as "engineer" or "analyst"? */
import type { PostingWording } from "../posting-wording.ts";

export const namesRole = (text: string, wording: PostingWording): boolean => {
  const roles = wording.wordSet("posting-header", "role");
  return (
    text.split(/[^\p{L}\p{N}]+/u).some((word) => roles.has(word)) ||
    text.includes("member of technical staff")
  );
};
