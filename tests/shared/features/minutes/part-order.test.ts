import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papers, partKinds } from '../../../../shared/features/minutes/kinds.ts';
import type { PaperPart } from '../../../../shared/features/minutes/model.ts';
import { keyBehind, partsOf } from '../../../../shared/features/minutes/part-order.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';
import { bareReport } from '../../../support/paper-blocks.ts';

const row = (part: PaperPart['part'], more: Partial<PaperPart>): PaperPart => ({
  ...{ id: `part-${part}`, workshopId: 'workshop-1', paper: 'report', part, order: 'a0' },
  ...{ shown: true, ...more },
});

describe('the parts of a paper', () => {
  it('stand as donors expect until somebody says otherwise', () => {
    for (const paper of papers) {
      expect(partsOf(paper, []).map(({ part }) => part)).toEqual([...partKinds]);
    }
  });

  it('go behind whatever they are put, however often', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom(...partKinds), fc.constantFrom(null, ...partKinds)),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(moves, (all) => {
        let rows: PaperPart[] = [];
        for (const [part, after] of all) {
          if (part === after) continue;
          const order = keyBehind(partsOf('report', rows), part, after);
          rows = [...rows.filter((each) => each.part !== part), row(part, { order })];
          const now = partsOf('report', rows).map((each) => each.part);
          expect(now[now.indexOf(part) - 1] ?? null).toBe(after);
          expect([...now].sort()).toEqual([...partKinds].sort());
        }
      }),
    );
  });

  it('are written in that order, without those that are switched off', () => {
    const order = keyBehind(partsOf('report', []), 'plans', null);
    const paperPart = [row('plans', { order }), row('programme', { shown: false, order: 'a4' })];
    const { blocks } = bareReport({ ...wholeWorkshop, paperPart }, 'en');
    const heads = blocks.flatMap((each) =>
      each.kind === 'heading' && each.level === 1 ? [each.text] : [],
    );
    expect(heads[0]).toBe('Action plans');
    expect(heads).not.toContain('Programme');
  });
});
