// An address as people write it.

const address = /^(https?:\/\/|mailto:)\S+$/i;
const mailbox = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;
const bare = /^[^\s@:/?#.]+(\.[^\s@:/?#.]+)+(:\d+)?([/?#]\S*)?$/;

/**
 * The address that `https://…`, `mailto:…`, `example.org/page` or `name@example.org` stands for;
 * '' from nothing.
 * @returns null where it is none that may be opened
 */
export function parseLink(text: string): string | null {
  const plain = text.trim();
  if (plain === '' || address.test(plain)) return plain;
  if (mailbox.test(plain)) return `mailto:${plain}`;
  return bare.test(plain) ? `https://${plain}` : null;
}
