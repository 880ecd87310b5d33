// A strict reader of calendars (RFC 5545): lines of at most 75 octets, unfolded as bytes.

export type IcsLine = {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
};

/** @throws Error where the file breaks a rule of the format's outline */
export function readIcs(bytes: Uint8Array): IcsLine[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('It ends oddly.');
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) throw new Error('A line ends without CRLF.');
  const folded = text.split('\r\n').filter((line) => line !== '');
  for (const line of folded) {
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
    if (/[\0-\x08\x0a-\x1f\x7f]/.test(line)) throw new Error('A line holds a control character.');
  }
  const lines = folded
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines.map(partsOf);
}

function partsOf(line: string): IcsLine {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
  if (!found) throw new Error(`This is no content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = found;
  return { name, parameters, value };
}

/** The text of a TEXT value, of which only what may be is escaped. */
export function textOfIcs(value: string): string {
  if (/(^|[^\\])(\\\\)*[,;]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_all, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}
