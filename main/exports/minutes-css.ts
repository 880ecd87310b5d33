// How the minutes look on paper: A4, ink on white, page numbers at the foot.
export const minutesCss = `
@page { size: A4; margin: 22mm 20mm 24mm; }
@page { @bottom-right { content: var(--page) ' ' counter(page, var(--digits)) ' ' var(--of) ' ' counter(pages, var(--digits));
  font: 8.5pt 'Noto Sans', 'Noto Sans Bengali', sans-serif; color: #5c5750; } }
@page :first { @bottom-right { content: none; } }
:root { --ink: #1f1c18; --quiet: #5c5750; --rule: #cfc8bd; --accent: #0b5d57; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); overflow-wrap: anywhere;
  font: 10.5pt/1.5 'Noto Sans', 'Noto Sans Bengali', sans-serif; }
header { break-after: page; padding-block-start: 60mm; }
header p { margin: 0; color: var(--accent); font-weight: 700; }
.logos { display: flex; flex-wrap: wrap; gap: 8mm; align-items: center; margin: -30mm 0 16mm; }
.logos img { block-size: 18mm; max-inline-size: 60mm; object-fit: contain; object-position: left; }
header p.subtitle { margin: -8mm 0 12mm; color: var(--quiet); font-size: 14pt; font-weight: 400; }
h1 { margin: 4mm 0 12mm; font-size: 26pt; line-height: 1.2; }
dl { display: grid; grid-template-columns: 38mm 1fr; row-gap: 2mm; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
nav { break-after: page; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { padding-block: 1mm; border-block-end: 0.2mm solid var(--rule); }
nav li.second { padding-inline-start: 6mm; color: var(--quiet); }
nav a { color: inherit; text-decoration: none; }
h2, h3, h4, nav h2 { break-after: avoid; line-height: 1.3; }
h2 { margin: 10mm 0 3mm; font-size: 16pt; color: var(--accent); }
h2.new-page { break-before: page; margin-block-start: 0; }
h3 { margin: 6mm 0 2mm; font-size: 12.5pt; }
h4 { margin: 4mm 0 1mm; font-size: 10.5pt; }
p { margin: 0 0 3mm; white-space: pre-line; }
p.remark, p:has(+ table) { break-after: avoid; }
p.remark { color: var(--quiet); font-size: 9.5pt; }
ul, ol { margin: 0 0 3mm; padding-inline-start: 6mm; }
ol { list-style-type: var(--digits); }
li { white-space: pre-line; }
table { inline-size: 100%; border-collapse: collapse; margin: 2mm 0 5mm; font-size: 9.5pt;
  table-layout: fixed; font-variant-numeric: tabular-nums; }
caption, figcaption { text-align: start; color: var(--quiet); font-size: 9.5pt; }
caption { padding-block-end: 1.5mm; break-after: avoid; }
.end { text-align: end; }
figure { margin: 2mm 0 5mm; break-inside: avoid; }
figure svg { display: block; max-inline-size: 100%; max-block-size: 215mm; block-size: auto; }
figcaption { padding-block-start: 1.5mm; }
.photos { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin: 2mm 0 5mm; }
.photos figure { margin: 0; }
.photos img { display: block; inline-size: 100%; block-size: 58mm; object-fit: contain; object-position: left top; }
table.dense { font-size: 8.5pt; }
th, td { padding: 1.4mm 2mm; text-align: start; vertical-align: top; white-space: pre-line;
  border-block-end: 0.2mm solid var(--rule); }
th { color: var(--quiet); font-weight: 700; border-block-end: 0.4mm solid var(--ink); }
thead { break-after: avoid; }
tr { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
tfoot td { font-weight: 700; border-block-start: 0.4mm solid var(--ink); }
.swot { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; margin: 2mm 0 5mm; }
.swot section { break-inside: avoid; border: 0.3mm solid var(--rule); border-radius: 1.5mm;
  padding: 3mm; }
.swot .strength { --tone: #1b6e4b; }
.swot .weakness { --tone: #9a4a00; }
.swot .opportunity { --tone: #1f5c99; }
.swot .threat { --tone: #9b2335; }
.swot section { border-block-start: 0.8mm solid var(--tone); }
.swot h4 { margin: 0 0 1.5mm; color: var(--tone); }
.swot ul { margin: 0; }
`;
