// The desktop app's first file: where things are, and what main is made of.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { openApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { dataFolder } from '../data-folder.ts';
import { fileLog } from '../log.ts';
import { roomsOf } from '../room/room.ts';
import { httpHandler } from '../transports/http.ts';
import { launch } from './launch.ts';

const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { data: { type: 'string' } },
  strict: false, // Electron and the system add words of their own
});
const folder = dataFolder(typeof values.data === 'string' ? values.data : undefined);
const pages = join(import.meta.dirname, '..');
const fontFolder = join(pages, '..', 'resources', 'fonts');
const log = fileLog(folder);

void launch({
  dataFolder: folder,
  appVersion: packageJson.version,
  preload: join(import.meta.dirname, 'preload.cjs'),
  log,
  openMain: async (host) => {
    const clock = systemClock();
    const { version: appVersion } = packageJson;
    const app = await openApp({ dataFolder: folder, appVersion, fontFolder, clock, host, log });
    app.room.provide(roomsOf({ app, pages }));
    return { app, fetchAs: (role) => httpHandler({ app, pages, roleOf: () => role }) };
  },
});
