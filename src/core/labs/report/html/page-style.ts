/** The look of those pages: the paper, ink and steel of the product, in one file without fonts. */

const tokens = [
  ":root{color-scheme:light dark;",
  "--paper:light-dark(#f6f4ee,#15171b);--sheet:light-dark(#fdfcf9,#1b1e23);--well:light-dark(#eeebe2,#101215);",
  "--ink:light-dark(#1c1e22,#e8e5dd);--soft:light-dark(#55585f,#a9acb1);--rule:light-dark(#ddd8cb,#2d3138);",
  "--edge:light-dark(#857f70,#7b8089);--blue:light-dark(#1f4b8f,#93b7f5);--on-blue:light-dark(#fdfcf9,#12161d);",
  "--bronze:light-dark(#7f5200,#e5b662);--red:light-dark(#a3241d,#ff9a90);--green:light-dark(#1d6233,#8fd19e);",
  '--serif:"Iowan Old Style","Palatino Linotype","URW Palladio L",P052,"Book Antiqua",Charter,Georgia,"Liberation Serif",serif;',
  '--mono:ui-monospace,"SF Mono","Cascadia Code","JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}',
];

const text = [
  "*{box-sizing:border-box}",
  "html{-webkit-text-size-adjust:100%}",
  "body{margin:0 auto;padding:2.5rem 1.25rem 5rem;max-width:60rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}",
  "@media(width<30rem){body{padding:1.5rem .5rem 3rem}main>*{margin-inline:.5rem}main>.wide{margin-inline:0}.wide>h2,.wide>p{margin-inline:.5rem}}",
  "h1,h2{line-height:1.2;text-wrap:balance;font-weight:600}",
  "h1{font-size:2rem;margin:.25rem 0 .5rem}",
  "h2{font-size:1.25rem;margin:2.75rem 0 .75rem}",
  "p{margin:.5rem 0;max-width:42rem}",
  "a{color:var(--blue)}",
  "code,.mono,.label{font-family:var(--mono);font-size:.8125rem}",
  ".label{color:var(--soft);letter-spacing:.02em;margin:0}",
  ".soft{color:var(--soft)}",
  ".good{color:var(--green)}.bad{color:var(--red)}.doubt{color:var(--bronze)}",
  ".verdict{font-family:var(--mono);font-weight:700;font-size:1rem;letter-spacing:.04em}",
  ".command{display:block;background:var(--well);border-radius:3px;padding:.5rem .75rem;margin:.5rem 0;white-space:pre-wrap}",
  ".says{font-size:1.1875rem}",
];

const parts = [
  ".space-time,.plot{display:block;max-width:100%;height:auto}",
  ".sheet{background:var(--sheet);border:1px solid var(--rule);border-radius:4px;overflow:hidden}",
  ".for-narrow{display:none}",
  "@media(width<42rem){.for-wide{display:none}.for-narrow{display:block}}",
  ".scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:4px;background:var(--sheet)}",
  "table{border-collapse:collapse;width:100%;font-size:.9375rem}",
  "caption{text-align:start;padding:.5rem .75rem;color:var(--soft);font-family:var(--mono);font-size:.75rem}",
  "th,td{text-align:start;vertical-align:top;padding:.375rem .75rem;border-top:1px solid var(--rule)}",
  "thead th{border-top:0;font:600 .75rem/1.5 var(--mono);color:var(--soft)}",
  "th{white-space:nowrap}td:first-child,td:first-child+td.mono{white-space:nowrap}",
  "td.number,th.number{text-align:end;white-space:nowrap}",
  ".table-mono td{font-family:var(--mono);font-size:.8125rem;line-height:1.5}",
  "tr.fault td{color:var(--red)}tr.aside td{color:var(--soft)}",
  "dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.75rem 0}",
  "@media(width<30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem!important}}",
  "dt{font:.8125rem/1.9 var(--mono);color:var(--soft)}dd{margin:0}",
  "ol,ul{padding-inline-start:1.25rem;max-width:42rem}li{margin:.25rem 0}",
  ".filters{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.75rem 0}",
  ".filters label{font:.75rem/1.5 var(--mono);color:var(--soft);display:grid;gap:.125rem;min-width:8rem;flex:1 1 8rem}",
  ".filters label:first-child{flex-grow:3}",
  "input,select,button,textarea{font:.875rem/1.5 var(--mono);color:var(--ink);background:var(--sheet);border:1px solid var(--edge);border-radius:3px;padding:.375rem .625rem;min-height:2.25rem;width:100%}",
  "button{cursor:pointer;width:auto;margin-top:.75rem}",
  ":focus-visible{outline:2px solid var(--blue);outline-offset:2px}",
  "@media print{body{background:none;max-width:none;padding:0}.filters,button{display:none}}",
];

export const pageStyle = [...tokens, ...text, ...parts].join("\n");
