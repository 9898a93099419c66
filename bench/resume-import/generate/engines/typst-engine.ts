/** Pages as Typst sets them, from a plain program of its own that shares nothing with the templates of the product. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintingEngine } from "./chromium-engine.ts";

export const typstEngine = async (): Promise<PrintingEngine> => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }], workspace: "/" });
  return {
    print: async (page) => {
      const bytes = compiler.pdf({ mainFileContent: PROGRAM, inputs: { page: JSON.stringify(page) } });
      return new Uint8Array(bytes);
    },
    close: async () => undefined,
  };
};

const fonts = (): Array<Buffer> => {
  const { resolve } = createRequire(import.meta.url);
  return ["source-sans-3", "source-serif-4"].flatMap((family) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
    const name = family === "source-sans-3" ? "SourceSans3" : "SourceSerif4";
    return ["400Regular", "400Regular_Italic", "700Bold"].map((cut) =>
      readFileSync(join(folder, cut, `${name}_${cut}.ttf`)),
    );
  });
};

const PROGRAM = `
#let page-data = json(bytes(sys.inputs.page))
#let look = page-data.look
#set page(paper: if look.paper == "letter" { "us-letter" } else { "a4" }, margin: 18mm)
#set text(font: if look.family == "sans" { "Source Sans 3" } else { "Source Serif 4" }, size: look.size * 1pt)
#set par(leading: 0.55em, spacing: 0.6em)
#let ink(all) = all.map(one => {
  let body = text(one.text)
  if one.at("bold", default: false) { body = strong(body) }
  if one.at("italic", default: false) { body = emph(body) }
  if "link" in one { link(one.link, body) } else { body }
}).join()
#let draw(one) = {
  if one.kind == "name" { block(text(size: 2em, weight: 700, one.text)) }
  else if one.kind == "heading" {
    let title = if look.headings == "capitals" { upper(one.text) } else { one.text }
    block(above: 1.2em, below: 0.5em, text(size: if look.headings == "large" { 1.4em } else { 1.1em }, weight: 700, title))
    if look.headings == "ruled" { line(length: 100%, stroke: 0.5pt) }
  }
  else if one.kind == "gap" { v(0.6em) }
  else if one.kind == "bullet" { block(inset: (left: 1em))[#h(-1em)#one.mark #one.text] }
  else if "rail" in one { grid(columns: (9em, 1fr), one.rail, ink(one.text)) }
  else if "right" in one { block[#ink(one.text)#h(1fr)#ink(one.right)] }
  else { block(ink(one.text)) }
}
#align(if look.isCentred { center } else { left }, page-data.head.map(draw).join())
#let main = page-data.main.map(draw).join()
#let bar = page-data.bar.map(draw).join()
#if page-data.side == none { main }
#if page-data.side == "left" { grid(columns: (30%, 1fr), gutter: 8mm, bar, main) }
#if page-data.side == "right" { grid(columns: (1fr, 30%), gutter: 8mm, main, bar) }
`;
