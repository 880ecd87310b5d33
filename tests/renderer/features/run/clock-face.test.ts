import { expect, test } from 'vitest';
import { clockFace } from '../../../../renderer/features/run/clock-face.ts';

test('the last second is shown in full, and nothing is over before it is', () => {
  expect(clockFace(60_000)).toEqual({ over: false, shown: 60_000 });
  expect(clockFace(59_001)).toEqual({ over: false, shown: 60_000 });
  expect(clockFace(1)).toEqual({ over: false, shown: 1000 });
  expect(clockFace(0)).toEqual({ over: false, shown: 0 });
  expect(clockFace(-999)).toEqual({ over: false, shown: 0 });
});

test('once it is over it counts up', () => {
  expect(clockFace(-1000)).toEqual({ over: true, shown: 1000 });
  expect(clockFace(-61_500)).toEqual({ over: true, shown: 61_000 });
});
