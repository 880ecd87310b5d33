import { copyFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileAmong } from '../../../main/electron/open-files.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { app, dialog, happening, menuItem, session } from '../../support/electron-stand-in.ts';
import { type Desktop, newFolder, type Page, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
let desk: Page;
let file: string;
const argv = process.argv;
beforeEach(async () => {
  desktop = await startDesktop();
  desk = await desktop.deskPage();
  file = join(desktop.folder, 'মেলা.uthan');
  writeFileSync(file, await exported());
});
afterEach(() => {
  process.argv = argv;
  desktop.close();
});

/** A workshop as a `.uthan` file, made by the app and then deleted from it. */
async function exported(): Promise<Uint8Array> {
  const id = newId();
  const input = { id, template: 'blank', language: 'en', title: 'Fair' };
  desk.say({ type: 'command', request: newId(), name: 'library.create', input });
  await desk.inbox.next('answer');
  const url = `uthan://app/files/export?workshop=${id}&format=uthan`;
  const answer = await session.defaultSession.fetch(url);
  desk.say({ type: 'command', request: newId(), name: 'workshop.remove', input: { id } });
  await desk.inbox.next('answer');
  return new Uint8Array(await answer.arrayBuffer());
}

const titles = () => desktop.app.store.rows.list('workshop', {}).map(({ title }) => title);
const opened = async () => {
  const { message } = await desk.inbox.next('host', (told) => told.message.kind === 'opened');
  return message.kind === 'opened' ? message.workshopId : '';
};

describe('a .uthan file', () => {
  it('comes in when it is double-clicked while Uthan runs (macOS)', async () => {
    const event = happening();
    app.emit('open-file', event, file);
    expect(desktop.app.store.rows.get('workshop', await opened())?.title).toBe('Fair');
    expect(event.prevented).toBe(true);
  });

  it('comes in when it is double-clicked while Uthan runs (elsewhere)', async () => {
    app.emit('second-instance', happening(), ['/opt/uthan', '--flag', 'মেলা.uthan'], desktop.folder);
    expect(desktop.app.store.rows.get('workshop', await opened())?.title).toBe('Fair');
  });

  it('comes in when it starts Uthan, and is shown once the desk has a screen', async () => {
    const folder = newFolder();
    process.argv = ['/opt/uthan', join(folder, 'fair.uthan')];
    copyFileSync(file, join(folder, 'fair.uthan'));
    desktop.close();
    desktop = await startDesktop(folder);
    const page = desktop.pageIn(desktop.desk());
    await vi.waitFor(() => expect(titles()).toEqual(['Fair']));
    page.say({ type: 'hello', version: protocolVersion, language: 'en' });
    expect(page.inbox.all().filter(({ type }) => type === 'host')).toEqual([]);
    page.say({ type: 'open', workshopId: null });
    expect((await page.inbox.next('host')).message.kind).toBe('opened');
  });

  it('comes in through the menu', async () => {
    dialog.chosen = [file];
    menuItem('Open file…').click?.();
    await opened();
    expect(titles()).toEqual(['Fair']);
  });

  it('does not come in where the facilitator thinks better of it', async () => {
    dialog.chosen = [];
    menuItem('Open file…').click?.();
    await Promise.resolve();
    expect(titles()).toEqual([]);
    expect(dialog.boxes).toEqual([]);
  });

  it('is refused whole where it is damaged, with a sentence in the language of the desk', async () => {
    desk.say({ type: 'language', language: 'bn' });
    truncateSync(file, 200);
    app.emit('open-file', happening(), file);
    await vi.waitFor(() => expect(dialog.boxes).toHaveLength(1));
    expect(dialog.boxes[0]?.detail).toMatch(/\p{Script=Bengali}/u);
    expect(titles()).toEqual([]);
  });

  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is far too large', (path: string) => truncateSync(path, 65 * 1024 * 1024)],
  ])('is refused with its name where it %s', async (_what, spoil) => {
    spoil(file);
    app.emit('open-file', happening(), file);
    await vi.waitFor(() => expect(dialog.boxes).toHaveLength(1));
    expect(dialog.boxes[0]?.detail).toContain('মেলা.uthan');
    expect(titles()).toEqual([]);
  });
});

describe('the words of a command line', () => {
  it.each([
    [['uthan', 'a.uthan'], '/here/a.uthan'],
    [['uthan', '--data', '/d', '/x/B.UTHAN'], '/x/B.UTHAN'],
    [['uthan', 'a.uthan', 'b.uthan'], '/here/b.uthan'],
    [['uthan', '--file=a.uthan'], undefined],
    [['uthan', 'a.docx'], undefined],
    [['uthan'], undefined],
  ])('%j name %s', (words, found) => {
    expect(fileAmong(words, '/here')).toBe(found);
  });
});
