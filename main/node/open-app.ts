// The app as the command line opens it.

import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Notice } from '../../shared/contract/protocol.ts';
import { type App, openApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { fileLog } from '../log.ts';
import { nodeHost } from './host.ts';
import { complain, words } from './terminal.ts';

export type Places = {
  /** The data folder. */
  readonly folder: string;
  /** The app's own `resources` folder. */
  readonly resources: string;
};

/** Opens a data folder and says what happened to it, if anything did. Refuses as `openApp` does. */
export async function openNodeApp(
  { folder, resources }: Places,
  stageUrl: string | null,
): Promise<App> {
  const app = await openApp({
    dataFolder: folder,
    appVersion: packageJson.version,
    fontFolder: join(resources, 'fonts'),
    clock: systemClock(),
    host: nodeHost(stageUrl),
    log: fileLog(folder),
  });
  for (const notice of app.store.notices) complain(sentence(notice));
  return app;
}

function sentence(notice: Notice): string {
  if (notice.kind === 'changes-lost') return words.lost(notice.count);
  return notice.from === null ? words.emptied(notice.kept) : words.restored(notice.kept);
}
