import { expect, it } from 'vitest';
import { canvasFor } from '../../../../renderer/ui/stage/canvas.ts';

it.each([
  [1024, 768, 100, { width: 1024, height: 768, scale: 1 }],
  [2048, 768, 100, { width: 2048, height: 768, scale: 1 }],
  [512, 384, 100, { width: 1024, height: 768, scale: 0.5 }],
  [1024, 768, 200, { width: 512, height: 384, scale: 2 }],
  [0, 0, 50, { width: 2048, height: 1536, scale: 1 }],
])('in %i × %i at %i %% is %o', (width, height, percent, canvas) => {
  expect(canvasFor(width, height, percent)).toEqual(canvas);
});
