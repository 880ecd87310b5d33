const bengaliZero = '০'.charCodeAt(0);

/** Text with Bengali digits written as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - bengaliZero));
}
