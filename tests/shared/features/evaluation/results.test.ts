import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import { plainCode } from '../../../../shared/features/evaluation/code.ts';
import type { Answer, FormItem, Response } from '../../../../shared/features/evaluation/model.ts';
import { pairedResults, topicResults } from '../../../../shared/features/evaluation/projection.ts';
import { resultLines } from '../../../../shared/features/evaluation/result-lines.ts';
import { formResultWords } from '../../../../shared/features/evaluation/result-messages.ts';
import { type FormRows, resultsOf } from '../../../../shared/features/evaluation/results.ts';
import { shownGroups } from '../../../../shared/features/evaluation/small-groups.ts';
import { changeOf, numbersOf, stepsOf } from '../../../../shared/features/evaluation/statistics.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const workshopId = 'workshop-1';

function item(id: string, kind: FormItem['kind'], more: Partial<FormItem> = {}): FormItem {
  const words = { titleEn: id, titleBn: '', optionsEn: '', optionsBn: '' };
  const rest = { several: false, topic: '', pairId: null } as const;
  return { id, workshopId, order: 'a0', formId: 'form-1', kind, ...words, ...rest, ...more };
}

function response(id: string, more: Partial<Response> = {}): Response {
  const rest = { label: '', code: '', sex: '', organisation: '' } as const;
  return { id, workshopId, formId: 'form-1', source: 'paper', ...rest, ...more };
}

function answer(responseId: string, itemId: string, more: Partial<Answer>): Answer {
  const id = `${responseId}-${itemId}-${more.time ?? ''}${more.option ?? ''}`;
  return {
    id,
    workshopId,
    responseId,
    itemId,
    time: '',
    option: null,
    value: null,
    text: '',
    ...more,
  };
}

const form = { id: 'form-1', expected: null };
const ids = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

/** One item, and what each response in turn says to it. */
function rowsOf(one: FormItem, said: readonly Partial<Answer>[][]): FormRows {
  return {
    formItem: [one],
    response: ids(said.length).map((id) => response(id)),
    answer: said.flatMap((answers, at) => answers.map((each) => answer(`r${at}`, one.id, each))),
  };
}

describe('statistics, against values worked by hand', () => {
  it('of a scale: distribution, mean, median and top two', () => {
    // 1 2 2 3 4 4 4: sum 20, of 7; the fourth is 3; three and four together 4 of 7
    expect(stepsOf([4, 2, 4, 1, 3, 2, 4])).toEqual({
      ...{ n: 7, counts: [1, 2, 1, 3], median: 3 },
      ...{ mean: 20 / 7, topTwo: 4 / 7 },
    });
    // an even number: half way between 2 and 3
    expect(stepsOf([1, 2, 3, 4])).toMatchObject({ mean: 2.5, median: 2.5, topTwo: 0.5 });
    expect(stepsOf([])).toBe(null);
  });

  it('of numbers', () => {
    expect(numbersOf([10, 2, 33])).toEqual({ n: 3, mean: 15, median: 10, least: 2, most: 33 });
    expect(numbersOf([-1.5, 0.5])).toMatchObject({ mean: -0.5, median: -0.5 });
  });

  it('of pairs: the gain is the mean of the differences', () => {
    // +2 0 +1 -1: mean 0.5; before (1+3+2+4)/4 = 2.5, after (3+3+3+3)/4 = 3
    const pairs = [
      [1, 3],
      [3, 3],
      [2, 3],
      [4, 3],
    ] as const;
    expect(changeOf(pairs)).toEqual({
      ...{ n: 4, before: 2.5, after: 3, gain: 0.5 },
      ...{ up: 2, same: 1, down: 1 },
    });
  });
});

describe('the results of a form', () => {
  it('count each kind of item in its own measure', () => {
    const five = (value: number) => [{ value }];
    const scale = rowsOf(item('i', 'scale'), [4, 4, 3, 2, 1].map(five));
    expect(resultsOf(form, scale, 10)).toMatchObject({
      ...{ n: 5, rate: 0.5 },
      items: [{ kind: 'steps', all: { n: 5, counts: [1, 1, 1, 2], mean: 2.8, topTwo: 0.6 } }],
    });
    const yes = rowsOf(item('i', 'yes-no'), [1, 1, 0, 1].map(five).concat([[]]));
    expect(resultsOf(form, yes, 0)).toMatchObject({
      rate: null,
      items: [{ kind: 'yes-no', n: 4, yes: 3 }],
    });
  });

  it('of a choice count those who ticked, of a ranking give the mean rank', () => {
    const options = { optionsEn: 'Tea\nField visit\nPanel' };
    const ticked = (...which: number[]) => which.map((option) => ({ option, value: 1 }));
    const choice = rowsOf(item('i', 'choice', { ...options, several: true }), [
      ...[ticked(0, 1), ticked(1), ticked(1, 2), ticked(0), []],
    ]);
    expect(resultsOf(form, choice, 5).items).toMatchObject([{ n: 4, counts: [2, 3, 1] }]);
    const ranks = (...order: number[]) => order.map((option, at) => ({ option, value: at + 1 }));
    const ranking = rowsOf(item('i', 'ranking', options), [
      ...[ranks(1, 0), ranks(1, 0), ranks(0, 1), ranks(1), []],
    ]);
    // Tea: 2, 2, 1, half way between 2 and 3; the visit: 1, 1, 2, 1; the panel: 3, 3, 3 and 2.5
    expect(resultsOf(form, ranking, 5).items).toMatchObject([
      { n: 4, ranks: [7.5 / 4, 5 / 4, 11.5 / 4] },
    ]);
  });

  it('of then and now pair what the same person said', () => {
    const both = (then: number, now: number): Partial<Answer>[] => [
      { time: 'then', value: then },
      { time: 'now', value: now },
    ];
    const onlyNow: Partial<Answer>[] = [{ time: 'now', value: 4 }];
    const rows = rowsOf(item('i', 'then-now'), [
      both(1, 3),
      both(2, 2),
      both(1, 4),
      both(2, 3),
      onlyNow,
    ]);
    expect(resultsOf(form, rows, 5).items).toMatchObject([
      {
        before: { n: 4, mean: 1.5 },
        now: { n: 5, mean: 3.2 },
        change: { n: 4, gain: 1.5, up: 3, same: 1 },
      },
    ]);
  });

  it('say nothing but how many while fewer than five have answered', () => {
    const rows = rowsOf(
      item('i', 'scale'),
      [1, 2, 3, 4].map((value) => [{ value }]),
    );
    const results = resultsOf({ id: 'form-1', expected: 8 }, rows, 3);
    expect(results).toMatchObject({ n: 4, rate: 0.5, items: [], bySex: { rows: [] } });
  });

  it('put texts in an order that tells nothing of who wrote first', () => {
    const rows = rowsOf(
      item('i', 'text'),
      ['d', 'b', ' ', 'a', 'c'].map((text) => [{ text }]),
    );
    expect(resultsOf(form, rows, 5).items).toMatchObject([{ texts: ['a', 'b', 'c', 'd'] }]);
  });

  it('pass over other forms', () => {
    const rows = rowsOf(
      item('i', 'scale'),
      [1, 2, 3, 4, 4].map((value) => [{ value }]),
    );
    const other = { ...rows, response: [...rows.response, response('x', { formId: 'form-2' })] };
    const results = resultsOf(
      form,
      { ...other, answer: [...rows.answer, answer('x', 'i', { value: 1 })] },
      0,
    );
    expect(results).toMatchObject({ n: 5, items: [{ all: { n: 5 } }] });
  });
});

describe('groups', () => {
  const grouped = (
    sexes: readonly Response['sex'][],
    values: readonly (number | null)[],
  ): FormRows => ({
    formItem: [item('i', 'scale')],
    response: sexes.map((sex, at) => response(`r${at}`, { sex })),
    answer: values.flatMap((value, at) =>
      value === null ? [] : [answer(`r${at}`, 'i', { value })],
    ),
  });
  const many = (sex: Response['sex'], count: number) => Array.from({ length: count }, () => sex);

  it('of five and more are shown beside each other', () => {
    const rows = grouped(
      [...many('female', 5), ...many('male', 5)],
      [4, 4, 4, 4, 2, 1, 2, 3, 4, 1],
    );
    expect(resultsOf(form, rows, 0).bySex).toMatchObject({
      groups: [
        { key: 'female', n: 5 },
        { key: 'male', n: 5 },
      ],
      rows: [
        {
          cells: [
            { n: 5, mean: 3.6, topTwo: 0.8 },
            { n: 5, mean: 2.2, topTwo: 0.4 },
          ],
        },
      ],
    });
  });

  it('under five are hidden, and with them the one that would give them away', () => {
    const rows = grouped(
      [...many('female', 7), ...many('male', 3)],
      many('male', 10).map(() => 3),
    );
    expect(resultsOf(form, rows, 0).bySex).toMatchObject({
      groups: [
        { key: 'female', n: null },
        { key: 'male', n: null },
      ],
      rows: [{ cells: [null, null] }],
    });
  });

  it('that are large are hidden where few of them answered an item', () => {
    const values = [4, 4, 4, null, null, null, 1, 1, 1, 1, 1, 1];
    const rows = grouped([...many('female', 6), ...many('male', 6)], values);
    expect(resultsOf(form, rows, 0).bySex.rows).toMatchObject([{ cells: [null, null] }]);
  });

  it('are no groups where nobody said', () => {
    const rows = grouped(many('', 6), [1, 2, 3, 4, 1, 2]);
    expect(resultsOf(form, rows, 0).bySex).toEqual({ groups: [], rows: [] });
  });

  it('never leave fewer than five to be found by taking the shown from the whole', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const by = new Map(counts.map((count, at) => [`g${at}`, count]));
        const shown = shownGroups(by);
        for (const group of shown) expect(by.get(group)).toBeGreaterThanOrEqual(5);
        const hidden = [...by].reduce(
          (sum, [group, size]) => sum + (shown.has(group) ? 0 : size),
          0,
        );
        expect(shown.size === 0 || hidden === 0 || hidden >= 5).toBe(true);
        if (counts.every((count) => count === 0 || count >= 5)) expect(hidden).toBe(0);
      }),
    );
  });
});

describe('forms before and after', () => {
  const before = item('b', 'scale', { formId: 'pre' });
  const after = item('a', 'scale', { formId: 'post', pairId: 'b' });
  const rows = (codes: readonly (readonly [string, string])[], gain = 1): FormRows => ({
    formItem: [before, after],
    response: codes.flatMap(([first, second], at) => [
      response(`b${at}`, { formId: 'pre', code: first }),
      response(`a${at}`, { formId: 'post', code: second }),
    ]),
    answer: codes.flatMap((_, at) => [
      answer(`b${at}`, 'b', { value: 1 + (at % 2) }),
      answer(`a${at}`, 'a', { value: 1 + (at % 2) + gain }),
    ]),
  });
  const same = (count: number) => ids(count).map((id) => [`${id}`, `${id}`] as const);

  it('are paired by their code, however it was written', () => {
    expect(plainCode(' ab-১২ ')).toBe('AB12');
    const codes = [['Ab-12', 'AB 12'] as const, ...same(4)];
    expect(pairedResults('pre', 'post', rows(codes))).toMatchObject({
      n: 5,
      items: [{ change: { n: 5, before: 1.4, after: 2.4, gain: 1, up: 5 } }],
    });
  });

  it('pair nobody by a code that stands twice, or by none', () => {
    const codes = [
      ...same(5),
      ['twice', 'twice'] as const,
      ['twice', 'x'] as const,
      ['', ''] as const,
    ];
    expect(pairedResults('pre', 'post', rows(codes)).n).toBe(5);
  });

  it('show no gain of fewer than five', () => {
    expect(pairedResults('pre', 'post', rows(same(4)))).toEqual({ n: 4, items: [] });
  });
});

it('calls options what those were called who chose them, with blank lines among them too', () => {
  const options = { optionsEn: 'Tea\n\nVisit\n\nPanel', optionsBn: 'চা\nভ্রমণ\n\nপ্যানেল' };
  const rows = rowsOf(
    item('i', 'choice', options),
    [1, 1, 1, 2, 0].map((option) => [{ option, value: 1 }]),
  );
  for (const [language, names] of [
    ['en', ['Tea', 'Visit', 'Panel']],
    ['bn', ['চা', 'ভ্রমণ', 'প্যানেল']],
  ] as const) {
    const format = formatOf(language);
    const { items } = resultsOf(form, rows, 5);
    const [line] = resultLines(items, wordsOf(formResultWords, format), format);
    expect(line).toMatchObject({
      bars: names.map((label, at) => ({ label, share: [200, 600, 200][at] })),
    });
  }
});

it('tells what donors ask for over all questions of a topic', () => {
  const topic = 'knowledge' as const;
  const rows = rowsOf(
    item('i', 'scale', { topic }),
    [1, 2, 3, 4, 4].map((value) => [{ value }]),
  );
  const second = item('j', 'scale', { topic });
  const more = ids(5).map((id) => answer(id, 'j', { value: 4 }));
  const all = { ...rows, formItem: [...rows.formItem, second], answer: [...rows.answer, ...more] };
  // (1 + 2 + 3 + 4 + 4 + 5 × 4) / 10
  expect(topicResults(resultsOf(form, all, 5).items)).toMatchObject([
    { topic, all: { n: 10, mean: 3.4, topTwo: 0.8 } },
  ]);
});

it('tells no rate of more than everybody', () => {
  const rows = rowsOf(
    item('i', 'scale'),
    [1, 2, 3, 4, 4].map((value) => [{ value }]),
  );
  expect(resultsOf(form, rows, 4).rate).toBe(null);
  expect(resultsOf(form, rows, 5).rate).toBe(1);
});

it('hides an organisation by which, taken from a sex, fewer than five would be found', () => {
  const of = (sex: Response['sex'], organisation: string, count: number) =>
    Array.from({ length: count }, () => ({ sex, organisation }));
  const tables = (people: readonly Pick<Response, 'sex' | 'organisation'>[]) =>
    resultsOf(
      form,
      {
        formItem: [item('i', 'scale')],
        response: people.map((one, at) => response(`r${at}`, one)),
        answer: people.map((_, at) => answer(`r${at}`, 'i', { value: 3 })),
      },
      0,
    );
  // Women: five of NGF and one more. Who knows both means knows what that one said.
  const told = tables([...of('female', 'NGF', 5), ...of('female', '', 1), ...of('male', '', 8)]);
  expect(told.bySex.groups.map(({ n }) => n)).toEqual([6, 8]);
  expect(told.byOrganisation.groups.map(({ n }) => n)).not.toContain(5);
  // The other way round: an organisation of six women, all there are, and two men.
  const other = tables([...of('female', 'RRF', 6), ...of('male', 'RRF', 2), ...of('male', '', 8)]);
  expect(other.byOrganisation.groups).toContainEqual({ key: 'RRF', n: null });
  const free = tables([...of('female', 'NGF', 5), ...of('female', '', 5), ...of('male', '', 8)]);
  expect(free.byOrganisation.groups).toContainEqual({ key: 'NGF', n: 5 });
});
