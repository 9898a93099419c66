/** What verify.html does: reads a receipt that is dropped, chosen or pasted, and says whether it is what was signed. */
import { pureCrypto, verifyReceipt } from "#core/labs/index.ts";
import { agreesWithBrowser } from "./agrees-with-browser.ts";
import { showAnswer } from "./show-answer.ts";

const start = (): void => {
  const [drop, file, pasted, key] = ["drop", "file", "pasted", "key"].map((id) =>
    document.getElementById(id),
  );
  if (!(file instanceof HTMLInputElement && pasted instanceof HTMLTextAreaElement)) return;
  if (!(key instanceof HTMLInputElement) || !drop) return;
  const check = (): void => void answer(pasted.value, key.value);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    // A receipt has some thousand bytes; a film that was dropped by mistake is not read.
    pasted.value = chosen.size > LONGEST ? "This file is too long for a receipt." : await textOf(chosen);
    check();
  };
  pasted.addEventListener("input", check);
  key.addEventListener("input", check);
  file.addEventListener("change", () => void read(file.files?.[0]));
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", () => drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    void read(event.dataTransfer?.files[0]);
  });
};

const LONGEST = 1_000_000;

/** To the byte: bytes that are no UTF-8 and a mark of byte order are kept as signs, so that they are noticed. */
const textOf = async (file: File): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());

/** Typing goes on while the browser's own check is under way: only the last answer is shown. */
let asked = 0;

const answer = async (text: string, key: string): Promise<void> => {
  asked += 1;
  const mine = asked;
  if (text.trim() === "") return showAnswer(null, text, false);
  const found = verifyReceipt(text, pureCrypto, key.trim() === "" ? {} : { key });
  const second = found.valid ? await agreesWithBrowser(text) : null;
  if (mine !== asked) return;
  const refused = {
    valid: false,
    reason: "The browser's own check refuses the signature.",
    field: "signature",
    fingerprint: null,
  };
  showAnswer(second === false ? refused : found, text, second === true);
};

start();
