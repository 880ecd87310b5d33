import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openMemory } from '../../../../main/engine/memory.ts';
import { packWorkshop, unpackWorkshop } from '../../../../main/exports/bundle.ts';
import { sampleDraft } from '../../../../main/features/library/authored.ts';
import { type Draft, draft } from '../../../../main/features/library/draft.ts';
import { readRows } from '../../../../main/features/library/restore.ts';
import { rowsOfDraft } from '../../../../main/features/library/rows-of-draft.ts';
import { type AnyRow, tableNames } from '../../../../shared/contract/registry.ts';
import { columns } from '../../../../shared/features/board/kinds.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';

const { workshop } = sampleDraft('local-learning-groups-2010');
const rowsOf = (made: Draft) =>
  rowsOfDraft(made, newId(), {
    ...{ newId, now: 1000, hasContent: () => false, visitor: null, memory: openMemory() },
  });
const read = (parts: object): Draft => z.parse(draft, { workshop, ...parts });

describe('the rows of a draft', () => {
  it('stand in the order in which they were written', () => {
    const questions = Array.from({ length: 40 }, (_, at) => `Question ${at}`);
    const rows = rowsOf(read({ questions }));
    expect(inOrder([...rows.question].reverse()).map(({ text }) => text)).toEqual(questions);
  });

  it('have times of day as minutes, and what was left out as it is when empty', () => {
    const item = { kind: 'meal', title: 'Lunch', duration: 60, fixedStart: '13:05' };
    const rows = rowsOf(read({ days: [{ title: 'A day', start: '09:30', items: [item] }] }));
    expect(rows.day).toMatchObject([{ start: 570, date: '', place: '' }]);
    expect(rows.agendaItem).toMatchObject([
      { fixedStart: 785, lead: '', priority: 'should', minDuration: null, arrangementId: null },
    ]);
  });

  it('give a group its people, its roles, and its question by number or in words', () => {
    const people = [
      { key: 'a', name: 'Amena' },
      { key: 'b', name: 'Babul' },
    ];
    const groups = [
      { name: 'One', question: 2, moderator: 'b', members: ['b', 'a'] },
      { name: 'Two', question: 'Our own?', rapporteur: 'a' },
    ];
    const arrangements = [{ key: 'mixed', title: 'Mixed', groups }];
    const rows = rowsOf(read({ questions: ['First?', 'Second?'], people, arrangements }));
    const [amena, babul] = rows.person;
    expect(rows.group).toMatchObject([{ question: 'Second?' }, { question: 'Our own?' }]);
    const [one, two] = rows.group;
    expect(rows.membership).toMatchObject([
      { groupId: one?.id, personId: babul?.id, moderator: true, rapporteur: false },
      { groupId: one?.id, personId: amena?.id, moderator: false, rapporteur: false },
      { groupId: two?.id, personId: amena?.id, moderator: false, rapporteur: true },
    ]);
  });

  it('put cards on the board of a case, and lines into a plan', () => {
    const cases = [{ key: 'crab', title: 'Crab' }];
    const cards = { threat: ['Disease'], strength: ['Demand', 'Skill'] };
    const boards = [{ title: 'SWOT', case: 'crab', cards }];
    const plans = [{ title: 'Plan', lines: [{ activity: 'Meet' }] }];
    const rows = rowsOf(read({ cases, boards, plans }));
    expect(rows.board).toMatchObject([{ caseId: rows.caseStudy[0]?.id, groupId: null }]);
    expect(rows.card.map(({ column, text }) => `${column} ${text}`)).toEqual([
      'strength Demand',
      'strength Skill',
      'threat Disease',
    ]);
    expect(rows.planLine).toMatchObject([
      { planId: rows.plan[0]?.id, activity: 'Meet', status: 'not-started', due: '' },
    ]);
  });

  it.each([
    { boards: [{ title: 'SWOT', case: 'nobody' }] },
    { arrangements: [{ key: 'a', title: 'A', groups: [{ name: 'One', question: 9 }] }] },
    { arrangements: [{ key: 'a', title: 'A', groups: [{ name: 'One', members: ['nobody'] }] }] },
  ])('are not made where the draft refers to what it does not have: %j', (parts) => {
    expect(() => rowsOf(read(parts))).toThrow(/The draft has no/);
  });

  it('are not made of a draft with a word that nobody knows', () => {
    expect(() => read({ dayz: [] })).toThrow();
    expect(() => read({ days: [{ title: '', start: '24:00' }] })).toThrow();
  });

  it('go into a file and into another laptop’s store without a loss, whatever they say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const parts = fc.record({
      questions: fc.array(text, { maxLength: 5 }),
      boards: fc.array(
        fc.record({
          title: text,
          cards: fc.dictionary(fc.constantFrom(...columns), fc.array(text, { maxLength: 4 }), {
            noNullPrototype: true,
          }),
        }),
        { maxLength: 3 },
      ),
      plans: fc.array(
        fc.record({
          title: text,
          lines: fc.array(fc.record({ activity: text, resources: text }), { maxLength: 4 }),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(parts, (written) => {
        const rows = rowsOf(read(written));
        const file = packWorkshop(rows, 1, '0.1.0');
        const engine = testEngine();
        const { rows: unpacked } = unpackWorkshop(file, 1);
        engine.send('library.restore', { id: newId(), rows: unpacked });
        const expected = readRows(JSON.parse(JSON.stringify(rows)));
        for (const table of tableNames) {
          expect(byId(engine.rows(table))).toEqual(byId(expected[table] ?? []));
        }
      }),
      { numRuns: 40 },
    );
  });
});

function byId(rows: readonly AnyRow[]): AnyRow[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
