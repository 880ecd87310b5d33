// The agenda and the follow-up dates as a calendar that every program takes in. Its times are in UTC,
// so that no program need know the zone's rules; the zone is named for those who do.
import ical from 'ical-generator';
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { exportWords } from '../../shared/contract/export-messages.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import type { AgendaItem, Day } from '../../shared/features/agenda/model.ts';
import { timesOf } from '../../shared/features/agenda/rules.ts';
import { minutesPaper } from '../../shared/features/minutes/messages.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { minute } from '../../shared/lib/time.ts';
import { instantAt } from '../../shared/lib/zoned-time.ts';
import { identityOf } from './ics-identity.ts';
import { plainText } from './plain-text.ts';

type Rows = Required<Snapshot>;
type Entry = {
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly allDay: boolean;
  readonly location: string;
  readonly description: string;
};

/**
 * The calendar of a workshop: an entry for each public item that takes place on a day with a date,
 * and for each follow-up date. An entry keeps its id, so that a newer file brings its calendar up to
 * date.
 * @param now milliseconds since 1970: when the entries are said to be written
 */
export function workshopIcs(rows: Rows, language: Language, now: number): string {
  const [workshop] = rows.workshop;
  const words = wordsOf(minutesPaper, formatOf(language));
  const calendar = ical({
    name: oneLine(workshop?.title ?? '') || words.untitled,
    prodId: { company: 'Uthan', product: 'Uthan', language: language.toUpperCase() },
    timezone: null,
  });
  calendar.x('X-WR-TIMEZONE', oneLine(workshop?.timeZone ?? 'UTC'));
  const entries = [...agendaEntries(rows), ...followUpEntries(rows, language)];
  for (const { id, title, start, end, allDay, location, description } of entries) {
    calendar.createEvent({
      ...identityOf(id, now),
      start,
      end,
      allDay,
      summary: oneLine(title) || words.untitled,
      location: oneLine(location),
      description: plainText(description),
    });
  }
  return calendar.toString();
}

function agendaEntries(rows: Rows): Entry[] {
  const zone = rows.workshop[0]?.timeZone ?? 'UTC';
  return inOrder(rows.day)
    .filter(({ date }) => date !== '')
    .flatMap((day) => {
      const at = (minutes: number) => new Date(instantAt(day.date, minutes * minute, zone));
      return timesOf(day, rows.agendaItem)
        .filter(({ item }) => item.isPublic && !item.skipped)
        .map(({ item, start, end }) => ({
          ...{ id: item.id, title: item.title, allDay: false },
          ...{ start: at(start), end: at(Math.max(start, end)) },
          location: placeOf(rows, day, item),
          description: [item.lead, item.objective, item.method]
            .filter((text) => text.trim() !== '')
            .join('\n\n'),
        }));
    });
}

/** The nearest place that is named: the item's, its track's, its day's or the workshop's. */
function placeOf(rows: Rows, day: Day, item: AgendaItem): string {
  const track = rows.track.find(({ id }) => id === item.trackId)?.place ?? '';
  const [workshop] = rows.workshop;
  const places = [item.place, track, day.place, workshop?.venue ?? '', workshop?.place ?? ''];
  return places.find((place) => place.trim() !== '') ?? '';
}

const dayLength = 864e5;

function followUpEntries(rows: Rows, language: Language): Entry[] {
  const words = wordsOf(exportWords, formatOf(language));
  return inOrder(rows.followUp)
    .filter(({ date }) => date !== '')
    .map(({ id, title, date }) => {
      const start = new Date(`${date}T00:00:00Z`);
      const end = new Date(start.getTime() + dayLength);
      const about = oneLine(rows.workshop[0]?.title ?? '');
      const summary = title.trim() || words.followUp;
      return { id, title: summary, start, end, allDay: true, location: '', description: about };
    });
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
