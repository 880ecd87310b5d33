import { describe, expect, it } from 'vitest';
import { whyHere } from '../../../../shared/features/groups/why-here.ts';

const seat = { personId: 'rahima', groupId: 'one', pinned: false };
const beside = new Set(['rahima', 'karim']);
const together = { kind: 'together' as const, personId: 'karim', otherId: 'rahima' };
const wish = { personId: 'rahima', groupId: 'one', rank: 1 };

describe('why somebody sits in a group', () => {
  it('is first that they were put there', () => {
    expect(whyHere({ ...seat, pinned: true }, beside, [together], [wish])).toEqual({
      kind: 'pinned',
    });
  });

  it('is that somebody they stay with is there, whoever of the two was named first', () => {
    const why = { kind: 'together', withIds: ['karim'] };
    expect(whyHere(seat, beside, [together], [wish])).toEqual(why);
    const turned = { ...together, personId: 'rahima', otherId: 'karim' };
    expect(whyHere(seat, beside, [turned], [])).toEqual(why);
  });

  it('is their wish where nobody binds them there', () => {
    const elsewhere = { ...together, personId: 'salma' };
    const apart = { ...together, kind: 'apart' as const };
    expect(whyHere(seat, beside, [elsewhere, apart], [wish])).toEqual({ kind: 'wished', rank: 1 });
  });

  it('is the mix where nobody wished anything', () => {
    const another = { ...wish, groupId: 'two' };
    expect(whyHere(seat, beside, [], [another])).toEqual({ kind: 'mixed' });
  });
});
