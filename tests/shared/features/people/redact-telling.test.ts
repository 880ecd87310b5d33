// What is left of people in a redacted workshop fits at least five of them, or nobody.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newLine } from '../../../../shared/features/action-plan/plain.ts';
import { ageGroups, sexes } from '../../../../shared/features/people/kinds.ts';
import { redactedRows } from '../../../../shared/features/people/redact.ts';
import { allTables } from '../../../support/made-file.ts';
import { bareWorkshop, item, person, wholeWorkshop } from '../../../support/minutes-rows.ts';

const workshopId = bareWorkshop.id;
const own = (id: string) => ({ id, workshopId });
const redacted = (rows: Parameters<typeof allTables>[0]) =>
  redactedRows(allTables({ ...wholeWorkshop, ...rows }), 'en');
const tellings = (people: ReturnType<typeof redacted>['person']) =>
  people.map(({ sex, organisation, project, district, ageGroup }) => ({
    ...{ sex, organisation, project, district, ageGroup },
  }));

describe('of people', () => {
  it('the only one of their kind is told of by what they share', () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      person(`person-${at}0`, `a${at}`, { name: `Name ${at}`, sex: 'female', organisation: 'CDA' }),
    );
    const lone = { name: 'Lone', ageGroup: '18-29', organisation: 'CDA', sex: 'female' } as const;
    const odd = person('person-99', 'a9', { ...lone, project: 'Crab', district: 'Khulna' });
    const [first, ...others] = tellings(redacted({ person: [odd, ...many] }).person);
    const shared = { sex: 'female', organisation: 'CDA', project: '', district: '', ageGroup: '' };
    expect(first).toEqual(shared);
    expect(others).toEqual(others.map(() => shared));
  });

  test('whatever is told fits five or more', () => {
    const anybody = fc.record({
      sex: fc.constantFrom(...sexes),
      ageGroup: fc.constantFrom(...ageGroups),
      organisation: fc.constantFrom('', 'CDA', 'PROSHIKA'),
      project: fc.constantFrom('', 'Crab'),
      district: fc.constantFrom('', 'Khulna', 'Jessore'),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 40 }), (all) => {
        const list = all.map((fields, at) => person(`person-${at}0`, `a${at}`, fields));
        const keys = tellings(redacted({ person: list }).person).map((one) => JSON.stringify(one));
        const nothing = Object.fromEntries(Object.keys(all[0] ?? {}).map((key) => [key, '']));
        for (const key of keys) {
          const told = Object.values(JSON.parse(key)).some((value) => value !== '');
          if (told) expect(keys.filter((other) => other === key).length).toBeGreaterThan(4);
          else expect(JSON.parse(key)).toEqual(nothing);
        }
      }),
    );
  });
});

const people = [
  person('person-01', 'a0', { name: 'Rahima Begum', organisation: 'PROSHIKA' }),
  person('person-02', 'a1', { name: 'Abdul Karim', organisation: 'CDA', quoteNamed: 'yes' }),
];
const quote = {
  ...own('quote-001'),
  ...{ kind: 'quote' as const, text: 'Ours now.', rationale: '', owner: 'Abdul Karim', due: '' },
  ...{ itemId: null, at: 0, fileId: null, becameItemId: null, becameLineId: null },
};

describe('where only names stand', () => {
  const line = (id: string, responsible: string) => ({
    ...own(id),
    ...{ planId: 'plan-0001', order: 'a0', ...newLine(id), responsible },
  });
  const named = (responsible: string) =>
    redacted({ person: people, planLine: [line('line-0001', responsible)] }).planLine[0]
      ?.responsible;

  it.each([
    ['Selim Ahmed', ''],
    ['Selim Ahmed, Rahima Begum and PROSHIKA', 'Participant 1 and PROSHIKA'],
    ['Rahima Begum’s brother', 'Participant 1'],
    ['cda', 'cda'],
    ['সেলিম আহমেদ ও Abdul Karim', 'Participant 2'],
  ])('%s becomes “%s”', (before, after) => {
    expect(named(before)).toBe(after);
  });

  it('so it is of whoever leads and decides', () => {
    const rows = redacted({
      person: people,
      agendaItem: [item('item-01', { lead: 'Prof. Selim Ahmed' })],
      capture: [{ ...quote, kind: 'decision', owner: 'Selim Ahmed / CDA' }],
    });
    expect([rows.agendaItem[0]?.lead, rows.capture[0]?.owner]).toEqual(['', 'CDA']);
  });

  it('the speaker of a quote stays where they agreed to it, and goes where they did not', () => {
    const { capture } = redacted({
      person: people,
      capture: [quote, { ...quote, id: 'quote-002', owner: 'Rahima Begum' }],
    });
    expect(capture.map(({ owner }) => owner)).toEqual(['Abdul Karim', 'Participant 1']);
  });
});

describe('in texts', () => {
  const said = (background: string) =>
    redacted({ person: people, workshop: [{ ...bareWorkshop, background }] }).workshop[0]
      ?.background;

  it.each([
    ['Call 01711-223344.', 'Call [left out].'],
    ['+880 1711 223344, or selim@example.org', '[left out], or [left out]'],
    ['ফোন ০১৭১১২২৩৩৪৪', 'ফোন [left out]'],
  ])('no number or address is left: %s', (before, after) => {
    expect(said(before)).toBe(after);
  });

  it.each([
    '13.12.2010 - 15.12.2010',
    '2010-12-13 14',
    'From 2010-2014: 12 000 000 taka',
    '01-02-2014',
  ])('days, years and amounts stay: %s', (text) => {
    expect(said(text)).toBe(text);
  });
});

describe('of answers', () => {
  const form = (id: string, state: 'open' | 'closed') => ({
    ...own(id),
    ...{ order: 'a0', titleEn: id, titleBn: '', kind: 'daily' as const, dayId: null, pairId: null },
    ...{ pictograms: false, asksSex: false, asksOrganisation: false, expected: null },
    ...{ state, openedAt: 0, closedAt: state === 'closed' ? 0 : null },
  });
  const answers = (formId: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...own(`${formId}-${at}`),
      ...{ formId, source: 'phone' as const, label: '', code: '', sex: '' as const },
      organisation: '',
    }));

  it('those to closed forms that five filled in are left', () => {
    const response = [
      ...answers('form-open', 6),
      ...answers('form-few', 4),
      ...answers('form-enough', 5),
    ];
    const answer = response.map(({ id }) => ({
      ...own(`answer-${id}`),
      ...{
        responseId: id,
        itemId: 'item-0001',
        time: '' as const,
        option: null,
        value: 1,
        text: '',
      },
    }));
    const rows = redacted({
      form: [form('form-open', 'open'), form('form-few', 'closed'), form('form-enough', 'closed')],
      response,
      answer,
    });
    expect(new Set(rows.response.map(({ formId }) => formId))).toEqual(new Set(['form-enough']));
    expect(rows.answer).toHaveLength(5);
  });
});
