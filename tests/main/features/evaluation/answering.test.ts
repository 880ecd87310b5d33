import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { evaluationHouse } from '../../../support/evaluation-house.ts';

const women = (count: number) => Array.from({ length: count }, () => ({ sex: 'female' as const }));
const refused = (code: string) => expect.objectContaining({ code });

describe('a form that is answered', () => {
  test('keeps what was said of every kind, in rows that name nobody', () => {
    const house = evaluationHouse(women(6));
    house.open();
    const [scale, yesNo, choice, ranking, number, thenNow, mood, text] = house.itemIds.map(
      (id) => id,
    );
    const said = [
      { item: scale, value: 3 },
      { item: yesNo, value: 0 },
      { item: choice, picks: [0, 2] },
      { item: ranking, picks: [2, 0] },
      { item: number, value: 12.5 },
      { item: thenNow, then: 1, value: 4 },
      { item: mood, value: 2 },
      { item: text, text: ' More time ' },
    ];
    const seatId = house.joins(house.personIds[0] ?? null);
    house.answers(seatId, { said });
    const [response] = house.responses();
    expect(response).toMatchObject({ source: 'phone', label: '', code: '', sex: 'female' });
    const rows = house
      .rows('answer', { responseId: response?.id ?? '' })
      .map(({ itemId, time, option, value, text: words }) => [
        house.itemIds.indexOf(itemId),
        ...[time, option, value, words],
      ]);
    expect(rows.toSorted()).toEqual(
      [
        [0, '', null, 3, ''],
        [1, '', null, 0, ''],
        [2, '', 0, 1, ''],
        [2, '', 2, 1, ''],
        [3, '', 0, 2, ''],
        [3, '', 2, 1, ''],
        [4, '', null, 12.5, ''],
        [5, 'now', null, 4, ''],
        [5, 'then', null, 1, ''],
        [6, '', null, 2, ''],
        [7, '', null, null, 'More time'],
      ].toSorted(),
    );
    expect(house.store.check()).toEqual([]);
  });

  test.each([
    ['a step that is none', 0, { value: 5 }],
    ['half a step', 0, { value: 2.5 }],
    ['neither yes nor no', 1, { value: 2 }],
    ['an option that is not there', 2, { picks: [3] }],
    ['an option twice', 2, { picks: [1, 1] }],
    ['a rank for what is not there', 3, { picks: [-1] }],
    ['text where steps are asked', 0, { text: 'good' }],
    ['a then that is no step', 5, { then: 9 }],
  ])('takes nothing of one with %s', (_what, at, said) => {
    const house = evaluationHouse();
    house.open();
    const seatId = house.joins(null, 'Guest');
    const input = {
      said: [
        { item: house.itemIds[0], value: 4 },
        { item: house.itemIds[at], ...said },
      ],
    };
    expect(() => house.answers(seatId, input)).toThrow(refused('form-strange'));
    expect(house.rows('response')).toEqual([]);
    expect(house.rows('answer')).toEqual([]);
    // Nothing was remembered of it either.
    house.answers(seatId, house.says(4));
    expect(house.responses()).toHaveLength(1);
  });

  test('is answered once each, and a repeat of the same request is answered as the first was', () => {
    const house = evaluationHouse(women(2));
    house.open();
    const [a = null, b = null] = house.personIds;
    const seatId = house.joins(a);
    const request = newId();
    const done = house.answers(seatId, house.says(4), request);
    expect(house.answers(seatId, house.says(4), request)).toEqual(done);
    expect(() => house.answers(seatId, house.says(1))).toThrow(refused('form-answered'));
    const again = house.joins(a);
    house.send('room.admit', { id: again });
    expect(() => house.answers(again, house.says(1))).toThrow(refused('form-answered'));
    house.answers(house.joins(b), house.says(2));
    expect(house.responses()).toHaveLength(2);
  });

  test('is not stuffed by a phone that types name after name, unless the desk lets it go round', () => {
    const house = evaluationHouse();
    house.open();
    const seatId = house.joins(null, 'A');
    house.answers(seatId, house.says(4));
    for (const name of ['B', 'C']) {
      const visitor = { seatId, workshopId: house.workshopId };
      const call = { role: 'seat', actor: seatId, name: 'room.sitAs', visitor } as const;
      house.engine.dispatch({ ...call, request: newId(), input: { personId: null, name } });
      expect(() => house.answers(seatId, house.says(1))).toThrow(refused('form-answered'));
    }
    house.send('evaluation.passRound', { seatId, on: true });
    for (const value of [1, 2, 3]) house.answers(seatId, house.says(value));
    expect(
      house
        .responses()
        .map(({ source }) => source)
        .toSorted(),
    ).toEqual(['phone', 'shared', 'shared', 'shared']);
    house.send('evaluation.passRound', { seatId, on: false });
    expect(() => house.answers(seatId, house.says(1))).toThrow(refused('form-answered'));
  });

  test('takes nothing before it is open, after it is closed, or from another workshop', () => {
    const house = evaluationHouse();
    const seatId = house.joins(null, 'A');
    expect(() => house.answers(seatId, house.says(4))).toThrow(refused('form-not-open'));
    house.open();
    const other = evaluationHouse([], house);
    const stranger = other.joins(null, 'B');
    expect(() => other.answers(stranger, { ...house.says(4), formId: house.formId })).toThrow(
      refused('gone'),
    );
    house.close();
    expect(() => house.answers(seatId, house.says(4))).toThrow(refused('form-not-open'));
    expect(house.responses()).toEqual([]);
  });

  test('keeps a code of one’s own before and after, and none that tells who it is', () => {
    const house = evaluationHouse([{ name: 'Rahima Begum', phone: '+880 1711-000 111' }]);
    const id = newId();
    const item = newId();
    const items = [{ id: item, titleEn: 'Knows?' }];
    house.send('evaluation.add', { id, workshopId: house.workshopId, kind: 'pre', items });
    house.send('evaluation.open', { id });
    const said = [{ item, value: 2 }];
    const seatId = house.joins(null, 'A');
    for (const code of ['rahima begum', 'RAHIMA', '8801711000111', '৮৮০১৭১১০০০১১১']) {
      expect(() => house.answers(seatId, { formId: id, said, code })).toThrow(
        refused('form-code-name'),
      );
    }
    house.answers(seatId, { formId: id, said, code: 'm ১৭' });
    expect(house.rows('response', { formId: id })[0]?.code).toBe('M17');
  });
});

describe('paper', () => {
  test('is keyed by number, corrected by number, and taken back', () => {
    const house = evaluationHouse();
    const { formId, says, send, rows } = house;
    house.open();
    expect(() => send('evaluation.keyPaper', { formId, label: ' ', ...says(1) })).toThrow(
      refused('form-paper-unnumbered'),
    );
    send('evaluation.keyPaper', { formId, label: '৭', ...says(1) });
    expect(() => send('evaluation.keyPaper', { formId, label: '7', ...says(2) })).toThrow(
      refused('form-paper-used'),
    );
    send('evaluation.keyPaper', { formId, label: '7', again: true, ...says(2) });
    expect(house.responses()).toMatchObject([{ label: '7', source: 'paper' }]);
    expect(rows('answer').map(({ value }) => value)).toEqual([2]);
    expect(() =>
      send('evaluation.keyPaper', { formId, label: '8', again: true, ...says(2) }),
    ).toThrow(refused('form-paper-unknown'));
    send('evaluation.removePaper', { formId, label: '7' });
    expect([...rows('response'), ...rows('answer')]).toEqual([]);
  });

  test('that was keyed is known after the urn was shaken, though no row names it', () => {
    const house = evaluationHouse();
    const { formId, says, send } = house;
    house.open();
    send('evaluation.keyPaper', { formId, label: '7', ...says(1) });
    house.close();
    expect(house.responses()).toMatchObject([{ label: '', source: '' }]);
    send('evaluation.reopen', { id: formId });
    expect(() => send('evaluation.keyPaper', { formId, label: '7', ...says(2) })).toThrow(
      refused('form-paper-used'),
    );
  });
});

describe('a form with answers', () => {
  const answered = () => {
    const house = evaluationHouse();
    house.open();
    house.answers(house.joins(null, 'A'), house.says(4));
    return house;
  };
  const edit = (id: string, patch: object) => ({ id, patch, base: {} });

  test('keeps what its questions ask, and takes words that are put right', () => {
    const { itemIds, formId, send } = answered();
    const [scale = '', , choice = ''] = itemIds;
    const breaks = refused('form-has-answers');
    expect(() => send('evaluation.editItem', edit(scale, { kind: 'number' }))).toThrow(breaks);
    expect(() => send('evaluation.editItem', edit(choice, { several: false }))).toThrow(breaks);
    expect(() => send('evaluation.editItem', edit(choice, { optionsEn: 'A\nB' }))).toThrow(breaks);
    expect(() => send('evaluation.removeItem', { id: scale })).toThrow(breaks);
    send('evaluation.editItem', edit(scale, { titleEn: 'Was it useful?', topic: '' }));
    send('evaluation.editItem', edit(choice, { optionsEn: 'Crab\nFlower\nHoney' }));
    send('evaluation.moveItem', { id: choice, after: null });
    send('evaluation.addItem', { id: newId(), formId, titleEn: 'One more' });
  });

  test('is not changed by Undo either, nor made one that was never opened', () => {
    const { itemIds, formId, send, workshopId, answers, joins, says, rows } = evaluationHouse();
    const undo = () => send('history.undo', { workshopId });
    send('evaluation.open', { id: formId });
    send('evaluation.editItem', edit(itemIds[1] ?? '', { kind: 'number' }));
    answers(joins(null, 'A'), says(4));
    expect(undo).toThrow(refused('form-has-answers'));
    expect(rows('formItem', { id: itemIds[1] ?? '' })[0]?.kind).toBe('number');
  });

  test('is deleted once it is closed, and Undo brings all of it back', () => {
    const { formId, send, rows, store, workshopId } = answered();
    expect(() => send('evaluation.remove', { id: formId })).toThrow(refused('form-open'));
    send('evaluation.close', { id: formId });
    const before = [rows('response').length, rows('answer').map(({ value }) => value)];
    send('evaluation.remove', { id: formId });
    expect([rows('response'), rows('answer')]).toEqual([[], []]);
    send('history.undo', { workshopId });
    expect([rows('response').length, rows('answer').map(({ value }) => value)]).toEqual(before);
    expect(store.check()).toEqual([]);
  });

  test('keeps how many could answer as it is closed, whoever is there later', () => {
    const house = evaluationHouse(Array.from({ length: 6 }, () => ({})));
    const { formId, personIds, send, rows, workshopId } = house;
    send('people.setPresent', { ids: personIds, present: true });
    house.open();
    house.answers(house.joins(personIds[0] ?? null), house.says(4));
    house.close();
    const expected = () => rows('form', { id: formId })[0]?.expected;
    expect(expected()).toBe(6);
    send('people.remove', { id: personIds[1] ?? '' });
    expect(expected()).toBe(6);
    send('history.undo', { workshopId });
    send('history.undo', { workshopId });
    expect(expected()).toBe(null);
    send('evaluation.edit', { id: formId, patch: { expected: 9 }, base: { expected: null } });
    house.close();
    expect(expected()).toBe(9);
  });

  test('is shaken again where Redo closes it', () => {
    const house = answered();
    const { send, workshopId, says, responses } = house;
    house.close();
    send('history.undo', { workshopId });
    house.answers(house.joins(null, 'B'), says(1));
    expect(responses().map(({ source }) => source)).toContain('phone');
    const ids = responses().map(({ id }) => id);
    send('history.redo', { workshopId });
    expect(responses().map(({ source }) => source)).toEqual(['', '']);
    expect(responses().some(({ id }) => ids.includes(id))).toBe(false);
    expect(house.store.check()).toEqual([]);
  });
});
