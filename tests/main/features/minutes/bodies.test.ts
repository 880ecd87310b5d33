import { describe, expect, it } from 'vitest';
import { rowsByTable } from '../../../../shared/features/library/model.ts';
import { plainMinutes } from '../../../../shared/features/minutes/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { bigWorkshop } from '../../../support/big-workshop.ts';
import { testEngine } from '../../../support/engine.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';

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

describe('a text of the papers', () => {
  const words = { place: 'programme', assembled: 'Programme' };

  function house() {
    const engine = testEngine();
    const workshopId = engine.workshop();
    const write = (text: string, base: string | null, more = {}) =>
      engine.send('minutes.retext', { id: newId(), workshopId, ...words, text, base, ...more });
    return { ...engine, workshopId, write, edits: () => engine.rows('textEdit') };
  }

  it('has one row, whoever writes, and none once it is what is assembled', () => {
    const { write, edits } = house();
    write('What was on', null);
    write('What we did', 'What was on');
    expect(edits()).toMatchObject([{ ...{ place: 'programme', text: 'What we did' } }]);
    write('Programme', 'What we did');
    expect(edits()).toEqual([]);
  });

  it('is a conflict where somebody else has written other words meanwhile', () => {
    const { write } = house();
    write('Theirs', null);
    expect(() => write('Mine', null)).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('is based on what is assembled now, once that is kept under', () => {
    const { write, edits, send } = house();
    write('What was on', null);
    send('minutes.keepText', { id: edits()[0]?.id ?? '', assembled: 'Agenda' });
    expect(edits()).toMatchObject([{ basedOn: 'Agenda', text: 'What was on' }]);
    send('minutes.dropText', { id: edits()[0]?.id ?? '' });
    expect(edits()).toEqual([]);
  });

  it('goes along into a copy of the workshop, to the same text of the same thing', () => {
    const { send, rows } = testEngine();
    const place = 'decisions/table/capture-2/text';
    const textEdit = [
      { id: 'edit-0001', workshopId: 'workshop-1', place, basedOn: 'A', text: 'B' },
    ];
    const whole = rowsByTable.parse({ ...wholeWorkshop, textEdit });
    send('library.restore', { id: newId(), rows: whole });
    send('library.restore', { id: newId(), rows: whole });
    const copied = rows('textEdit').find(({ id }) => id !== 'edit-0001');
    const [, , captureId = ''] = copied?.place.split('/') ?? [];
    expect(rows('capture').find(({ id }) => id === captureId)).toMatchObject({
      ...{ workshopId: copied?.workshopId, text: 'Meet again in March.' },
    });
  });
});

describe('a photo in the papers', () => {
  it('is refused of a capture that is no photo', () => {
    const { send, rows } = testEngine();
    send('library.restore', { id: newId(), rows: rowsByTable.parse(wholeWorkshop) });
    const [note] = rows('capture', { kind: 'note' });
    const wish = { id: note?.id ?? '', patch: { shown: false }, base: {} };
    expect(() => send('minutes.editPhoto', wish)).toThrow(
      expect.objectContaining({ code: 'gone' }),
    );
  });
});

describe('the workshop that speed is measured with', () => {
  it('is whole, and can be opened as a file', async () => {
    const { send, rows } = testEngine();
    const big = await bigWorkshop(0);
    send('library.restore', { id: newId(), rows: rowsByTable.parse(big.rows) });
    const counts = [rows('agendaItem'), rows('person'), rows('card'), rows('answer')];
    expect(counts.map(({ length }) => length)).toEqual([60, 120, 960, 600]);
  });
});
