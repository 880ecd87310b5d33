// Text as files can hold it.

// Control characters, lone surrogates and non-characters: XML 1.0 has no way to write them.
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu;

/** Drops what no XML or HTML may contain, and makes every line end a newline. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unwritable, '');
}

/** The lines of a text, cleaned. */
export function plainLines(text: string): string[] {
  return plainText(text).split('\n');
}
