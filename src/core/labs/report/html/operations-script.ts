/**
 * Filters the table of operations. It runs in the page, where it alone is allowed by its digest, and writes foreign
 * text only as text.
 */
export const operationsScript = `
(() => {
  const id = (name) => document.getElementById(name);
  const source = id("operations");
  if (!source) return;
  const all = JSON.parse(source.textContent);
  const texts = all.map((row) => row.slice(0, 5).join(" ").toLowerCase());
  const number = (n) => String(n).replace(/(?=(?:[0-9]{3})+$)(?!^)/g, ",");
  let limit = 100;
  const cell = (text, look) => {
    const made = document.createElement("td");
    if (look) made.className = look;
    made.textContent = text;
    return made;
  };
  const show = () => {
    const wanted = id("words").value.toLowerCase().split(/\\s+/).filter(Boolean);
    const outcome = id("outcome").value;
    const phase = id("phase").value;
    const found = all.filter((row, at) =>
      (!outcome || row[5] === outcome) && (!phase || row[6] === phase) &&
      wanted.every((word) => texts[at].includes(word)));
    const rows = found.slice(0, limit).map((row) => {
      const made = document.createElement("tr");
      row.slice(0, 5).forEach((text, at) => made.append(cell(text, at < 2 ? "number" : "")));
      return made;
    });
    id("rows").replaceChildren(...rows);
    id("count").textContent = number(rows.length) + " of " + number(found.length) +
      (found.length < all.length ? " that fit, of " + number(all.length) + " in all" : "");
    id("more").hidden = found.length <= limit;
  };
  const restart = () => { limit = 100; show(); };
  id("filters").hidden = false;
  id("filters").addEventListener("submit", (event) => event.preventDefault());
  for (const name of ["words", "outcome", "phase"]) id(name).addEventListener("input", restart);
  id("more").addEventListener("click", () => { limit += 100; show(); });
  show();
})();
`;
