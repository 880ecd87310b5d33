import { session as electron } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveApp } from '../../../main/electron/app-protocol.ts';
import { session } from '../../support/electron-stand-in.ts';
import { type Desktop, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

const status = async (url: string, from = session.defaultSession) => (await from.fetch(url)).status;

describe("the app's scheme", () => {
  it('serves the built pages and their files', async () => {
    const page = await session.defaultSession.fetch('uthan://app/desk/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>desk</title>');
    const script = await session.defaultSession.fetch('uthan://app/desk/assets/page.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'uthan://app/secret.txt',
    'uthan://app/desk/../secret.txt',
    'uthan://app/desk/%2e%2e/secret.txt',
    'uthan://app/desk/..%2fsecret.txt',
    'uthan://app/desk/%2e%2e%2fsecret.txt',
    'uthan://app/desk/..%5csecret.txt',
    'uthan://app/desk/assets/../../secret.txt',
    'uthan://app/desk//etc/passwd',
    'uthan://app/desk/assets',
    'uthan://app/desk/nothing.js',
    'uthan://app/desk/__proto__',
    'uthan://other/desk/',
    'uthan://print/desk/',
  ])('finds nothing at %s', async (url) => {
    const answer = await session.defaultSession.fetch(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('not for a page');
  });

  it('gives files to the desk and never to the stage', async () => {
    const desk = await desktop.deskPage();
    const id = '01980000-0000-7000-8000-000000000001';
    const input = { id, template: 'blank', language: 'en', title: 'Fair' };
    const request = '01980000-0000-7000-8000-000000000002';
    desk.say({ type: 'command', request, name: 'library.create', input });
    await desk.inbox.next('answer');
    const url = `uthan://app/files/export?workshop=${id}&format=uthan`;
    expect(await status(url)).toBe(200);
    desktop.openStage();
    const stage = desktop.stage()?.webContents.session;
    if (!stage) throw new Error('the stage is not open');
    expect(await status('uthan://app/stage/', stage)).toBe(200);
    expect(await status(url, stage)).toBe(403);
    const sent = { method: 'POST', body: 'x' };
    expect((await stage.fetch('uthan://app/files/import', sent)).status).toBe(403);
  });

  it('answers what fails without saying how, and logs it', async () => {
    const warn = vi.fn();
    const failing = () => Promise.reject(new Error('no such table: secret'));
    serveApp(electron.defaultSession, failing, warn);
    const answer = await session.defaultSession.fetch('uthan://app/desk/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no such table'));
  });
});
