import { describe, expect, it } from 'vitest';
import { plainMinutes } from '../../../../shared/features/minutes/plain.ts';
import { testEngine } from '../../../support/engine.ts';

const edit = (id: string, summary: string, base: string) => ({
  id,
  patch: { summary },
  base: { summary: base },
});

describe('the summary of the minutes', () => {
  it('comes with its first edit, under the workshop’s id', () => {
    const { workshop, send, rows } = testEngine();
    const id = workshop();
    expect(rows('minutesText')).toEqual([]);
    send('minutes.edit', edit(id, 'We agreed.', ''));
    expect(rows('minutesText')).toEqual([
      { id, workshopId: id, ...plainMinutes, summary: 'We agreed.' },
    ]);
  });

  it('is gone again when its first edit is undone', () => {
    const { workshop, send, rows } = testEngine();
    const id = workshop();
    send('minutes.edit', edit(id, 'We agreed.', ''));
    send('history.undo', { workshopId: id });
    expect(rows('minutesText')).toEqual([]);
    send('history.redo', { workshopId: id });
    expect(rows('minutesText')).toMatchObject([{ summary: 'We agreed.' }]);
  });

  it('is a conflict where somebody else has written meanwhile, with their text', () => {
    const { workshop, send, rows } = testEngine();
    const id = workshop();
    send('minutes.edit', edit(id, 'Theirs', ''));
    expect(() => send('minutes.edit', edit(id, 'Mine', ''))).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    );
    expect(rows('minutesText')).toMatchObject([{ summary: 'Theirs' }]);
  });

  it('is refused for a workshop that is not there, and goes with one that is deleted', () => {
    const { workshop, send, rows } = testEngine();
    expect(() => send('minutes.edit', edit('workshop-9', 'Text', ''))).toThrow(
      expect.objectContaining({ code: 'gone' }),
    );
    const id = workshop();
    send('minutes.edit', edit(id, 'Text', ''));
    send('workshop.remove', { id });
    expect(rows('minutesText')).toEqual([]);
  });
});
