// Pages and files over plain requests. The desktop app's own protocol is served by the same handler.
import { Hono, type HonoRequest } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isLanguage, type Language } from '../../shared/contract/catalogue.ts';
import type { Role } from '../../shared/contract/command.ts';
import { isExportFormat, isExportTable, isPaper } from '../../shared/contract/export-formats.ts';
import { delimiters, type TableReading } from '../../shared/contract/table-file.ts';
import { largestAttachment } from '../../shared/features/library/model.ts';
import { outlineOf } from '../../shared/features/library/outline.ts';
import { type EraseWish, eraseWish } from '../../shared/features/people/erasing.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { App } from '../app.ts';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import { contentAnswer, keepContent } from '../exports/content.ts';
import { exportWorkshop } from '../exports/export.ts';
import { importWorkshop } from '../exports/import.ts';
import { type ExportJobs, exportJobs } from '../exports/jobs.ts';
import { redactedCopy } from '../exports/redacted-copy.ts';
import { workbookLimits } from '../exports/table-limits.ts';
import { zipLimits } from '../exports/zip-reader.ts';
import { met } from '../features/groups/met.ts';
import { fileAnswer } from './file-answer.ts';
import { followUpRoutes } from './follow-up-routes.ts';
import { limitedTo } from './limited.ts';
import { pageHeaders } from './page-headers.ts';
import { pageFiles } from './pages.ts';

export type HttpOptions = {
  readonly app: App;
  /** The folder of the built pages, with `desk` and `stage` in it. */
  readonly pages: string;
  /** Who is asking for a file, or null. */
  readonly roleOf: (request: Request) => Role | null;
};
export type Handler = (request: Request) => Response | Promise<Response>;

const headers = pageHeaders();
/** Bytes of a list of people. */
const largestWish = 64 * 1024;
const notKept = { 'cache-control': 'no-store' };

/** Answers `/desk/`, `/stage/` and what lies under `/files/`; all else is not found. */
export function httpHandler({ app, pages, roleOf }: HttpOptions): Handler {
  const http = new Hono();
  http.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  http.get('/', (context) => context.redirect('/desk/'));
  for (const page of ['desk', 'stage']) servePage(http, page, `${pages}/${page}`);
  http.use('/files/*', async (context, next) => {
    const role = roleOf(context.req.raw);
    if (role !== 'desk' && !(role === 'stage' && isOnShow(app, context.req)))
      throw new Refusal('not-allowed');
    // What is taken out comes of the real workshop; what is brought in would be looked for later.
    const brings = context.req.method !== 'GET' && context.req.path !== '/files/cancel';
    if (brings && app.rehearsals.current()) throw new Refusal('rehearsing');
    await next();
  });
  serveExports(http, app);
  servePeople(http, app);
  http.post('/files/import', limitedTo(zipLimits.packed), async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const id = await importWorkshop(app, bytes);
    return context.json({ id, use: app.store.rows.get('workshop', id)?.use });
  });
  http.get('/files/agenda', (context) => {
    const rows = app.rowsOf(context.req.query('workshop') ?? '');
    return context.json(outlineOf(rows.day, rows.agendaItem, rows.block), 200, notKept);
  });
  http.get('/files/methods', async (context) => {
    // Loaded when it is first asked for, so that the start does not wait for it.
    const { methods } = await import('../features/library/methods.ts');
    return context.json(methods(), 200, notKept);
  });
  http.get('/files/met', (context) => {
    const { workshop = '', arrangement = '' } = context.req.query();
    if (!app.store.rows.get('workshop', workshop)) throw new Refusal('unknown-workshop');
    return context.json(met(app.store.pastSeats, workshop, arrangement), 200, notKept);
  });
  http.post('/files/content', limitedTo(largestAttachment), async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json({ hash: keepContent(app, bytes), bytes: bytes.length });
  });
  http.get('/files/content', (context) => contentAnswer(app, context.req.query('file') ?? ''));
  http.post('/files/table', limitedTo(workbookLimits.packed), async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const { readTable } = await import('../exports/table-reader.ts');
    return context.json(await readTable(bytes, readingOf(context.req.query())));
  });
  followUpRoutes(http, app);
  http.onError((error, context) => {
    const refusal = error instanceof Refusal ? error : new Refusal('unexpected');
    if (refusal !== error) app.log.error(`${context.req.path} failed`, error);
    const sentence = sentenceOf(refusal, languageOf(context.req.header('x-uthan-language')));
    return context.json({ code: refusal.code, sentence }, statusOf(refusal));
  });
  return (request) => http.fetch(request);
}

/** Files on their way out: made one after the other, told of meanwhile, and ended where asked. */
function serveExports(http: Hono, app: App): void {
  const jobs = exportJobs((job, share) =>
    (app.rehearsals.current() ?? app).tell({ type: 'making', job, share }),
  );
  http.get('/files/export', async (context) => exportAnswer(app, jobs, context.req));
  http.post('/files/redacted', async (context) => {
    const id = await redactedCopy(app, jobs, context.req.query('workshop') ?? '');
    return context.json({ id, use: app.store.rows.get('workshop', id)?.use });
  });
  http.post('/files/cancel', (context) => {
    jobs.cancel(context.req.query('job') ?? '');
    return context.json({});
  });
}

/** The papers of people, and their going for good. */
function servePeople(http: Hono, app: App): void {
  http.get('/files/certificates', async (context) => certificatesAnswer(app, context.req.query()));
  http.get('/files/erase', async (context) => {
    const { previewErasing } = await import('../features/people/erase.ts');
    const preview = await previewErasing(app, context.req.query('person') ?? '');
    return context.json(preview, 200, notKept);
  });
  http.post('/files/erase', limitedTo(largestWish), async (context) => {
    const { erase } = await import('../features/people/erase.ts');
    await erase(app, wishIn(await context.req.text()));
    return context.json({}, 200, notKept);
  });
}

/** Whether a stage asks for the one thing it may have: the picture that is on a screen. */
function isOnShow(app: App, request: HonoRequest): boolean {
  const { screens } = app.rehearsals.current() ?? app;
  const asks = request.method === 'GET' && request.path === '/files/content';
  return asks && screens.shows(request.query('file') ?? '');
}

function servePage(http: Hono, page: string, folder: string): void {
  const files = pageFiles(folder);
  http.get(`/${page}`, (context) => context.redirect(`/${page}/`));
  http.get(`/${page}/*`, (context) => {
    const file = files.get(context.req.path.slice(page.length + 2));
    if (!file) return context.notFound();
    // Read first: a file that cannot be read must not have sent its head already.
    const body = Uint8Array.from(file.read());
    const caching = file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(body, 200, { 'content-type': file.type, 'cache-control': caching });
  });
}

function readingOf({ delimiter, sheet = '' }: Record<string, string>): TableReading {
  const known = delimiters.find((each) => each === delimiter);
  const place = /^\d{1,3}$/.test(sheet) ? Number(sheet) : undefined;
  return {
    ...(known === undefined ? {} : { delimiter: known }),
    ...(place === undefined ? {} : { sheet: place }),
  };
}

/** A screen that goes away while it waits for its file ends the making of it. */
async function exportAnswer(app: App, jobs: ExportJobs, request: HonoRequest): Promise<Response> {
  const { workshop = '', format = '', table = 'all', notes, arrangement } = request.query();
  const { language, paper = 'report', redacted } = request.query();
  if (!isExportFormat(format)) throw new Refusal('malformed', { field: 'format' });
  if (!isExportTable(table)) throw new Refusal('malformed', { field: 'table' });
  if (!isPaper(paper)) throw new Refusal('malformed', { field: 'paper' });
  if (language !== undefined && !isLanguage(language)) {
    throw new Refusal('malformed', { field: 'language' });
  }
  const rows = app.rowsOf(workshop);
  const about = { paper, language, redacted: redacted === 'yes' };
  const wish = { format, table, notes: notes === 'yes', arrangement, ...about };
  const id = request.query('job') ?? newId();
  request.raw.signal.addEventListener('abort', () => jobs.cancel(id), { once: true });
  const file = await jobs.run(id, (job) => exportWorkshop({ ...app, rows, ...wish, job }));
  return fileAnswer(file);
}

function wishIn(text: string): EraseWish {
  const wish = eraseWish.safeParse(parsed(text));
  if (!wish.success) throw new Refusal('malformed');
  return wish.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // which is no wish
  }
}

/** `least`: for all who were there on so many days; `person`: for one. */
async function certificatesAnswer(app: App, query: Record<string, string>): Promise<Response> {
  const { workshop = '', language = '', least = '', person } = query;
  if (!isLanguage(language)) throw new Refusal('malformed', { field: 'language' });
  if (person === undefined && !/^\d{1,3}$/.test(least))
    throw new Refusal('malformed', { field: 'least' });
  const whom = person === undefined ? { least: Number(least) } : { personId: person };
  const rows = app.rowsOf(workshop);
  const { certificatesPdf } = await import('../exports/certificates.ts');
  const bytes = await certificatesPdf({ ...app, rows, whom, language });
  const headers = { 'content-type': 'application/pdf', ...notKept };
  return new Response(Uint8Array.from(bytes), { headers });
}

function languageOf(header: string | undefined): Language {
  return header !== undefined && isLanguage(header) ? header : 'en';
}

function statusOf({ code }: Refusal): ContentfulStatusCode {
  if (code === 'not-allowed') return 403;
  if (code === 'unknown-workshop') return 404;
  if (code === 'too-large') return 413;
  return code === 'unexpected' ? 500 : 422;
}
