import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualDay } from '../../../../renderer/features/agenda/usual-day.ts';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import { agendaCommands } from '../../../../shared/features/agenda/commands.ts';
import { agendaWords } from '../../../../shared/features/agenda/messages.ts';
import { notesOf } from '../../../../shared/features/agenda/notes.ts';
import { plannedEnd, timesOf } from '../../../../shared/features/agenda/rules.ts';
import { formatOf } from '../../../../shared/lib/format.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { aDay, itemsOf } from '../../../support/agenda-rows.ts';

const words = wordsOf(agendaWords, formatOf('en'));
const plan = (start: number) => {
  const day = { ...aDay, start };
  return { day, planned: timesOf(day, itemsOf(...usualDay(words, start))) };
};

test('a usual day adds up, with lunch at one and the end at five', () => {
  const { day, planned } = plan(540);
  expect(notesOf(day, planned, { groupsOf: () => 0, plans: 0, blocks: [] })).toEqual([]);
  expect(planned.find(({ item }) => item.kind === 'meal')?.start).toBe(13 * 60);
  expect(plannedEnd(day, planned)).toBe(17 * 60);
});

test('whenever it starts, every item is one that can be added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (start) => {
      for (const fields of usualDay(words, start)) {
        const input = { id: newId(), dayId: newId(), after: null, ...fields };
        expect(agendaCommands['agenda.addItem'].input.safeParse(input).success).toBe(true);
      }
    }),
  );
});
