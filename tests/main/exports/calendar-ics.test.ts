import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { workshopIcs } from '../../../main/exports/calendar-ics.ts';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { allTables } from '../../support/made-file.ts';
import { bareWorkshop, item, wholeWorkshop } from '../../support/minutes-rows.ts';
import { readIcs, textOfIcs } from '../../support/strict-ics.ts';

const workshopId = bareWorkshop.id;
const followUp = (id: string, date: string, title: string) => ({
  ...{ id, workshopId, order: 'a0', title, date, kind: 'month-3' as const },
});
const written = (rows: Snapshot) =>
  readIcs(new TextEncoder().encode(workshopIcs(allTables({ ...wholeWorkshop, ...rows }), 'en', 0)));
const valuesOf = (lines: ReturnType<typeof readIcs>, name: string) =>
  lines.filter((line) => line.name === name).map(({ value }) => value);

describe('a workshop’s calendar', () => {
  it('has an entry for each public item, at its instant', () => {
    const lines = written({});
    const items = wholeWorkshop.agendaItem.filter((one) => one.isPublic && !one.skipped);
    expect(valuesOf(lines, 'BEGIN').filter((what) => what === 'VEVENT')).toHaveLength(items.length);
    // Two in the afternoon in Dhaka is eight in the morning in London.
    expect(valuesOf(lines, 'DTSTART')[0]).toBe('20101213T080000Z');
    expect(valuesOf(lines, 'X-WR-TIMEZONE')).toEqual(['Asia/Dhaka']);
    expect(valuesOf(lines, 'VERSION')).toEqual(['2.0']);
    expect(new Set(valuesOf(lines, 'UID')).size).toBe(items.length);
    expect(JSON.stringify(lines)).not.toContain('SECRET');
  });

  it('has a whole day for each follow-up that has a date', () => {
    const rows = [
      followUp('follow-01', '2011-03-13', 'তিন মাস পরে'),
      followUp('follow-02', '', 'x'),
    ];
    const lines = written({ agendaItem: [], followUp: rows });
    expect(valuesOf(lines, 'SUMMARY').map(textOfIcs)).toEqual(['তিন মাস পরে']);
    const [start] = lines.filter(({ name }) => name === 'DTSTART');
    expect(start).toMatchObject({ parameters: ';VALUE=DATE', value: '20110313' });
    expect(valuesOf(lines, 'DTEND')).toEqual(['20110314']);
  });

  it('leaves out what is private, and days without a date', () => {
    const hidden = [item('item-01', { isPublic: false }), item('item-02', { skipped: true })];
    expect(valuesOf(written({ agendaItem: hidden }), 'SUMMARY')).toEqual([]);
    const day = wholeWorkshop.day.map((one) => ({ ...one, date: '' }));
    expect(valuesOf(written({ day }), 'SUMMARY')).toEqual([]);
  });

  it('folds long Bangla between letters, not within one', () => {
    const title = 'কাঁকড়া চাষ ও ফুল চাষের অভিজ্ঞতা বিনিময় '.repeat(6).trim();
    const [summary = ''] = valuesOf(
      written({ agendaItem: [item('item-01', { title })] }),
      'SUMMARY',
    );
    expect(textOfIcs(summary)).toBe(title);
  });

  test('whatever people wrote, it is read back as it was', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, method) => {
        const lines = written({ agendaItem: [item('item-01', { title, method })] });
        expect(valuesOf(lines, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
        expect(valuesOf(lines, 'SUMMARY').map(textOfIcs)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
