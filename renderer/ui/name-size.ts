// How large a name can be on a badge or a sign, in per cent of its width.

/** Widths that fit, in letters of a bold line; Bangla's are wider. */
const latin = 148;
const bangla = 112;

/** The size at which a name keeps one line, or, where it is long, two. */
export function nameSize(name: string): number {
  const room = /\p{Script=Bengali}/u.test(name) ? bangla : latin;
  const whole = lettersIn(name);
  if (whole <= 10) return rounded(Math.min(22, room / Math.max(1, whole)));
  const longest = Math.max(...name.split(/\s+/).map(lettersIn));
  return rounded(Math.min(12, room / Math.max(longest, Math.ceil(whole / 2) + 2)));
}

export function lettersIn(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
