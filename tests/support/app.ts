// Playwright's `test` with an app of its own for every test: own process, port and data folder.
import { test as base, expect } from '@playwright/test';
import { newDataDir, removeDataDir, type Server, startServer } from './server.ts';

export type App = {
  /** Addresses of the process that runs now: read them again after `restart`. */
  readonly deskUrl: string;
  readonly stageUrl: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Starts the app again on the same data and port, ending it first where it still runs. */
  restart(): Promise<void>;
  /** Pulls the plug: SIGKILL. */
  kill(): Promise<void>;
};

type Fixtures = { readonly app: App; readonly noComplaints: undefined };

// What a browser says by itself while a test has the server down, or where main refuses a file.
const expected =
  /^WebSocket connection to|net::ERR_(CONNECTION|EMPTY_RESPONSE|INCOMPLETE)|a status of 422/;

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from it
  app: async ({}, use) => {
    const dataDir = newDataDir();
    let server: Server | null = await startServer(dataDir);
    let last = server;
    const kill = async () => {
      await server?.kill();
      server = null;
    };
    await use({
      get deskUrl() {
        return last.deskUrl;
      },
      get stageUrl() {
        return last.stageUrl;
      },
      get pid() {
        return last.pid;
      },
      dataDir,
      kill,
      restart: async () => {
        await server?.stop();
        server = null;
        last = await startServer(dataDir, Number(new URL(last.deskUrl).port));
        server = last;
      },
    });
    await kill();
    removeDataDir(dataDir);
  },
  // Every test also fails on what a page throws, logs as an error or is refused by its CSP.
  noComplaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(String(error.error().stack)));
      context.on('console', (message) => {
        if (message.type() === 'error' && !expected.test(message.text())) {
          complaints.push(message.text());
        }
      });
      await use(undefined);
      expect(complaints, 'errors in the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
