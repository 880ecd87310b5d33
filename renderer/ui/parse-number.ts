/** Text with Bengali digits written as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6));
}

/** A whole number in either language's digits, grouping commas allowed; null where it is none. */
export function parseWholeNumber(text: string): number | null {
  const plain = latinDigits(text).trim().replace(/,/g, '');
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}
