// What a rapporteur types of a plan and its lines, kept on the phone and sent field by field.
import { describe, expect, it } from 'vitest';
import { aboutFields, lineFields } from '../../../../renderer/entries/seat/group/plan-fields.ts';
import {
  changesIn,
  readSaid,
  readWriting,
  saidOf,
  wrongIn,
} from '../../../../renderer/entries/seat/group/said.ts';
import { plainLine, plainPlanTexts } from '../../../../shared/features/action-plan/plain.ts';

const line = { ...plainLine, activity: 'Train', cost: 120_000, percent: 40 };
const said = saidOf(line, lineFields, 'bn');

describe('a line as it is typed', () => {
  it('has every field of it that a plan’s table has', () => {
    expect([...lineFields].sort()).toEqual(Object.keys(plainLine).sort());
    expect([...aboutFields].sort()).toEqual(
      ['title', 'owner', ...Object.keys(plainPlanTexts)].sort(),
    );
  });

  it('shows amounts as they are written, and sends nothing where nothing was changed', () => {
    expect(said).toMatchObject({ activity: 'Train', cost: '১,২০,০০০', percent: '40', due: '' });
    expect(changesIn({ base: said, now: said })).toEqual([]);
    expect(changesIn({ base: said, now: { ...said, cost: '120,000' } })).toEqual([]);
  });

  it('sends each field by itself, with what it was changed from', () => {
    const now = { ...said, cost: '1.5 lakh', percent: '', evidence: 'Photo' };
    expect(changesIn({ base: said, now })).toEqual([
      { patch: { cost: 150_000 }, base: { cost: 120_000 } },
      { patch: { percent: 0 }, base: { percent: 40 } },
      { patch: { evidence: 'Photo' }, base: { evidence: '' } },
    ]);
    expect(changesIn({ base: said, now: { ...said, cost: '' } })).toEqual([
      { patch: { cost: null }, base: { cost: 120_000 } },
    ]);
  });

  it('says which fields say no value', () => {
    expect(wrongIn(said)).toEqual([]);
    expect(wrongIn({ ...said, cost: 'a lot', percent: '101' })).toEqual(['cost', 'percent']);
    expect(wrongIn({ ...said, percent: '১০০ %' })).toEqual([]);
  });
});

describe('what was kept on the phone', () => {
  const first = { activity: '', responsible: '', due: '' };

  it('comes back, also where it was kept by an older page', () => {
    expect(readSaid('{"activity":"Dig","later":"x"}', first)).toEqual({
      ...first,
      activity: 'Dig',
    });
    const kept = JSON.stringify({ base: { activity: 'a' }, now: { activity: 'b' } });
    expect(readWriting(kept, first)).toEqual({
      base: { ...first, activity: 'a' },
      now: { ...first, activity: 'b' },
    });
  });

  it.each(['', '{', 'null', '[]', '1', '{"base":1,"now":{}}', '{"now":{"activity":"x"}}'])(
    'is as good as nothing where it is %s',
    (draft) => {
      expect(readWriting(draft, first)).toBeNull();
    },
  );
});
