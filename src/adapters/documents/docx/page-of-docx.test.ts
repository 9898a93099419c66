import mammoth from "mammoth";
import { expect, test } from "vitest";
import { handMadeDocx, p, partXml, r, relationsXml, table } from "#test/support/hand-made-docx.ts";
import { pageOfDocx } from "./page-of-docx.ts";

const pageOf = (bytes: Uint8Array) => {
  const page = pageOfDocx(bytes);
  if (!page.ok) throw new Error(page.error.reason);
  return page.value;
};

const textOf = (body: string, others: Readonly<Record<string, string>> = {}): string =>
  pageOf(handMadeDocx(body, others)).text;

const rels = (relations: ReadonlyArray<readonly [string, string, string]>) => ({
  "word/_rels/document.xml.rels": relationsXml(relations),
});

test("an empty document has no text", () => {
  expect(textOf("")).toBe("");
  expect(textOf(p("  "))).toBe("");
});

test("paragraphs are lines; an empty one sets the next apart", () => {
  expect(textOf(p("Ana Torres") + p("Engineer") + p("") + p("Skills"))).toBe(
    "Ana Torres\nEngineer\n\nSkills\n",
  );
});

test("tabs and long runs of blanks part a line, line breaks end it, soft hyphens are not seen", () => {
  const body = `<w:p><w:r><w:t>Acme</w:t><w:tab/><w:tab/><w:t>2019</w:t><w:br/><w:t>Lis\u00ADbon      PT  x</w:t><w:noBreakHyphen/><w:t>y</w:t><w:softHyphen/></w:r></w:p>`;
  expect(textOf(body)).toBe("Acme   2019\nLisbon   PT x-y\n");
});

test("words have weight and size, from the style, what it is based on, and the run", () => {
  const styles = partXml(
    "w:styles",
    `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
     <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="Job"><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
     <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
  );
  const body = `<w:p><w:pPr><w:pStyle w:val="Job"/></w:pPr>${r("Acme ")}${r("light ", '<w:b w:val="0"/>')}${r("strong", '<w:rStyle w:val="Strong"/>')}</w:p>${p("A body of more letters than the title has", '<w:pStyle w:val="Loop"/>')}`;
  const { layout, blocks } = pageOf(handMadeDocx(body, { "word/styles.xml": styles }));
  expect(layout?.lines[0]?.words.map(({ bold, size }) => [bold, size])).toEqual([
    [true, 14],
    [false, 14],
    // Strong in a bold title is light again.
    [false, 14],
  ]);
  expect(layout?.lines[1]?.size).toBe(11);
  expect(blocks[0]?.kind).toBe("heading");
});

test("a heading style makes a heading where it is seen as one", () => {
  const styles = partXml(
    "w:styles",
    `<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>`,
  );
  const kinds = pageOf(
    handMadeDocx(
      p("Erfahrung", '<w:pStyle w:val="berschrift2"/>', "<w:b/>") +
        p("2019 – 2021", '<w:pStyle w:val="berschrift2"/>') +
        p("Text"),
      { "word/styles.xml": styles },
    ),
  ).blocks.map(({ kind, level }) => [kind, level]);
  expect(kinds).toEqual([
    ["heading", 2],
    ["paragraph", 0],
    ["paragraph", 0],
  ]);
});

test("bullets and numbers of lists are read, deeper ones are indented", () => {
  const numbering = partXml(
    "w:numbering",
    `<w:abstractNum w:abstractNumId="0">
       <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
       <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
     </w:abstractNum>
     <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`,
  );
  const item = (text: string, level: number) =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);
  const page = pageOf(
    handMadeDocx(item("Built it", 0) + item("first", 1) + item("second", 1), {
      "word/numbering.xml": numbering,
    }),
  );
  expect(page.text).toBe("• Built it\n  a) first\n  b) second\n");
  expect(page.blocks.map(({ kind }) => kind)).toEqual(["item", "item", "item"]);
});

test("bullets from picture fonts are bullets, telephones and envelopes are not", () => {
  const wingdings = '<w:rFonts w:ascii="Wingdings"/>';
  const body =
    `<w:p>${r("\uF0A7", wingdings)}<w:r><w:tab/><w:t>Built it</w:t></w:r></w:p>` +
    `<w:p><w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${r(" +351 900 000 000")}</w:p>`;
  expect(textOf(body)).toBe("•   Built it\n+351 900 000 000\n");
});

test("headers stand before the text, footers and later headers after it, page numbers nowhere", () => {
  const others = {
    ...rels([
      ["h1", "header", "header1.xml"],
      ["h2", "header", "header2.xml"],
      ["f1", "footer", "footer1.xml"],
    ]),
    "word/header1.xml": partXml("w:hdr", p("Ana Torres, ana@example.com")),
    "word/header2.xml": partXml("w:hdr", p("Torres")),
    "word/footer1.xml": partXml(
      "w:ftr",
      `<w:p>${r("Page ")}<w:fldSimple w:instr=" PAGE ">${r("2")}</w:fldSimple></w:p>`,
    ),
  };
  const section = `<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/><w:titlePg/></w:sectPr>`;
  const page = pageOf(handMadeDocx(p("Engineer") + section, others));
  expect(page.text).toBe("Ana Torres, ana@example.com\n\nEngineer\n\nTorres\n");
  expect(page.layout?.lines.map(({ column }) => column)).toEqual([0, 1, 2]);
});

test("a text box is read once, whichever of its two forms an editor would take", () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${box("Ana Torres")}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("Ana Torres")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(textOf(`<w:p><w:r>${drawn}</w:r>${r("Engineer")}</w:p>`)).toBe("Ana Torres\n\nEngineer\n");
});

test("text boxes come in the order of the page: a heading across it, the side bar, the text", () => {
  const box = (text: string, x: number, y: number, w: number, h: number) =>
    `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x * 12_700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y * 12_700}</wp:posOffset></wp:positionV><wp:extent cx="${w * 12_700}" cy="${h * 12_700}"/><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>`;
  const body = `<w:p>${box("Skills", 40, 120, 150, 20)}${box("Acme", 220, 150, 200, 20)}${box("2019", 440, 150, 80, 20)}${box("Go, Kafka", 40, 145, 150, 200)}${box("Ana Torres", 40, 40, 500, 40)}${box("Experience", 220, 120, 300, 20)}${box("Built it", 220, 175, 300, 170)}</w:p>`;
  expect(textOf(body).replaceAll(/\n+/gu, "\n")).toBe(
    "Ana Torres\nSkills\nGo, Kafka\nExperience\nAcme   2019\nBuilt it\n",
  );
});

test("a grid is read row by row, a margin of dates beside its text, a side bar apart from the main text", () => {
  const lines = (...texts: ReadonlyArray<string>) => texts.map((text) => p(text)).join("");
  expect(
    textOf(
      table([
        [p("Go"), p("Java")],
        [p("SQL"), p("Rust")],
      ]),
    ),
  ).toBe("Go   Java\nSQL   Rust\n");
  expect(textOf(table([[p("2019 – 2021"), lines("Acme", "Engineer", "Built it")]]))).toBe(
    "2019 – 2021   Acme\nEngineer\nBuilt it\n",
  );
  const page = pageOf(
    handMadeDocx(
      table([[lines("Skills", "Go", "Java", "SQL"), lines("Experience", "Acme", "Engineer", "Built it")]]) +
        p("End"),
    ),
  );
  expect(page.text).toBe("Skills\nGo\nJava\nSQL\n\nExperience\nAcme\nEngineer\nBuilt it\n\nEnd\n");
  expect(new Set(page.layout?.lines.map(({ column }) => column)).size).toBe(3);
});

test("lists beside one another, each under its name, are read one after the other", () => {
  const rows = [
    ["Languages:", "Stores:"],
    ["Go", "Redis"],
    ["Rust", ""],
  ].map((row) => row.map((text) => p(text)));
  expect(textOf(table(rows))).toBe("Languages:\nGo\nRust\n\nStores:\nRedis\n");
});

test("addresses behind words come from relations and from fields, behind a picture without words", () => {
  const field = (turn: string) => `<w:r><w:fldChar w:fldCharType="${turn}"/></w:r>`;
  const body =
    `<w:p><w:hyperlink r:id="l1">${r("Code")}</w:hyperlink>${r(" and ")}` +
    `${field("begin")}<w:r><w:instrText> HYPERLINK "https://ana.exa</w:instrText></w:r><w:r><w:instrText>mple/me" \\o "x" </w:instrText></w:r>${field("separate")}${r("my page")}${field("end")}` +
    `<w:r><w:drawing><wp:inline><a:hlinkClick r:id="l2"/></wp:inline></w:drawing></w:r></w:p>`;
  const page = pageOf(
    handMadeDocx(
      body,
      rels([
        ["l1", "hyperlink", "https://github.com/ana"],
        ["l2", "hyperlink", "https://www.linkedin.com/in/ana"],
      ]),
    ),
  );
  expect(page.text).toBe("Code and my page\n");
  expect(page.layout?.links.map(({ start, end, url }) => [page.text.slice(start, end), url])).toEqual([
    ["Code", "https://github.com/ana"],
    ["my page", "https://ana.example/me"],
    ["", "https://www.linkedin.com/in/ana"],
  ]);
});

test("a picture with an address that stands alone in its line is told on the next line with words", () => {
  const body = `<w:p><w:r><w:drawing><wp:inline><a:hlinkClick r:id="l1"/></wp:inline></w:drawing></w:r></w:p>${p("Lisbon")}`;
  const page = pageOf(handMadeDocx(body, rels([["l1", "hyperlink", "https://github.com/ana"]])));
  expect(page.layout?.links).toEqual([{ start: 1, end: 1, url: "https://github.com/ana" }]);
});

test("insertions stay, deletions and comments go, a deleted paragraph end joins two paragraphs", () => {
  const body =
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("Senior ")}<w:del>${r("Junior ")}<w:r><w:delText>gone</w:delText></w:r></w:del></w:p>` +
    `<w:p><w:ins>${r("Engineer")}</w:ins><w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  expect(textOf(body)).toBe("Senior Engineer\n");
});

test("hidden, white and tiny words stay in the text and are told", () => {
  const page = pageOf(
    handMadeDocx(
      `<w:p>${r("Ana ")}${r("expert in everything", "<w:vanish/>")}</w:p>` +
        p("kubernetes kafka", "", '<w:color w:val="FFFFFF"/>') +
        p("rust", "", '<w:sz w:val="2"/>') +
        p("Title", '<w:shd w:fill="1F3864"/>', '<w:color w:val="FFFFFF"/>'),
    ),
  );
  expect(page.hidden.map(({ start, end, what }) => [page.text.slice(start, end), what])).toEqual([
    ["expert in everything", "hidden text"],
    ["kubernetes kafka", "white on white"],
    ["rust", "letters too small to read"],
  ]);
});

test("content controls, smart tags and notes are read", () => {
  const body =
    `<w:sdt><w:sdtPr/><w:sdtContent>${p("Ana Torres")}</w:sdtContent></w:sdt>` +
    `<w:p><w:smartTag><w:smartTagPr/>${r("Lisbon")}</w:smartTag><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const footnotes = partXml(
    "w:footnotes",
    `<w:footnote w:id="1">${p("no")}</w:footnote><w:footnote w:id="2">${p("since 2019")}</w:footnote>`,
  );
  expect(textOf(body, { "word/footnotes.xml": footnotes })).toBe("Ana Torres\nLisbon\n\nsince 2019\n");
});

test("other prefixes, the strict edition, UTF-16 and another name of the main part change nothing", () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Zoë Ødegård</x:t></x:r></x:p></x:body></x:document>`;
  const utf16 = Uint8Array.from(
    [...`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${strict}`].flatMap((c) => [
      c.charCodeAt(0) & 255,
      c.charCodeAt(0) >> 8,
    ]),
  );
  const bytes = handMadeDocx("", {
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "/word/document2.xml"]]),
    "word/document2.xml": utf16,
  });
  expect(pageOf(bytes).text).toBe("Zoë Ødegård\n");
});

test("keys that are dangerous in objects are only text", () => {
  const styles = partXml(
    "w:styles",
    `<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/><w:rPr><w:b/></w:rPr></w:style>`,
  );
  const page = pageOf(
    handMadeDocx(p("__proto__ prototype", '<w:pStyle w:val="__proto__"/>'), {
      "word/styles.xml": styles,
      ...rels([["__proto__", "hyperlink", "https://example.com"]]),
    }),
  );
  expect(page.layout?.lines[0]?.words[0]?.bold).toBe(true);
  expect(Object.keys({})).toEqual([]);
  expect(JSON.stringify(Object.prototype)).toBe("{}");
});

test("every word that an independent reader finds is in the text", async () => {
  const body =
    p("Ana Torres") +
    table([[p("Go, Kafka"), p("Lisbon") + p("Porto")]]) +
    `<w:p><w:hyperlink r:id="l1">${r("github.com/ana")}</w:hyperlink><w:r><w:tab/><w:t>2019</w:t></w:r></w:p>`;
  const bytes = handMadeDocx(body, {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ...rels([["l1", "hyperlink", "https://github.com/ana"]]),
  });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const { text } = pageOf(bytes);
  expect(value.split(/\s+/u).filter((word) => !text.includes(word))).toEqual([]);
});
