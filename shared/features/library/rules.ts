// Which workshops a search finds, and where one stands in time.
import type { Workshop } from '../workshop/model.ts';

/** Where a workshop stands: `days` from today until it begins. */
export type Standing =
  | { readonly kind: 'no-date' }
  | { readonly kind: 'past' }
  | { readonly kind: 'today' }
  | { readonly kind: 'ahead'; readonly days: number };

const dayLength = 86_400_000;

/**
 * Where a workshop stands on a day.
 * @param startDate its first day as `YYYY-MM-DD`, or ''
 * @param today `YYYY-MM-DD` where the workshop takes place
 */
export function standingOf(startDate: string, today: string): Standing {
  if (startDate === '') return { kind: 'no-date' };
  const days = Math.round((Date.parse(startDate) - Date.parse(today)) / dayLength);
  if (days === 0) return { kind: 'today' };
  return days < 0 ? { kind: 'past' } : { kind: 'ahead', days };
}

/** The workshops in whose title, place, venue or organiser every word of the text is found. */
export function searchWorkshops(workshops: readonly Workshop[], text: string): readonly Workshop[] {
  const wanted = plainText(text).split(/\s+/).filter(Boolean);
  return workshops.filter((workshop) => {
    const { title, place, venue, organiser } = workshop;
    const written = plainText(`${title} ${place} ${venue} ${organiser}`);
    return wanted.every((word) => written.includes(word));
  });
}

/** Without case, and with each Bangla letter written in its one way. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase();
}

/** The nearest first: today, then ahead by date, then without a date, then past, latest first. */
export function byStanding(today: (workshop: Workshop) => string) {
  const rank = { today: 0, ahead: 1, 'no-date': 2, past: 3 } as const;
  return (a: Workshop, b: Workshop): number => {
    const one = standingOf(a.startDate, today(a)).kind;
    const other = standingOf(b.startDate, today(b)).kind;
    if (one !== other) return rank[one] - rank[other];
    const earlier = a.startDate.localeCompare(b.startDate);
    return (one === 'past' ? -earlier : earlier) || b.createdAt - a.createdAt;
  };
}
