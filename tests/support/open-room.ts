// An app in this process with its room open on the network, and a desk's hand on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openApp } from '../../main/app.ts';
import type { OwnAddress } from '../../main/room/addresses.ts';
import { roomsOf } from '../../main/room/room.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { fakeClock } from './engine.ts';
import { makePages } from './pages.ts';
import { silentLog } from './silent-log.ts';

export type TestRoom = Awaited<ReturnType<typeof openTestRoom>>;

const noHost = {
  stageUrl: null,
  printPdf: () => Promise.reject(new Error('nothing to print with')),
  keepAwake: () => undefined,
};
const here: OwnAddress = {
  ...{ address: '127.0.0.1', name: 'lo', kind: 'other', likely: true, ownHotspot: false },
};

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-room-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An app that can open a room; it ends with the test. */
export async function openTestApp(folder = newFolder()) {
  const clock = fakeClock();
  const app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock,
    host: noHost,
    log: silentLog,
  });
  const pages = makePages(folder);
  app.room.provide(roomsOf({ app, pages, port: 0, addresses: () => [here] }));
  let open = true;
  const close = () => {
    if (open) app.close();
    open = false;
  };
  onTestFinished(close);
  const send = <N extends CommandName>(name: N, input: CommandInput<N>) =>
    app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
  const room = () => {
    const { room: opened } = app.room.state();
    if (!opened) throw new Error('the room is closed');
    return opened;
  };
  return { app, clock, folder, send, room, close };
}

/** The same with a workshop of the samples, and its room open. */
export async function openTestRoom(folder?: string) {
  const opened = await openTestApp(folder);
  const workshopId = newId();
  opened.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  await opened.app.room.act({ do: 'open', workshopId });
  const { port, code, stageCode } = opened.room();
  return { ...opened, workshopId, port, code, stageCode };
}
