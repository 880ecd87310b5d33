import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BrowserWindow, session } from '../../support/electron-stand-in.ts';
import { type Desktop, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

const printed = () => {
  const window = BrowserWindow.all.at(-1);
  if (!window) throw new Error('nothing was printed');
  return window;
};

it('prints a document as its own style sheet says, with its colours', async () => {
  const bytes = await desktop.host.printPdf('<h1>কার্যবিবরণী</h1>');
  expect(new TextDecoder().decode(bytes)).toBe('<h1>কার্যবিবরণী</h1>');
  expect(printed().webContents.printed).toMatchObject({
    preferCSSPageSize: true,
    printBackground: true,
  });
});

it('prints in a window that nobody sees, runs no script and is gone afterwards', async () => {
  await desktop.host.printPdf('<p>Minutes</p>');
  expect(printed().options).toMatchObject({ show: false, webPreferences: { javascript: false } });
  expect(printed().webContents.destroyed).toBe(true);
});

it('shows a document once, at an address that cannot be guessed, to its own window only', async () => {
  await desktop.host.printPdf('<p>One</p>');
  const { url } = printed();
  expect(url).toMatch(/^uthan:\/\/print\/[0-9a-f-]{36}$/);
  expect((await session.fromPartition('print').fetch(url)).status).toBe(404);
  expect((await session.defaultSession.fetch(url)).status).toBe(404);
});

it('does not show it again while it is being printed', async () => {
  const printing = session.fromPartition('print');
  const asked: Promise<Response>[] = [];
  const print = desktop.host.printPdf('<p>Minutes</p>');
  printed().webContents.printToPDF = () => {
    asked.push(printing.fetch(printed().url));
    return Promise.resolve(new Uint8Array());
  };
  await print;
  expect((await asked[0])?.status).toBe(404);
});

it('lets a document load nothing, not even from the app', async () => {
  const printing = session.fromPartition('print');
  const seen: Response[] = [];
  const serve = printing.schemes.get('uthan');
  printing.schemes.set('uthan', async (request) => {
    const answer = await serve?.(request);
    if (!answer) throw new Error('nothing prints');
    seen.push(answer.clone());
    return answer;
  });
  await desktop.host.printPdf('<p>Minutes</p>');
  const policy = seen[0]?.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'self'|script-src|connect-src/);
});

it('prints several at a time, each its own', async () => {
  const documents = ['<p>a</p>', '<p>b</p>', '<p>c</p>'];
  const files = await Promise.all(documents.map((html) => desktop.host.printPdf(html)));
  expect(files.map((bytes) => new TextDecoder().decode(bytes))).toEqual(documents);
});

it('leaves no window behind when printing fails', async () => {
  const print = desktop.host.printPdf('<p>Minutes</p>');
  printed().webContents.printToPDF = () => Promise.reject(new Error('no printer'));
  await expect(print).rejects.toThrow('no printer');
  expect(printed().webContents.destroyed).toBe(true);
});
