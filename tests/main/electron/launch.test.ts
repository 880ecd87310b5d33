import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launch } from '../../../main/electron/launch.ts';
import { Refusal } from '../../../main/engine/refusal.ts';
import { newId } from '../../../shared/lib/ids.ts';
import {
  app,
  BrowserWindow,
  dialog,
  happening,
  powerMonitor,
  powerSaveBlocker,
  resetElectron,
} from '../../support/electron-stand-in.ts';
import { silentLog } from '../../support/silent-log.ts';
import { type Desktop, newFolder, type Page, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

describe('a second start', () => {
  let desktop: Desktop;
  beforeEach(async () => {
    desktop = await startDesktop();
  });
  afterEach(() => desktop.close());

  it('opens nothing itself and ends', async () => {
    app.hasLock = false;
    app.removeAllListeners();
    const openMain = vi.fn();
    const windows = BrowserWindow.all.length;
    const options = { dataFolder: desktop.folder, appVersion: '1', preload: '', log: silentLog };
    await launch({ ...options, openMain });
    expect(openMain).not.toHaveBeenCalled();
    expect(BrowserWindow.all).toHaveLength(windows);
    expect(app.calls.at(-1)).toBe('quit');
  });

  it('brings the desk of the first to the front', () => {
    desktop.desk().minimized = true;
    app.emit('second-instance', happening(), ['/opt/uthan'], '/home');
    expect(desktop.desk().minimized).toBe(false);
    expect(desktop.desk().calls.at(-1)).toBe('focus');
  });
});

describe('a start that cannot be', () => {
  const folder = newFolder();
  afterEach(() => {
    resetElectron();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (error: Error) =>
    launch({
      dataFolder: folder,
      appVersion: '1',
      preload: '',
      log: silentLog,
      openMain: () => Promise.reject(error),
    });

  it('says why in a sentence, and ends', async () => {
    await start(new Refusal('newer-file'));
    expect(dialog.boxes).toEqual([
      { message: 'Uthan cannot start', detail: expect.stringContaining('newer version') },
    ]);
    expect(app.calls.at(-1)).toBe('exit 1');
    expect(BrowserWindow.all).toEqual([]);
  });

  it('says it in the language of last time, whatever the fault', async () => {
    mkdirSync(folder, { recursive: true });
    const kept = { language: 'bn', desk: {}, stage: {} };
    writeFileSync(join(folder, 'windows.json'), JSON.stringify(kept));
    await start(new TypeError('undefined is not a function'));
    expect(dialog.boxes[0]?.detail).toMatch(/\p{Script=Bengali}/u);
    expect(dialog.boxes[0]?.detail).not.toContain('undefined');
  });
});

describe('the machine', () => {
  let desktop: Desktop;
  let desk: Page;
  beforeEach(async () => {
    desktop = await startDesktop();
    desk = await desktop.deskPage();
  });
  afterEach(() => desktop.close());

  const send = async (name: string, input: unknown) => {
    const request = newId();
    desk.say({ type: 'command', request, name, input });
    const answer = await desk.inbox.next('answer', (message) => message.request === request);
    expect(answer).toMatchObject({ ok: true });
  };

  it('stays awake while an item is on the clock, and may sleep when it stops', async () => {
    const [workshopId, dayId, itemId] = [newId(), newId(), newId()];
    const { app: main } = desktop;
    await send('library.create', {
      id: workshopId,
      template: 'half-day-learning-group',
      language: 'en',
      title: 'Fair',
    });
    const item = main.store.rows.list('agendaItem', { workshopId })[0];
    expect(powerSaveBlocker.running.size).toBe(0);
    await send('run.start', { itemId: item?.id ?? itemId, entryId: dayId });
    expect([...powerSaveBlocker.running.values()]).toEqual(['prevent-display-sleep']);
    await send('run.pause', { workshopId });
    await send('run.resume', { workshopId });
    expect(powerSaveBlocker.running.size).toBe(1);
    await send('run.stop', { workshopId });
    expect(powerSaveBlocker.running.size).toBe(0);
  });

  it('sets the clock right when it wakes', () => {
    powerMonitor.emit('resume');
    expect(desktop.clock.resyncs).toBe(1);
  });

  it('closes the store when the app ends', () => {
    app.quit();
    expect(() => desktop.app.store.rows.list('workshop', {})).toThrow('not open');
  });
});
