/** The built web page from `dist/web`. Names with a content hash are kept for a year; the page itself never. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Context } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** All files are read once at start; they are some hundred kilobytes. A path that is none of them gets the page. */
export const webFiles = async (folder: string): Promise<(context: Context) => Response> => {
  const fileByPath = new Map<string, WebFile>();
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const body = new Uint8Array(await readFile(path));
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const type = types[extname(path)] ?? "application/octet-stream";
    fileByPath.set(path.slice(folder.length).replaceAll("\\", "/"), { body, type, etag });
  }
  return (context) => {
    const file =
      fileByPath.get(context.req.path) ??
      (extname(context.req.path) === "" ? fileByPath.get("/index.html") : undefined);
    if (!file) return new Response("Not found\n", { status: 404, headers: { "content-type": "text/plain" } });
    const caching = context.req.path.startsWith("/assets/")
      ? "public, max-age=31536000, immutable"
      : "no-cache";
    if (context.req.header("if-none-match") === file.etag)
      return new Response(null, { status: 304, headers: { etag: file.etag } });
    return new Response(file.body, {
      headers: { "content-type": file.type, "cache-control": caching, etag: file.etag },
    });
  };
};
