// The dates at which plans are looked at again, for calendars.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { wordsOf } from '../../shared/contract/catalogue.ts';
import type { FollowUp } from '../../shared/features/follow-up/model.ts';
import { followUpPapers } from '../../shared/features/follow-up/paper-messages.ts';
import { byDate } from '../../shared/features/follow-up/rules.ts';
import type { Workshop } from '../../shared/features/workshop/model.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { identityOf } from './ics-identity.ts';
import { plainText } from './plain-text.ts';

/**
 * The dates as whole days.
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
      ...identityOf(id, now),
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
