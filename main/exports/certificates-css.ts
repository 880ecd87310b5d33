// How certificates look on paper: A4 lying, a frame of two lines, the name above all.
export const certificatesCss = `
@page { size: A4 landscape; margin: 0; }
:root { --ink: #1f1a14; --quiet: #4a4238; --accent: #0b5345; --rule: #857866; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); font: 15pt/1.45 'Noto Sans', 'Noto Sans Bengali', sans-serif; }
section { position: relative; display: flex; flex-direction: column; align-items: center;
  inline-size: 297mm; block-size: 209.9mm; overflow: hidden; padding: 20mm 28mm 18mm; text-align: center;
  break-after: page; break-inside: avoid; overflow-wrap: anywhere; }
section:last-child { break-after: auto; }
section::before { content: ''; position: absolute; inset: 9mm; border: 0.9mm solid var(--accent); }
section::after { content: ''; position: absolute; inset: 11.5mm; border: 0.25mm solid var(--rule); }
.logos { display: flex; gap: 10mm; justify-content: center; align-items: center; min-block-size: 4mm; }
.logo { inline-size: 44mm; block-size: 18mm; background: center / contain no-repeat; }
h1 { margin: 6mm 0 0; color: var(--accent); font-size: 32pt; line-height: 1.3; font-weight: 700; }
.text { display: flex; flex: 1; flex-direction: column; justify-content: center; gap: 1.5mm; inline-size: 100%; }
p { margin: 0; white-space: pre-line; }
.name { align-self: center; min-inline-size: 130mm; margin-block: 1.5mm 2mm; padding: 0 8mm 1mm;
  border-block-end: 0.3mm solid var(--rule); font-size: 36pt; line-height: 1.3; font-weight: 700; }
.title { font-size: 20pt; line-height: 1.35; font-weight: 700; }
.full { font-size: 12.5pt; }
.full .name { font-size: 28pt; }
.full .title { font-size: 16pt; }
.crowded { font-size: 9.5pt; }
.crowded h1 { font-size: 20pt; }
.crowded .name { font-size: 20pt; }
.crowded .title { font-size: 12pt; }
.signers { display: flex; gap: 16mm; justify-content: center; inline-size: 100%; }
.signer { flex: 0 1 64mm; min-inline-size: 0; font-size: 11pt; line-height: 1.35; }
.signature { block-size: 16mm; margin-block-end: 1mm; border-block-end: 0.3mm solid var(--ink);
  background: center bottom / contain no-repeat; }
.signer span { display: block; color: var(--quiet); }
.four { gap: 8mm; }
`;
