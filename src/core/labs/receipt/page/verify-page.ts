/** The page that verifies receipts from a disk, without Mettle and without a network. */
import { pageOf } from "#core/labs/report/html/page-frame.ts";

/**
 * `script` is the bundled program of the page, `src/web/verify/`.
 *
 * @example
 * verifyPage(bundled); // "<!doctype html>…"
 */
export const verifyPage = (script: string): string =>
  pageOf({ title: "Verify a receipt", body, script: script.replaceAll("</", "<\\/") });

const body = `
<header>
<p class="label">mettle · receipts</p>
<h1>Verify a receipt</h1>
<p>Drop the file here, choose it, or paste its text. Nothing leaves this page: it cannot reach a network.</p>
</header>
<section class="drop" id="drop">
<p><label for="file">Receipt (JSON file)</label><input type="file" id="file" accept=".json,application/json"></p>
<p><label for="pasted">or its text</label><textarea id="pasted" rows="5" spellcheck="false" autocomplete="off"></textarea></p>
<p><label for="key">Fingerprint that you expect, if you know it</label><input type="text" id="key" spellcheck="false" autocomplete="off"></p>
</section>
<section id="answer" role="status" aria-live="polite"></section>
<noscript><p class="bad">This page checks with a script of its own, which is switched off here. “mettle labs verify FILE” does the same.</p></noscript>
<section>
<h2>What “valid” means</h2>
<p>Not a byte was changed since the holder of that key signed it. It does not say who holds the key: ask the person for their fingerprint. Nor does it show who wrote the service, or how it does in production. Anyone can run the lab at the same commit and see.</p>
</section>
<style>.drop{border:2px dashed var(--edge);border-radius:6px;padding:1rem 1.25rem;margin:1.5rem 0;background:var(--sheet)}.drop p{max-width:none}.drop label{display:block;font:.8125rem/1.9 var(--mono);color:var(--soft)}.drop.over{border-color:var(--blue)}.answer{font-size:2rem;line-height:1.2;font-weight:600;margin:0}.answer+p{margin-top:.25rem}</style>
`;
