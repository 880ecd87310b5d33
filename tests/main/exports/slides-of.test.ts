import { expect, it } from 'vitest';
import { slidesOf } from '../../../main/exports/slides/slides-of.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import { playedRoute } from '../../support/learning-route.ts';
import { owners, planTitles } from '../../support/route-cast.ts';

it('gives no slide to a line that only says of what the next ones are', async () => {
  const rows = (await playedRoute()).snapshot();
  const slides = slidesOf(assemblePaper(rows, { paper: 'report', language: 'en' }));
  const remarks = slides.filter(
    ({ body }) => body.kind === 'lines' && body.lines.every(({ kind }) => kind === 'quiet'),
  );
  expect(remarks).toEqual([]);
  const own = slides.filter(({ title, section }) => {
    return title === planTitles[1] && section.startsWith('Action plans');
  });
  expect(own.map(({ body, part, parts }) => [body.kind, part, parts])).toEqual([
    ['table', 1, 4],
    ['table', 2, 4],
    ['drawing', 3, 4],
    ['table', 4, 4],
  ]);
  expect(new Set(own.map(({ section }) => section))).toEqual(
    new Set([`Action plans · Project or organisation: ${owners[1]}`]),
  );
});
