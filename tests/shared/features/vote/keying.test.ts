import { describe, expect, test } from 'vitest';
import { readKeyed } from '../../../../shared/features/vote/keying.ts';
import type { VoteKind } from '../../../../shared/features/vote/model.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `o${at + 1}`);

/** Marks as `option:aspect=value`, then the trouble. */
function read(kind: VoteKind, text: string, count = 3): string {
  const { marks, trouble } = readKeyed(kind, ids(count), text);
  const said = marks.map(({ optionId, aspect, value }) => `${optionId}:${aspect}=${value}`);
  return [...said, ...(trouble ? [`${trouble.code} ${trouble.values.join(' ')}`] : [])].join(', ');
}

describe('a paper ballot that is keyed in', () => {
  test.each<[VoteKind, string, string]>([
    ['dots', '113', 'o1:=2, o3:=1'],
    ['dots', '১ ১ ৩', 'o1:=2, o3:=1'],
    ['dots', '14', 'o1:=1, noSuchOption 4 3'],
    ['dots', '1x', 'o1:=1, notKeyed x'],
    ['ranking', '3 1', 'o3:=1, o1:=2'],
    ['points-5', '5 0 3', 'o1:=5, o3:=3'],
    ['points-5', '5-31', 'o1:=5, o3:=3, tooManyKeyed 3'],
    ['points-100', '40 0 60', 'o1:=40, o2:=0, o3:=60'],
    ['yes-no', '1n3', 'o1:yes=1, o2:no=1, o3:abstain=1'],
    ['yes-no', '0y', 'o2:yes=1'],
    ['yes-no', '4', 'notKeyed 4'],
    ['impact', '80 20, - 50 60', 'o1:impact=80, o1:effort=20, o3:impact=50, o3:effort=60'],
    [
      'criteria',
      '4321 5',
      'o1:relevance=4, o1:evidence=3, o1:lead=2, o1:interest=1, o1:actionable=5',
    ],
    ['dots', ' ', ''],
  ])('for %s: %s', (kind, text, said) => {
    expect(read(kind, text)).toBe(said);
  });

  test('has its numbers apart where there are more than nine options', () => {
    expect(read('dots', '1 13 13', 15)).toBe('o1:=1, o13:=2');
  });
});
