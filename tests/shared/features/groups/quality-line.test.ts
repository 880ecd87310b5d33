import { describe, expect, it } from 'vitest';
import { type Language, wordsOf } from '../../../../shared/contract/catalogue.ts';
import type { Asked } from '../../../../shared/features/groups/asked.ts';
import { dealWords } from '../../../../shared/features/groups/deal-messages.ts';
import { explain } from '../../../../shared/features/groups/engine/explain.ts';
import { questionOf } from '../../../../shared/features/groups/instance-of.ts';
import { qualityLine } from '../../../../shared/features/groups/quality-line.ts';
import { formatOf } from '../../../../shared/lib/format.ts';
import { askedFor } from '../../../support/asked.ts';

const wordsIn = (language: Language) => wordsOf(dealWords, formatOf(language));

function lineOf(asked: Asked, language: Language = 'en'): string {
  const question = questionOf({ ...asked, withSex: true });
  const told = explain(question.instance, question.instance.current ?? []);
  return qualityLine(told, question, wordsIn(language));
}

const projects = ['SLDP', 'WASH', 'SLDP', 'WASH'];
const gathered = (seats: readonly (readonly number[])[], gather: 'project' | 'sex' = 'project') =>
  askedFor(4, 2, {
    arrangement: { form: 'gathered', gather },
    seats: [seats],
    person: (at) => ({ project: projects[at] ?? '' }),
  });

describe('the line on an arrangement', () => {
  it('says first whether those are together who are gathered, and nothing of new people', () => {
    const whole = gathered([
      [0, 2],
      [1, 3],
    ]);
    expect(lineOf(whole)).toMatch(/^Every project is together;/);
    expect(lineOf(whole)).not.toContain('new p');
    expect(lineOf(whole, 'bn')).toMatch(/^প্রতিটি প্রকল্প একসঙ্গে আছে;/);
  });

  it('names what is divided, and over how many groups', () => {
    const divided = gathered([
      [0, 1],
      [2, 3],
    ]);
    expect(lineOf(divided)).toMatch(/^SLDP is in 2 groups; WASH is in 2 groups;/);
    expect(lineOf(divided, 'bn')).toMatch(/^SLDP ২টি দলে আছে; WASH ২টি দলে আছে;/);
  });

  it('speaks of women and men alone where they are gathered by that', () => {
    const bySex = gathered(
      [
        [0, 1],
        [2, 3],
      ],
      'sex',
    );
    expect(lineOf(bySex)).toBe('Those of one sex are in up to 2 groups.');
  });

  it('says so where there is nothing to gather by', () => {
    const asked = askedFor(2, 2, {
      arrangement: { form: 'gathered', gather: 'district' },
      seats: [[[0], [1]]],
    });
    expect(lineOf(asked)).toMatch(/^No district is written down for anybody/);
  });

  it('says by choice that no wishes are written yet, and where they are written', () => {
    const asked = askedFor(2, 2, { arrangement: { form: 'choice' }, seats: [[[0], [1]]] });
    expect(lineOf(asked)).toContain('no wishes are written yet (press a name to write them)');
    expect(lineOf(asked)).not.toContain('first wish');
    const choice = { id: 'c', workshopId: 'w', arrangementId: 'a', personId: 'p0', groupId: 'g0' };
    const wished = { ...asked, choices: [{ ...choice, rank: 0 }] };
    expect(lineOf(wished)).toContain('1 of 1 got their first wish');
  });
});

it('names the rounds in which two meet as a list', () => {
  const [en, bn] = [wordsIn('en'), wordsIn('bn')];
  expect(en.pairMeets('A', 'B', [2])).toBe('A and B meet in round 2');
  expect(en.pairMeets('A', 'B', [2, 3])).toBe('A and B meet in rounds 2 and 3');
  expect(en.pairMeets('A', 'B', [1, 2, 3])).toBe('A and B meet in rounds 1, 2 and 3');
  expect(bn.pairMeets('A', 'B', [2, 3])).toBe('A ও B-এর দেখা হয় পর্ব ২ ও ৩-এ');
});
