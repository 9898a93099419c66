/** Pages as Typst writes them, below each other, become pictures of their own. */
import { expect, test } from "vitest";
import { createPagePictures } from "./page-pictures.ts";

const page = (transform: string, body: string): string =>
  `    <path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v 842.5 h 595.2756 v -842.5 Z "/>
    <g${transform}>
        <g class="typst-group">
            <g/>
${body}
        </g>
    </g>
`;

const word = `            <g class="typst-text" transform="matrix(1 0 0 -1 64.8000001 14.52)">
                <use xlink:href="#gAAA" x="0" y="0" fill="#1a1d21" fill-rule="nonzero"/>
                <use xlink:href="#gBBB" x="5.9399999999999995" y="0" fill="#1a1d21" fill-rule="nonzero"/>
            </g>
            <a href="https://example.org/" xlink:href="https://example.org/">
                <rect width="81.27" height="6.93" fill="transparent" stroke="none"/>
            </a>`;

const other = word.replaceAll("gBBB", "gAAA");

const drawn = (...bodies: ReadonlyArray<string>): string => `<svg class="typst-doc">
${bodies.map((body, at) => page(at === 0 ? "" : ` transform="matrix(1 0 0 1 0 ${at * 842.5})"`, body)).join("")}    <defs id="glyph">
        <symbol id="gAAA" overflow="visible">
            <path d="M 0 0m 1.826 0 v 14.388 Z "/>
        </symbol>
        <symbol id="gBBB" overflow="visible">
            <path d="M 0 0m 1 0 h 2 Z "/>
        </symbol>
    </defs>
</svg>
`;

const all = { known: new Set<string>(), near: null };

test("a picture holds its own letters once, under short names, and no links", () => {
  const [first, second] = createPagePictures()(drawn(word, other), all);
  expect(first).toMatchObject({ width: 595.2756, height: 842.5 });
  expect(first?.svg).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595.2756 842.5" width="595.2756" height="842.5">' +
      '<defs><path id="g0" d="M1.83 0v14.39z"/><path id="g1" d="M1 0h2z"/></defs>' +
      '<path fill="#ffffff" d="M 0 0v 842.5 h 595.2756 v -842.5 Z "/>' +
      '<g transform="matrix(1 0 0 -1 64.8 14.52)" fill="#1a1d21"><use href="#g0"/><use href="#g1" x="5.94"/></g></svg>',
  );
  expect(second?.svg).not.toMatch(/842\.5\)|g1/u);
});

test("letters of another colour than their group's say so", () => {
  const [first] = createPagePictures()(drawn(word.replace("#1a1d21", "#aa0000")), all);
  expect(first?.svg).toMatch(/fill="#aa0000"><use href="#g0"\/><use href="#g1" x="5\.94" fill="#1a1d21"\/>/u);
});

test("a picture that the asker knows, or does not look at, is named and not drawn", () => {
  const pictures = createPagePictures();
  const [first] = pictures(drawn(word, other), all);
  const known = new Set([first?.hash ?? ""]);
  expect(pictures(drawn(word, word), { known, near: null }).map(({ svg }) => svg === null)).toEqual([
    true,
    false,
  ]);
  const far = pictures(drawn(word, other, word), { known: new Set(), near: { from: 1, to: 1 } });
  expect(far.map(({ svg }) => svg === null)).toEqual([true, false, true]);
});

test("a page has another name as soon as one letter of it differs", () => {
  const [one] = createPagePictures()(drawn(word), all);
  const [two] = createPagePictures()(drawn(other), all);
  expect(one?.hash).not.toBe(two?.hash);
});

test("what is no page is no picture", () => {
  expect(createPagePictures()("", all)).toEqual([]);
  expect(createPagePictures()("<svg></svg>", all)).toEqual([]);
});
