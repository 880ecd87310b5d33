import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { BrowserWindow, sayFrom } from '../../support/electron-stand-in.ts';
import { type Desktop, startDesktop } from '../electron/desktop.ts';
import { contractSuite } from './contract.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

const stageOf = (desktop: Desktop) => {
  desktop.openStage();
  const window = desktop.stage();
  if (!window) throw new Error('the stage is not open');
  return window;
};

contractSuite('IPC', async () => {
  const desktop = await startDesktop();
  return {
    app: desktop.app,
    connect: (role) =>
      Promise.resolve(desktop.pageIn(role === 'desk' ? desktop.desk() : stageOf(desktop))),
    tokenOf: () => undefined,
    close: () => Promise.resolve(desktop.close()),
  };
});

describe('who may speak to main', () => {
  let desktop: Desktop;
  beforeEach(async () => {
    desktop = await startDesktop();
  });
  afterEach(() => desktop.close());

  const hello = { type: 'hello', version: protocolVersion, language: 'en' };

  it("takes the role from the window: the stage's page is a stage, whatever it says", async () => {
    const stage = desktop.pageIn(stageOf(desktop));
    stage.say({ ...hello, role: 'desk', token: 'desk' });
    expect((await stage.inbox.next('welcome')).role).toBe('stage');
  });

  it.each([
    ['another site', 'https://example.org/desk/'],
    ['a file', 'file:///desk/index.html'],
    ['another host of the scheme', 'uthan://other/desk/'],
    ['a look-alike', 'https://uthan://app/desk/'],
    ['a user name that looks like the host', 'uthan://app@evil/desk/'],
    ["the stage's page in the desk's window", 'uthan://app/stage/'],
    ['a document that is printed', 'uthan://print/1'],
    ['a page not yet loaded', ''],
    ['a blank page', 'about:blank'],
  ])('17. does not hear %s', (_who, url) => {
    const { webContents } = desktop.desk();
    sayFrom(webContents, hello, { url, parent: null });
    expect(webContents.sent).toEqual([]);
    expect(desktop.logged.join()).toContain('refused a message');
  });

  it('17. does not hear a frame within the page, nor one that is gone', () => {
    const { webContents } = desktop.desk();
    sayFrom(webContents, hello, { url: 'uthan://app/desk/', parent: webContents.mainFrame });
    sayFrom(webContents, hello, null);
    expect(webContents.sent).toEqual([]);
  });

  it('17. does not hear a window that is neither the desk nor the stage', () => {
    const other = new BrowserWindow();
    sayFrom(other.webContents, hello, { url: 'uthan://app/desk/', parent: null });
    expect(other.webContents.sent).toEqual([]);
  });

  it('hears the page itself, wherever in it the facilitator is', () => {
    const { webContents } = desktop.desk();
    const url = 'uthan://app/desk/?x=1#/workshop/plan';
    sayFrom(webContents, hello, { url, parent: null });
    expect(webContents.sent[0]?.message).toMatchObject({ type: 'welcome', role: 'desk' });
  });

  it.each([
    ['is loaded again', ['did-start-navigation', { isMainFrame: true, isSameDocument: false }]],
    ['crashes', ['render-process-gone', {}, { reason: 'crashed' }]],
  ] as const)(
    'forgets a page that %s: the next must say hello anew',
    (_what, [event, ...details]) => {
      const { webContents } = desktop.desk();
      sayFrom(webContents, hello);
      webContents.emit(event, ...details);
      webContents.sent.length = 0;
      sayFrom(webContents, { type: 'open', workshopId: null });
      expect(webContents.sent).toMatchObject([{ message: { type: 'refused', code: 'bad-token' } }]);
    },
  );

  it('keeps the line of a page that only changes its own address', () => {
    const { webContents } = desktop.desk();
    sayFrom(webContents, hello);
    webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    webContents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    webContents.sent.length = 0;
    sayFrom(webContents, { type: 'open', workshopId: null });
    expect(webContents.sent[0]?.message).toMatchObject({ type: 'snapshot' });
  });

  it('says nothing to a window that is gone', async () => {
    const stage = stageOf(desktop);
    sayFrom(stage.webContents, hello);
    stage.close();
    stage.webContents.sent.length = 0;
    const desk = await desktop.deskPage();
    const id = '01980000-0000-7000-8000-000000000001';
    const input = { id, template: 'blank', language: 'en', title: 'Fair' };
    desk.say({ type: 'command', request: id, name: 'library.create', input });
    await desk.inbox.next('answer');
    expect(stage.webContents.sent).toEqual([]);
  });

  it('logs a bug in main and goes on, instead of ending the app', async () => {
    const desk = await desktop.deskPage();
    const { rows } = desktop.app.store;
    const list = vi.spyOn(rows, 'list').mockImplementationOnce(() => {
      throw new TypeError('a bug');
    });
    expect(() => desk.say({ type: 'open', workshopId: null })).not.toThrow();
    list.mockRestore();
    expect(desktop.logged.join()).toContain('a bug');
    desk.say({ type: 'open', workshopId: null });
    await desk.inbox.next('snapshot');
  });
});
