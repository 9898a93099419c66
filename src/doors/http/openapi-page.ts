/** `/v1/docs`: the OpenAPI document as a page to read, without a script. Every value is escaped. */
interface Entry {
  readonly summary?: string;
  readonly tags?: ReadonlyArray<string>;
  readonly parameters?: ReadonlyArray<{
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>
  >;
}

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export const openApiPage = (document: object): string => {
  const { info, paths, components } = document as Document;
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, entry]) => entryHtml(method, path, entry)),
  );
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="${escapeHtml(name)}"><summary>${escapeHtml(name)}</summary>${codeBlock(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(info.title)} API</title><link rel="stylesheet" href="/v1/docs.css"></head><body><main><h1>${escapeHtml(info.title)} API ${escapeHtml(info.version)}</h1><p>${escapeHtml(info.description)}</p><p><a href="/v1/openapi.json">openapi.json</a></p><h2>Operations</h2>${entries.join("")}<h2>Schemas</h2>${schemas.join("")}</main></body></html>`;
};

const entryHtml = (method: string, path: string, entry: Entry): string => {
  const parameters = (entry.parameters ?? [])
    .map(
      (parameter) =>
        `<li><code>${escapeHtml(parameter.name)}</code> in ${escapeHtml(parameter.in)}${parameter.required ? ", required" : ""}</li>`,
    )
    .join("");
  const body = entry.requestBody?.content["application/json"]?.schema;
  const responses = Object.entries(entry.responses ?? {})
    .map(([status, { content }]) => `<li>${escapeHtml(status)}${referenceIn(content)}</li>`)
    .join("");
  return `<details><summary><b>${escapeHtml(method.toUpperCase())}</b> <code>${escapeHtml(path)}</code> <span>${escapeHtml(entry.summary ?? "")}</span></summary>${parameters ? `<h3>Parameters</h3><ul>${parameters}</ul>` : ""}${body === undefined ? "" : `<h3>Body</h3>${codeBlock(body)}`}<h3>Responses</h3><ul>${responses}</ul></details>`;
};

const referenceIn = (content: Readonly<Record<string, { readonly schema: unknown }>> | undefined): string => {
  const reference = /"#\/components\/schemas\/(\w{1,60})"/u.exec(
    JSON.stringify(Object.values(content ?? {})[0]?.schema ?? ""),
  )?.[1];
  return reference ? ` <a href="#${reference}">${reference}</a>` : "";
};

const codeBlock = (value: unknown): string =>
  `<pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;

const entityByCharacter: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => entityByCharacter[character] ?? "");

/** Served as a file of its own: the content security policy allows no inline style. */
export const openApiStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;padding:2rem 1rem}main{max-width:52rem;margin:0 auto}
summary{padding:.5rem 0;cursor:pointer}summary:focus-visible,a:focus-visible,pre:focus-visible{outline:2px solid currentColor;outline-offset:2px}
summary b{display:inline-block;min-width:4rem}summary span{opacity:.8}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow:auto;max-height:24rem;padding:1rem;border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px}
`;
