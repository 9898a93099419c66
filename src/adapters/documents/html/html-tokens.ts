/** HTML as a flat run of tags and text, read once from left to right. No tree, so no depth can overflow a stack. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "raw"; readonly name: string; readonly attributes: string; readonly text: string }
  | { readonly kind: "comment"; readonly text: string };

/** Elements whose content is no markup: it ends only at their own closing tag. */
const rawElements = new Set(["script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe"]);

export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastTagEnd = html.lastIndexOf(">");
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1 || open > lastTagEnd) {
      yield { kind: "text", text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    const next = tokenAt(html, open);
    yield next.token;
    at = next.end;
  }
}

interface Read {
  readonly token: HtmlToken;
  readonly end: number;
}

const tokenAt = (html: string, at: number): Read => {
  if (html.startsWith("<!--", at)) {
    const close = html.indexOf("-->", at + 4);
    const end = close === -1 ? html.length : close + 3;
    return { token: { kind: "comment", text: html.slice(at + 4, close === -1 ? end : close) }, end };
  }
  const second = html.charAt(at + 1);
  if (second === "!" || second === "?")
    return { token: { kind: "comment", text: "" }, end: tagEnd(html, at) };
  const name = /^<(\/?)([a-z][a-z0-9:-]{0,40})/iu.exec(html.slice(at, at + 44));
  if (name?.[2] === undefined) return { token: { kind: "text", text: "<" }, end: at + 1 };
  const tagName = name[2].toLowerCase();
  const end = tagEnd(html, at);
  if (name[1] === "/") return { token: { kind: "close", name: tagName }, end };
  const attributes = html.slice(at + name[0].length, end - 1);
  if (!rawElements.has(tagName) || attributes.endsWith("/")) {
    return { token: { kind: "open", name: tagName, attributes }, end };
  }
  return rawAt(html, end, tagName, attributes);
};

/** Just past the `>` that ends a tag. One inside quotes does not; when the quotes never end, the first one does. */
const tagEnd = (html: string, at: number): number => {
  const limit = Math.min(html.length, at + longestQuotedTag);
  let quote = 0;
  for (let i = at + 1; i < limit; i += 1) {
    const code = html.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return i + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  const first = html.indexOf(">", at);
  return first === -1 ? html.length : first + 1;
};

/** Longer tags hold inlined images, which have no `>` inside; the bound keeps a page of open quotes linear. */
const longestQuotedTag = 20_000;

const rawAt = (html: string, from: number, name: string, attributes: string): Read => {
  const closing = new RegExp(`</${name}[\\s>/]`, "giu");
  closing.lastIndex = from;
  const close = closing.exec(html);
  const textEnd = close?.index ?? html.length;
  const end = close
    ? Math.max(html.indexOf(">", close.index) + 1, close.index + close[0].length)
    : html.length;
  return { token: { kind: "raw", name, attributes, text: html.slice(from, textEnd) }, end };
};
