// The parts that a full report has beyond the minutes: plans whole, the panel, evaluations, photos.
import { beforeAll, describe, expect, it } from 'vitest';
import { assemblePaper } from '../../../../shared/features/minutes/assemble.ts';
import type { Block, TableBlock } from '../../../../shared/features/minutes/document.ts';
import type { PartKind } from '../../../../shared/features/minutes/model.ts';
import type { MinutesRows } from '../../../../shared/features/minutes/parts/part.ts';
import { type BigWorkshop, bigWorkshop } from '../../../support/big-workshop.ts';
import { writtenDown } from '../../../support/paper-blocks.ts';

let big: BigWorkshop;
beforeAll(async () => {
  big = await bigWorkshop(2);
});

const report = (rows: Partial<MinutesRows> = {}, language: 'en' | 'bn' = 'en') =>
  assemblePaper({ ...big.rows, ...rows }, { paper: 'report', language });
function part(kind: PartKind, rows: Partial<MinutesRows> = {}): readonly Block[] {
  return report(rows).sections.find((section) => section.part === kind)?.blocks ?? [];
}
const tables = (blocks: readonly Block[]) =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');
const drawings = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'drawing');

describe('the plans in the report', () => {
  it('have their reasons, their lines, when they are and what they cost, by source', () => {
    const own = part('plans').filter(({ place }) => place.startsWith('plans/plan-0000'));
    const [about, lines, budget] = tables(own);
    expect(about?.rows[0]).toEqual(['Type of plan', 'Improve a current activity']);
    expect(lines?.rows).toHaveLength(10);
    expect(drawings(own)).toHaveLength(1);
    // By hand: lines cost 25,000 × 1, 3, 5, 7, 2 of the project and × 2, 4, 6, 1, 3 of one's own; the
    // three items 1,00,000 and 1, 2 taka more.
    expect(budget?.rows).toEqual([
      ['Project', 'BDT 4,50,000', '39 %'],
      ['Co-financier', 'BDT 3,00,003', '26 %'],
      ['Own contribution', 'BDT 4,00,000', '35 %'],
    ]);
    expect(budget?.total).toEqual(['Total', 'BDT 11,50,003', '100 %']);
  });

  it('have amounts in the digits of the language', () => {
    const { blocks } = report({}, 'bn');
    const budget = tables(blocks).find(({ place }) => place === 'plans/plan-0000/budget');
    expect(budget?.total?.[1]).toBe('BDT ১১,৫০,০০৩');
  });
});

describe('the panel in the report', () => {
  it('has its points beside the most there are, and each comment with its answer', () => {
    const [scores, comments] = tables(part('panel'));
    expect(scores?.columns.map(({ title }) => title)).toEqual([
      ...['Action plan', 'Innovation (13)', 'Clarity (13)', 'Panel (26)', 'Least to most'],
    ]);
    expect(scores?.rows[0]).toEqual(['Hatchery 1', '5', '4', '9', '9–9']);
    expect(comments?.rows[0]?.[2]).toMatch(/^Taken up\n/);
  });

  it('gives no points where the workshop gives none', () => {
    const { id, workshopId } = { id: big.id, workshopId: big.id };
    const blocks = part('panel', { panelSettings: [{ id, workshopId, scores: false }] });
    expect(drawings(blocks)).toHaveLength(0);
    expect(tables(blocks)[0]?.columns[0]?.title).toBe('Comment');
  });
});

describe('the evaluation in the report', () => {
  it('counts each question, and shows groups by sex and organisation', () => {
    const blocks = part('evaluation');
    expect(drawings(blocks)).toHaveLength(1);
    const [figures, sexes, organisations] = tables(blocks);
    expect(figures?.rows[0]?.slice(1, 3)).toEqual(['120', '2.5']);
    expect(sexes?.columns.slice(1).map(({ title }) => title)).toEqual([
      ...['Female (40)', 'Male (80)'],
    ]);
    expect(organisations?.columns).toHaveLength(4);
  });

  it('tells nothing of a form that is still open, nor what fewer than five said', () => {
    const open = big.rows.form.map((form) => ({ ...form, state: 'open' as const }));
    expect(part('evaluation', { form: open })).toEqual([]);
    const few = part('evaluation', { response: big.rows.response.slice(0, 4) });
    expect(tables(few)).toEqual([]);
    expect(drawings(few)).toEqual([]);
    expect(JSON.stringify(few)).toContain('from five answers on');
  });

  it('has what donors ask for, and what changed for those whose forms go together', () => {
    const after = big.rows.form.find(({ state }) => state === 'closed');
    const asked = big.rows.formItem.find(
      ({ formId, kind }) => formId === after?.id && kind === 'scale',
    );
    if (!after || !asked) throw new TypeError('the big workshop has no closed form');
    const coded = big.rows.response
      .filter(({ formId }) => formId === after.id)
      .map((row, at) => ({ ...row, code: `C${at}` }));
    const said = big.rows.answer.filter(({ itemId }) => itemId === asked.id);
    const form = [
      { ...after, pairId: 'before' },
      { ...after, id: 'before', pairId: null },
    ];
    const formItem = [
      { ...asked, pairId: 'asked before', topic: 'knowledge' as const },
      { ...asked, id: 'asked before', formId: 'before' },
    ];
    const response = [
      ...coded,
      ...coded.slice(0, 6).map((row) => ({ ...row, id: `${row.id} b`, formId: 'before' })),
    ];
    const earlier = said.map((row) => ({
      ...{ ...row, id: `${row.id} b`, itemId: 'asked before' },
      ...{ responseId: `${row.responseId} b`, value: 1 },
    }));
    const blocks = part('evaluation', { form, formItem, response, answer: [...said, ...earlier] });
    expect(JSON.stringify(blocks)).toContain('Knowledge gained: ');
    const pairs = tables(blocks).find(({ place }) => place.endsWith('/pairs'));
    expect(pairs?.rows[0]?.slice(1, 3)).toEqual(['6', '1']);
    expect(drawings(blocks).some(({ place }) => place.endsWith('/pairs/drawn'))).toBe(true);
  });

  it('shows no group of fewer than five', () => {
    const response = big.rows.response.map((row, at) => ({
      ...row,
      organisation: at < 4 ? 'Tiny' : at < 60 ? 'NGF' : 'FEDEC',
    }));
    const text = JSON.stringify(part('evaluation', { response }));
    expect(text).not.toContain('Tiny');
  });
});

describe('photos in the report', () => {
  const photoOf = (captureId: string, more: object) => ({
    ...{ id: captureId, workshopId: big.id, captureId, caption: 'Two ponds', shown: true },
    ...{ isPublic: false, ...more },
  });

  it('stand under their captions, those of which it was said so in none', () => {
    const photoNote = [photoOf('photo-0000', {}), photoOf('photo-0001', { shown: false })];
    const [, all] = part('photos', { photoNote });
    expect(all).toMatchObject({
      kind: 'photos',
      photos: [{ captureId: 'photo-0000', caption: 'Two ponds', alt: 'Two ponds' }],
    });
  });
});

describe('captions', () => {
  it('number tables and figures through the paper, without a gap', () => {
    const { blocks } = report();
    for (const kind of ['table', 'figure'] as const) {
      const numbers = blocks.flatMap((block) =>
        'caption' in block && block.caption?.kind === kind ? [block.caption.number] : [],
      );
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
  });
});

describe('private notes', () => {
  it('are in no part of the full report of a whole workshop', () => {
    expect(writtenDown(big.rows)).not.toContain('PRIVATE');
  });
});
