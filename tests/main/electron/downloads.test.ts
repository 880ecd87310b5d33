import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { happening, type StandInSession, session } from '../../support/electron-stand-in.ts';
import { type Desktop, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

const item = (url: string, name = 'কার্যবিবরণী.docx') => ({
  getURL: () => url,
  getFilename: () => name,
  setSaveDialogOptions: vi.fn(),
});
const download = (of: ReturnType<typeof item>, contents: object, from: StandInSession) => {
  const event = happening();
  from.emit('will-download', event, of, contents);
  return event.prevented;
};

it('asks the facilitator where to put what the desk made', () => {
  const minutes = item('blob:uthan://app/0a1b');
  expect(download(minutes, desktop.desk().webContents, session.defaultSession)).toBe(false);
  expect(minutes.setSaveDialogOptions).toHaveBeenCalledWith({
    defaultPath: '/home/facilitator/Documents/কার্যবিবরণী.docx',
    filters: [{ name: 'DOCX', extensions: ['docx'] }],
  });
});

it('takes a name as a name, never as a path', () => {
  const odd = item('blob:uthan://app/0a1b', '../../.bashrc');
  download(odd, desktop.desk().webContents, session.defaultSession);
  expect(odd.setSaveDialogOptions).toHaveBeenCalledWith(
    expect.objectContaining({ defaultPath: '/home/facilitator/Documents/.bashrc' }),
  );
});

it('refuses what comes from the stage', () => {
  desktop.openStage();
  const contents = desktop.stage()?.webContents;
  if (!contents) throw new Error('the stage is not open');
  const minutes = item('blob:uthan://app/0a1b');
  expect(download(minutes, contents, contents.session)).toBe(true);
  expect(download(minutes, contents, session.defaultSession)).toBe(true);
  expect(minutes.setSaveDialogOptions).not.toHaveBeenCalled();
});

it.each([
  'https://example.org/x.exe',
  'blob:https://example.org/1',
  'data:text/plain,x',
  'file:///x',
])('refuses %s, even from the desk', (url) => {
  expect(download(item(url), desktop.desk().webContents, session.defaultSession)).toBe(true);
});
