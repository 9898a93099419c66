/** Colours of a drawing, for light and dark. A page may set the variables itself: `:where` gives them no weight. */

const colours = (
  ink: string,
  soft: string,
  rule: string,
  sheet: string,
  ok: string,
  refused: string,
  lost: string,
  down: string,
): string =>
  `--st-ink:${ink};--st-soft:${soft};--st-rule:${rule};--st-sheet:${sheet};--st-ok:${ok};--st-refused:${refused};--st-lost:${lost};--st-down:${down}`;

const light = colours("#1c1e22", "#55585f", "#ddd8cb", "#fdfcf9", "#1f4b8f", "#857f70", "#b35900", "#a3241d");
const dark = colours("#e8e5dd", "#a9acb1", "#2d3138", "#1b1e23", "#93b7f5", "#8a8f98", "#f0a24d", "#ff9a90");

export const drawingStyle = [
  `:where(.space-time){${light}}`,
  `@media(prefers-color-scheme:dark){:where(.space-time){${dark}}}`,
  `:where([data-theme=light]) :where(.space-time){${light}}`,
  `:where([data-theme=dark]) :where(.space-time){${dark}}`,
  ".space-time text{font:11px ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace;fill:var(--st-ink)}",
  ".space-time .st-sheet{fill:var(--st-sheet)}",
  ".space-time .st-head{font-weight:700;fill:var(--st-down)}",
  ".space-time .st-soft{fill:var(--st-soft)}",
  ".space-time .st-name{font-weight:700}",
  ".space-time .st-halo{paint-order:stroke;stroke:var(--st-sheet);stroke-width:4px;stroke-linejoin:round}",
  ".space-time .st-rule{stroke:var(--st-rule);fill:none}",
  ".space-time .st-tick{stroke:var(--st-rule);fill:none;stroke-dasharray:1 3}",
  ".space-time .st-leader{stroke:var(--st-soft);fill:none;stroke-width:.75}",
  ".space-time .st-wire{stroke:var(--st-soft);fill:none;stroke-dasharray:3 3}",
  ".space-time .st-ok{fill:var(--st-ok);stroke:var(--st-ok)}",
  ".space-time .st-fail{fill:var(--st-sheet);stroke:var(--st-refused);stroke-width:1.5}",
  ".space-time .st-info{fill:var(--st-lost);stroke:var(--st-lost)}",
  ".space-time .st-open{stroke:var(--st-lost);fill:none;stroke-width:2;stroke-dasharray:4 3}",
  ".space-time .st-effect{fill:var(--st-ink);stroke:var(--st-sheet);stroke-width:1.5}",
  ".space-time .st-band{fill:var(--st-down);fill-opacity:.3;stroke:var(--st-down);stroke-opacity:.55}",
  ".space-time .st-veil{fill:var(--st-down);fill-opacity:.06}",
  ".space-time .st-strike{stroke:var(--st-down);fill:none;stroke-width:2}",
  ".space-time .st-red{fill:var(--st-down)}",
  ".space-time .st-aside{opacity:.65}",
].join("");
