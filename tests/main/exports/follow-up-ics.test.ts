// The dates of a follow-up as calendars read them, unfolded and read back without our writer.
import { describe, expect, it } from 'vitest';
import { workshopIcs } from '../../../main/exports/calendar-ics.ts';
import { followUpIcs } from '../../../main/exports/follow-up-ics.ts';
import { allTables } from '../../support/made-file.ts';

const now = Date.UTC(2014, 8, 11, 12);
const workshop = {
  title: 'লার্নিং রুট ২০১৪: কাঁকড়া চাষ ও ফুল চাষ, শ্যামনগর ও গদখালী',
  language: 'bn',
  place: 'Jessore; "Banchte Shekha", \\ hall',
} as const;
const dates = [
  { id: 'followup-2', title: 'তিন মাস পর\nসব সংস্থা', date: '2014-12-11', kind: 'month-3' },
  { id: 'followup-1', title: '', date: '2014-09-18', kind: 'week-1' },
  { id: 'followup-3', title: 'Not yet', date: '', kind: '' },
] as const;
const rows = dates.map((date, at) => ({ ...date, workshopId: 'workshop-1', order: `a${at}` }));
const written = (at = now) => new TextDecoder().decode(followUpIcs(workshop, rows, at));

/** The lines as they were before they were folded. */
const unfolded = (text: string) => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
const valuesOf = (text: string, name: string) =>
  unfolded(text).flatMap((line) =>
    line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : [],
  );

describe('the calendar of a follow-up', () => {
  it('has a whole day for each date, in their order, and none for what has no date', () => {
    expect(valuesOf(written(), 'DTSTART')).toEqual(['20140918', '20141211']);
    expect(unfolded(written()).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(written()).toContain('DTSTART;VALUE=DATE:20140918');
  });

  it('folds lines at 75 bytes and never within a letter', () => {
    const encoder = new TextEncoder();
    for (const line of written().split(/\r?\n/)) {
      expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(valuesOf(written(), 'SUMMARY').join()).toContain('শ্যামনগর ও গদখালী');
  });

  it('escapes what has a meaning', () => {
    expect(valuesOf(written(), 'LOCATION')[0]).toBe('Jessore\\; "Banchte Shekha"\\, \\\\ hall');
    expect(valuesOf(written(), 'SUMMARY')[1]).toContain('তিন মাস পর\\nসব সংস্থা');
  });

  it('keeps the ids of dates and counts on, so that calendars take the newer for the older', () => {
    const [first, again] = [written(), written(now + 5 * 60_000)];
    expect(valuesOf(first, 'UID')).toEqual(['followup-1@uthan', 'followup-2@uthan']);
    expect(valuesOf(again, 'UID')).toEqual(valuesOf(first, 'UID'));
    const later = written(Date.UTC(2026, 0, 1));
    expect(Number(valuesOf(later, 'SEQUENCE')[0])).toBeGreaterThan(
      Number(valuesOf(first, 'SEQUENCE')[0]),
    );
  });

  it('names a date as the calendar of the whole workshop does, so that none stands there twice', () => {
    const whole = workshopIcs(allTables({ followUp: rows }), 'bn', now);
    expect(valuesOf(whole, 'UID').sort()).toEqual(valuesOf(written(), 'UID').sort());
    expect(valuesOf(whole, 'SEQUENCE')).toEqual(valuesOf(written(), 'SEQUENCE'));
  });
});
