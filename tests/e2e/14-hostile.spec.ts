// What a stranger may try: text that wants to be script, pages of other sites, rubbish as files.
import { createServer } from 'node:http';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { packWorkshop } from '../../main/exports/bundle.ts';
import { minutesHtml } from '../../main/exports/minutes-html.ts';
import { schemaVersion } from '../../main/store/migrate.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';
import type { Column } from '../../shared/features/board/model.ts';
import { groupRoles } from '../../shared/features/groups/kinds.ts';
import { assemblePaper } from '../../shared/features/minutes/assemble.ts';
import { sceneKinds } from '../../shared/features/room/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { chromiumArgs, needChromium } from '../support/chromium.mjs';
import { closedVote } from '../support/closed-vote.ts';
import { goToSection } from '../support/desk.ts';
import { evaluated } from '../support/evaluated.ts';
import { elsewhere, hostile } from '../support/hostile-workshop.ts';
import { connectLive, type Live } from '../support/live.ts';
import { oneOfEach } from '../support/panel-house.ts';
import { rowsOf } from '../support/seat-room.ts';

const sections = [
  ...['plan', 'run', 'people', 'groups', 'boards', 'votes', 'actions', 'evaluation', 'minutes'],
];

/** Everything there is in a workshop, filled by its commands. */
async function fullWorkshop(deskUrl: string): Promise<Snapshot> {
  const live = await connectLive(deskUrl);
  const workshopId = newId();
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  await live.next('snapshot');
  const open = async () => {
    live.tell({ type: 'open', workshopId });
    return (await live.next('snapshot')).rows;
  };
  const rows = await open();
  const itemId = rows.agendaItem?.[0]?.id ?? '';
  await live.send('run.start', { itemId, entryId: newId() });
  await live.send('run.capture', { id: newId(), workshopId, kind: 'decision', text: 'D' });
  await live.send('minutes.edit', { id: workshopId, patch: { summary: 'S' }, base: {} });
  const planId = newId();
  await live.send('actionPlan.addPlan', { id: planId, workshopId, title: 'P', owner: 'O' });
  const line = { activity: 'A', responsible: 'R', organisation: 'O', start: '', due: '' };
  const rest = { resources: 'R', indicator: 'I', status: 'delayed', after: null } as const;
  const lineId = newId();
  await live.send('actionPlan.addLine', { id: lineId, planId, ...line, ...rest });
  await oneOfEach(live, workshopId, planId, lineId);
  const boardId = rows.board?.[0]?.id ?? newId();
  if (!rows.board?.length) {
    const board = { id: boardId, workshopId, title: 'B', caseId: null, groupId: null };
    await live.send('board.add', board);
  }
  await boardWork(live, workshopId, boardId);
  await liveAgenda(live, workshopId, itemId, rows.day?.[0]?.id ?? '');
  await groupWork(live, rows);
  await closedVote(live, workshopId);
  await evaluated(live, workshopId);
  const whole = await open();
  const some = [
    'membership',
    'bond',
    'absence',
    'choice',
    'groupTimer',
    'ballot',
    'answer',
    'stack',
    'panelComment',
    'panelScore',
    'lineUpdate',
  ] as const;
  for (const table of some) expect(whole[table]?.length, table).toBeGreaterThan(0);
  live.close();
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      (whole[table] ?? []).filter((row) => row.workshopId === workshopId),
    ]),
  );
}

/** Cards, a stack, and beside them a board whose columns and strategies are named by hand. */
async function boardWork(live: Live, workshopId: string, boardId: string) {
  const add = async (on: string, column: Column) => {
    const id = newId();
    await live.send('board.addCard', { id, boardId: on, column, after: null, text: 'C' });
    return id;
  };
  for (const column of ['strength', 'lesson', 'recommendation'] as const)
    await add(boardId, column);
  const ids = [await add(boardId, 'threat'), await add(boardId, 'threat')];
  await live.send('board.stack', { id: newId(), ids, title: 'S' });
  const besideId = newId();
  const board = { id: besideId, workshopId, title: 'B', caseId: null, groupId: null };
  await live.send('board.add', { ...board, kind: 'columns' });
  const named = { id: besideId, patch: { columnTitles: 'One' }, base: {} };
  await live.send('board.edit', named);
  await add(besideId, 'free-1');
  await live.send('board.edit', { id: boardId, patch: { besideId }, base: {} });
  await live.send('board.step', { boardId, cardId: ids[0] ?? null });
}

/** What the live agenda adds to a workshop, one of each. */
async function liveAgenda(live: Live, workshopId: string, itemId: string, dayId: string) {
  const one = () => ({ id: newId(), workshopId, after: null });
  const ofItem = () => ({ id: newId(), itemId, after: null });
  const fieldId = newId();
  await live.send('agenda.addTrack', { id: newId(), dayId, after: null, title: 'T', place: 'P' });
  const block = { id: newId(), dayId, itemIds: [itemId], title: 'B', target: null };
  await live.send('agenda.addBlock', block);
  await live.send('agenda.addCategory', { ...one(), title: 'C', colour: 'teal' });
  await live.send('agenda.addCustomField', { ...one(), id: fieldId, title: 'F' });
  const value = { id: newId(), itemId, fieldId, text: 'V', base: '' };
  await live.send('agenda.setCustomValue', value);
  await live.send('agenda.addSpeaker', { ...ofItem(), role: 'chair', name: 'S', minutes: 5 });
  await live.send('agenda.addAttachment', { ...ofItem(), title: 'L', url: 'https://example.org/' });
  const timer = { id: newId(), workshopId, slot: 1, title: 'T', duration: 60_000 };
  await live.send('run.addTimer', timer);
  const turn = { id: newId(), workshopId, name: 'N', personId: null };
  await live.send('run.addTurn', turn);
  await live.send('run.startTurn', { id: turn.id });
  await live.send('room.addOutput', { id: newId(), workshopId, name: 'O' });
}

/** People in groups over two rounds, with everything that dealing goes by. */
async function groupWork(live: Live, rows: Snapshot) {
  const [arrangement] = rows.arrangement ?? [];
  const { id: arrangementId = '', workshopId = '' } = arrangement ?? {};
  const groupIds = (rows.group ?? []).map(({ id }) => id);
  const personIds = (rows.person ?? []).map(({ id }) => id);
  const [personId = '', otherId = ''] = personIds;
  const [groupId = ''] = groupIds;
  await live.send('groups.setRounds', { arrangementId, rounds: 2 });
  const rounds = [0, 1].map((round) => ({ round, groups: [{ groupId, personIds }] }));
  await live.send('groups.seat', { arrangementId, rounds });
  const roles = groupRoles.map((role) => ({ round: 0, groupId, personId, role }));
  await live.send('groups.setRoles', { arrangementId, roles });
  const pairs = [{ personId, otherId }];
  await live.send('groups.bond', { workshopId, kind: 'together', pairs });
  await live.send('groups.setAbsent', { arrangementId, round: 1, personId, absent: true });
  await live.send('groups.setChoices', { arrangementId, personId, groupIds });
  const given = { arrangementId, groupId, duration: 600_000, warning: 0 };
  await live.send('groups.startTimer', { id: newId(), ...given });
}

/** Brings rows in as a file, beside what is there; returns the new workshop's id. */
async function bringIn(page: Page, deskUrl: string, rows: Snapshot): Promise<string> {
  const { origin, hash } = new URL(deskUrl);
  const answer = await page.request.post(`${origin}/files/import`, {
    headers: { origin, 'x-uthan-token': hash.slice('#token='.length) },
    data: Buffer.from(packWorkshop({ ...rows, stage: [] }, schemaVersion, 'test')),
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()).id;
}

/** A picture with a name that wants to be script; returns its row's id. */
async function picture(page: Page, deskUrl: string, live: Live, workshopId: string) {
  const { origin, hash } = new URL(deskUrl);
  const dot = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const answer = await page.request.post(`${origin}/files/content`, {
    headers: { origin, 'x-uthan-token': hash.slice('#token='.length) },
    data: Buffer.from(dot, 'base64'),
  });
  const id = newId();
  const name = '"><img src=x onerror=self.pwned=1>.gif';
  const file = { id, workshopId, name, type: 'image/gif', ...(await answer.json()) };
  await live.send('library.addFile', file);
  return id;
}

/** Requests that left for another place, dialogs, and scripts that ran. */
function watch(context: BrowserContext, own: string): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(own)) {
      seen.push(request.url());
    }
  });
  context.on('dialog', (dialog) => seen.push(`dialog ${dialog.message()}`));
  return seen;
}

/** The attributes that would run something. */
const handlers = (all: readonly Element[]) =>
  all.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith('on')));

const hasRun = (page: Page) => page.evaluate(() => Reflect.has(self, 'pwned'));

test('text that wants to be script stays text on every screen, scene and paper', async ({
  app,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const { origin, hash } = new URL(app.deskUrl);
  const seen = watch(context, origin);
  const rows = hostile(await fullWorkshop(app.deskUrl));
  const id = await bringIn(page, app.deskUrl, rows);
  await page.goto(app.deskUrl);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await page.locator('body').innerText()).toContain('<script>');
  const planId = (await rowsOf(app.deskUrl, id, 'plan'))[0]?.id ?? '';
  const sides = ['all/panel', 'all/follow-up', `${planId}/panel`, `${planId}/follow-up`];
  for (const section of [...sections, ...sides.map((side) => `actions/${side}`)]) {
    await page.evaluate((next) => {
      location.hash = next;
    }, `#/w/${id}/${section}`);
    await page.locator(`a[href$="/${section}"][aria-current]`).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await hasRun(page), section).toBe(false);
  }
  const live = await connectLive(app.deskUrl);
  await page.goto(app.stageUrl);
  const pictureId = await picture(page, app.deskUrl, live, id);
  // The way in needs an open room, and says nothing that anybody wrote.
  for (const kind of sceneKinds.filter((each) => each !== 'join')) {
    const refId = kind === 'image' ? pictureId : null;
    const text = kind === 'message' ? '<script>self.pwned=1</script>' : '';
    await live.send('room.show', { workshopId: id, kind, refId, text });
    await page.locator(`[data-scene=${kind}]`).waitFor();
    if (kind === 'image') await page.locator('[data-scene=image] img').waitFor();
    expect(await hasRun(page), kind).toBe(false);
  }
  for (const [kind, refId] of [
    ['report', planId],
    ['actions', id],
  ] as const) {
    await live.send('room.show', { workshopId: id, kind, refId });
    await page.locator(`[data-scene=${kind}]`).waitFor();
    expect(await hasRun(page), kind).toBe(false);
  }
  live.close();
  const paper = (format: string) =>
    page.request.get(`${origin}/files/export?workshop=${id}&format=${format}`, {
      headers: { 'x-uthan-token': hash.slice('#token='.length) },
    });
  const files = unzipSync(await (await paper('docx')).body());
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('.rels')) expect(strFromU8(bytes), name).not.toContain('External');
  }
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('<script');
  expect((await (await paper('pdf')).body()).subarray(0, 5).toString()).toBe('%PDF-');
  const complete = Object.fromEntries(tableNames.map((table) => [table, rows[table] ?? []]));
  const minutes = assemblePaper(complete as unknown as Required<Snapshot>, {
    paper: 'report',
    language: 'en',
  });
  const markdown = await (await paper('md')).text();
  await page.goto('about:blank');
  // Boards and results are drawn of these shapes alone; anything else would have come from a text.
  const drawn = ':is([role=img] > svg, svg > :is(rect, line, text))';
  const papers = [
    { html: minutesHtml(minutes, ''), shapes: drawn },
    { html: await marked(markdown), shapes: 'none' },
  ];
  for (const { html, shapes } of papers) {
    await page.setContent(html);
    expect(await page.locator('h1').first().innerText()).toContain('<');
    await expect(page.locator('script, img, iframe, link, base, foreignObject')).toHaveCount(0);
    await expect(page.locator(`:is(svg, svg *):not(${shapes})`)).toHaveCount(0);
    expect(await page.locator('*').evaluateAll(handlers)).toEqual([]);
    expect(await hasRun(page)).toBe(false);
  }
  expect(seen).toEqual([]);
});

test('a page of another site reads nothing, changes nothing and frames nothing', async ({
  app,
  browser,
}) => {
  const target = new URL(app.deskUrl);
  const attack = async (base: string) => {
    const asked = async (path: string, init: RequestInit) => {
      try {
        const answer = await fetch(base + path, init);
        return answer.type === 'opaque' ? 'opaque' : `read ${answer.status}`;
      } catch {
        return 'failed';
      }
    };
    const socket = new Promise((resolve) => {
      const line = new WebSocket(`${base.replace('http', 'ws')}/live`);
      line.onopen = () => resolve('open');
      line.onerror = () => resolve('failed');
    });
    const post = { method: 'POST', body: 'PK', mode: 'no-cors' } as const;
    return [
      await asked('/desk/', {}),
      await asked('/files/export?format=md&workshop=x', { headers: { 'x-uthan-token': 'x' } }),
      await asked('/files/import', { method: 'POST', body: 'PK' }),
      await asked('/files/import', post),
      await socket,
    ];
  };
  const evil = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><iframe src="${target.origin}/desk/"></iframe>
      <form method=post action="${target.origin}/files/import"><button>Win</button></form>`);
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  const at = evil.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`);
  const got = await page.evaluate(attack, target.origin);
  expect(got.slice(0, 3)).toEqual(['failed', 'failed', 'failed']);
  expect(got[3]).not.toContain('read');
  expect(got[4]).toBe('failed');
  expect(page.frames()[1]?.url()).not.toContain('/desk/');
  const posted = page.waitForResponse((response) => response.url().endsWith('/files/import'));
  await page.getByRole('button').click();
  expect((await posted).status()).toBe(403);
  await context.close();
  evil.close();
  const live = await connectLive(app.deskUrl);
  expect((await live.next('snapshot')).rows.workshop).toEqual([]);
  live.close();
});

test('a name that was bound to this machine afterwards gets nothing', async ({ app }) => {
  const { port } = new URL(app.deskUrl);
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: [...chromiumArgs(), `--host-resolver-rules=MAP ${elsewhere} 127.0.0.1`],
  });
  const page = await browser.newPage();
  const answered = page.waitForResponse(/desk/);
  await expect(page.goto(`http://${elsewhere}:${port}/desk/`)).rejects.toThrow('RESPONSE_CODE');
  expect((await answered).status()).toBe(403);
  await browser.close();
});

test('rubbish as a list of people is refused in words, or comes in as text', async ({
  app,
  page,
}) => {
  await page.goto(app.deskUrl);
  await page.getByRole('button', { name: 'Blank' }).first().click();
  await page.getByRole('navigation').waitFor();
  await goToSection(page, 'People');
  const rubbish = [
    Buffer.alloc(0),
    Buffer.from('\0\0\0\0,\0\n"'),
    Buffer.from('"'.repeat(5000)),
    Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256)),
    Buffer.from(`name\n${',;\t'.repeat(3000)}\n`),
    Buffer.from(`name,__proto__,constructor\n<img src=x onerror=alert(1)>,x,y\n`),
  ];
  for (const buffer of rubbish) {
    await page.getByRole('button', { name: 'Import a list' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Import a list of people' });
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await expect(dialog).toContainText(
      /neither a workbook|more than|which column|nobody|nothing|will come in/i,
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
