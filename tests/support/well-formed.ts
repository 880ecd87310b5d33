// Whether a text is XML that every reader takes: a strict look at its outline, without a library.

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const attribute = `\\s+${name}="[^"<]*"`;
const tag = new RegExp(`^<(/?)(${name})((?:${attribute})*)\\s*(/?)>$`, 'u');
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What is wrong with a text as XML; null: nothing. */
export function faultOfXml(text: string): string | null {
  if (unwritable.test(text)) return 'It holds a character that XML has not.';
  if (/&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i.test(text))
    return 'It refers to a character that XML has not.';
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'It declares something.';
  const open: string[] = [];
  const body = text.replace(/^\ufeff?<\?xml [^?]*\?>/, '').replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!part.startsWith('<')) {
      if (entity.test(part)) return `A mark is not escaped: ${part.slice(0, 80)}`;
      continue;
    }
    const found = tag.exec(part);
    if (!found) return `This is no tag: ${part.slice(0, 120)}`;
    const [, closes, element = '', attributes = '', alone] = found;
    if (entity.test(attributes)) return `A mark is not escaped: ${part.slice(0, 120)}`;
    const names = [...attributes.matchAll(/\s([\w:.-]+)="[^"]*"/g)].map(([, own]) => own);
    if (new Set(names).size < names.length) return `An attribute stands twice: ${part}`;
    if (closes && open.pop() !== element) return `${element} is closed, but was not open.`;
    if (!closes && !alone) open.push(element);
  }
  return open.length === 0 ? null : `${open.join(', ')} is not closed.`;
}
