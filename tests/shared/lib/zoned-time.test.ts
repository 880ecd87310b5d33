import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOf } from '../../../shared/lib/format.ts';
import { instantAt, wallTime } from '../../../shared/lib/zoned-time.ts';

const lateEvening = Date.UTC(2010, 11, 12, 20, 30);

it('takes the day and the time from the zone', () => {
  expect(wallTime(lateEvening, 'Asia/Dhaka')).toEqual({
    day: '2010-12-13',
    sinceMidnight: 150 * 60_000,
  });
  expect(wallTime(lateEvening, 'Europe/London').day).toBe('2010-12-12');
});

it.each(['Nowhere/Else', ''])('reads a zone it does not know, "%s", as UTC', (unknown) => {
  expect(wallTime(lateEvening, unknown)).toEqual(wallTime(lateEvening, 'UTC'));
  expect(formatOf('en').instant(lateEvening, unknown)).toBe('20:30');
});

const minute = 60_000;
const utc = (day: string, hours: number, minutes = 0) =>
  Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * minute;

it.each([
  ['an ordinary day', '2010-12-13', 14, 0, 'Asia/Dhaka', utc('2010-12-13', 8)],
  ['before the clocks go on', '2026-03-29', 1, 30, 'Europe/Paris', utc('2026-03-29', 0, 30)],
  ['after the clocks went on', '2026-03-29', 9, 0, 'Europe/Paris', utc('2026-03-29', 7)],
  ['a time that is left out', '2026-03-29', 2, 30, 'Europe/Paris', utc('2026-03-29', 1, 30)],
  ['before the clocks go back', '2026-10-25', 1, 0, 'Europe/Paris', utc('2026-10-24', 23)],
  ['the first of two', '2026-10-25', 2, 30, 'Europe/Paris', utc('2026-10-25', 0, 30)],
  ['after the clocks went back', '2026-10-25', 9, 0, 'Europe/Paris', utc('2026-10-25', 8)],
  ['spring in New York', '2026-03-08', 9, 0, 'America/New_York', utc('2026-03-08', 13)],
  ['autumn in New York', '2026-11-01', 9, 0, 'America/New_York', utc('2026-11-01', 14)],
  ['a midnight there is none of', '2010-03-26', 0, 30, 'Asia/Amman', utc('2010-03-25', 22, 30)],
] as const)('finds the instant of a wall time: %s', (_what, day, hours, minutes, zone, instant) => {
  expect(instantAt(day, (hours * 60 + minutes) * minute, zone)).toBe(instant);
});

it('goes from an instant to its wall time and back, but for the hour that is there twice', () => {
  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/New_York',
    'Asia/Dhaka',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
  );
  const instants = fc.integer({ min: utc('2012-01-01', 0), max: utc('2040-01-01', 0) });
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const { day, sinceMidnight } = wallTime(instant, zone);
      const back = instantAt(day, sinceMidnight, zone);
      expect(wallTime(back, zone)).toEqual({ day, sinceMidnight });
      expect(back === instant || (back < instant && instant - back <= 60 * minute)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('knows no instant of what is no day', () => {
  expect(instantAt('', 0, 'Asia/Dhaka')).toBeNaN();
});
