// The files of a follow-up over plain requests: packs out and in, and the dates for calendars.
import type { Hono } from 'hono';
import type { App } from '../app.ts';
import { Refusal } from '../engine/refusal.ts';
import { packFormats } from '../exports/follow-up-files.ts';
import { workbookLimits } from '../exports/table-limits.ts';
import { fileAnswer } from './file-answer.ts';
import { limitedTo } from './limited.ts';

/** Adds what lies under `/files/packs` and `/files/follow-up`. */
export function followUpRoutes(http: Hono, app: App): void {
  http.get('/files/packs', async (context) => {
    const { workshop = '', plan = '', date = '', language = '', ...query } = context.req.query();
    const format = packFormats.find((each) => each === (query.format ?? 'docx'));
    if (!format) throw new Refusal('malformed', { field: 'format' });
    const { packFile } = await import('../exports/follow-up-files.ts');
    const wish = { planId: plan, format, followUpId: date, language };
    return fileAnswer(await packFile(app.rowsOf(workshop), wish, app.fontFolder));
  });
  http.get('/files/follow-up', async (context) => {
    const { followUpCalendar } = await import('../exports/follow-up-files.ts');
    const rows = app.rowsOf(context.req.query('workshop') ?? '');
    return fileAnswer(await followUpCalendar(rows, app.clock.now()));
  });
  http.post('/files/packs', limitedTo(workbookLimits.packed), async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const { readActionPack } = await import('../exports/action-pack-reader.ts');
    return context.json(
      await readActionPack(bytes, (context.req.query('name') ?? '').slice(0, 300)),
    );
  });
}
