import { describe, expect, it } from 'vitest';
import { roundsWith } from '../../../../shared/features/groups/usual-rounds.ts';

describe('the rounds there are once another form is chosen', () => {
  const mixed = { form: 'mixed', round: 0, rounds: 4 } as const;
  const cafe = { form: 'cafe', round: 0, rounds: 3 } as const;

  it.each([
    ['a world café', mixed, 'cafe', 3],
    ['a jigsaw', mixed, 'jigsaw', 2],
    ['speed-geeking, one for each group', mixed, 'speed', 5],
    ['gathered', mixed, 'gathered', 1],
    ['by choice', cafe, 'choice', 1],
    ['mixed again', cafe, 'mixed', 1],
    ['mixed, of those by choice', { ...mixed, form: 'choice', rounds: 2 }, 'mixed', 2],
  ] as const)('are those of it: %s', (_what, from, chosen, rounds) => {
    expect(roundsWith(from, { chosen, groups: 5, mixed: null })).toBe(rounds);
  });

  it('are as many as were mixed before, where that is known', () => {
    expect(roundsWith(cafe, { chosen: 'mixed', groups: 5, mixed: 4 })).toBe(4);
  });

  it('are not taken away once one was held', () => {
    const held = { ...cafe, round: 1 };
    expect(roundsWith(held, { chosen: 'gathered', groups: 5, mixed: null })).toBe(3);
    expect(roundsWith(held, { chosen: 'mixed', groups: 5, mixed: 4 })).toBe(3);
    expect(roundsWith({ ...held, round: 2 }, { chosen: 'jigsaw', groups: 5, mixed: null })).toBe(3);
  });
});
