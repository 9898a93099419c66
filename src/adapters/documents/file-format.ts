/** What a text file is: by its content first, since a name is only a claim. */
export type TextFormat = "text" | "markdown" | "html" | "json" | "email";

export const fileFormatOf = (text: string, fileName: string): TextFormat => {
  const name = fileName.toLowerCase();
  const opening = text.slice(0, 4000).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s{0,9}<!doctype html)/iu.test(opening))
    return "html";
  if (/^[[{]/u.test(opening) && (name.endsWith(".json") || isJson(text))) return "json";
  if (name.endsWith(".eml") || isEmail(opening)) return "email";
  return formatByName(name) ?? (isMarkup(opening) ? "html" : isMarkdown(text) ? "markdown" : "text");
};

const formatByName = (name: string): TextFormat | undefined => {
  if (/\.(?:md|markdown|mdx)$/u.test(name)) return "markdown";
  return /\.(?:html?|xhtml)$/u.test(name) ? "html" : undefined;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Two header fields of a message within its first lines. */
const isEmail = (opening: string): boolean => {
  const fields = new Set(
    [
      ...opening.matchAll(
        /^(from|to|subject|date|mime-version|received|return-path|message-id|delivered-to|content-type): /gimu,
      ),
    ].map(([, field]) => field?.toLowerCase()),
  );
  return fields.size >= 3 && /^[a-z-]{2,40}: /iu.test(opening);
};

const isMarkup = (opening: string): boolean =>
  opening.startsWith("<") && /<\/(?:p|div|ul|h[1-6]|section|body|span)>/iu.test(opening);

const isMarkdown = (text: string): boolean =>
  /^(?:#{1,6} \S|[=-]{4,}\s*$|\*\*[^*\n]{1,80}\*\*|```|---\s*$)|\]\(https?:/mu.test(text.slice(0, 20_000));
