// The dates at which plans are looked at again, for calendars.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { wordsOf } from '../../shared/contract/catalogue.ts';
import type { FollowUp } from '../../shared/features/follow-up/model.ts';
import { followUpPapers } from '../../shared/features/follow-up/paper-messages.ts';
import { byDate } from '../../shared/features/follow-up/rules.ts';
import type { Workshop } from '../../shared/features/workshop/model.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { plainText } from './plain-text.ts';

/** From here on SEQUENCE counts minutes: it grows with every export, and fits 31 bits until 2100. */
const countedFrom = Date.UTC(2020, 0, 1);

/**
 * The dates as whole days; one that is taken out again has the same UID and a higher SEQUENCE, so
 * that a calendar puts the newer one in the place of the older.
 * @param now main's clock (ms)
 */
export function followUpIcs(
  workshop: Pick<Workshop, 'title' | 'language' | 'place'>,
  followUps: readonly FollowUp[],
  now: number,
): Uint8Array {
  const words = wordsOf(followUpPapers, formatOf(workshop.language));
  const calendar = ical({
    name: plainText(words.calendar(workshop.title)),
    prodId: { company: 'Uthan', product: 'Uthan', language: workshop.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, date, title, kind } of byDate(followUps)) {
    if (date === '') continue;
    calendar.createEvent({
      id: `${id}@uthan`,
      sequence: Math.max(0, Math.floor((now - countedFrom) / 60_000)),
      stamp: new Date(now),
      start: new Date(`${date}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plainText(words.event(title || words.untitled, workshop.title)),
      description: kind === '' ? null : words[kind],
      location: plainText(workshop.place) || null,
    });
  }
  return new TextEncoder().encode(calendar.toString());
}
