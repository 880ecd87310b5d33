import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findElectron } from '../../../main/node/start.ts';

let root: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uthan-start-'));
  home = join(root, 'node_modules', 'electron');
  mkdirSync(join(home, 'dist'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const shown = { platform: 'linux', env: { DISPLAY: ':0' } } as const;
const installs = "require('fs').writeFileSync(__dirname + '/dist/electron', '');";
const names = "require('fs').writeFileSync(__dirname + '/path.txt', 'electron');";
const installer = (script: string) => writeFileSync(join(home, 'install.js'), script);
const there = () => join(home, 'dist', 'electron');
const putThere = () => {
  writeFileSync(join(home, 'path.txt'), 'electron');
  writeFileSync(there(), '');
};
const online = async () => true;
const never = () => {
  throw new Error('asked the network');
};

describe('finding Electron', () => {
  test('finds the runtime that is there without asking the network', async () => {
    putThere();
    expect(await findElectron(root, { ...shown, probe: never })).toBe(there());
  });

  test('finds none on Linux without a display', async () => {
    putThere();
    expect(await findElectron(root, { platform: 'linux', env: {} })).toBeNull();
  });

  test('accepts a Wayland display, and asks for none on Windows', async () => {
    putThere();
    const wayland = { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } } as const;
    expect(await findElectron(root, wayland)).toBe(there());
    expect(await findElectron(root, { platform: 'win32', env: {} })).toBe(there());
  });

  test('does not trust path.txt where the file it names is gone', async () => {
    writeFileSync(join(home, 'path.txt'), 'electron');
    expect(await findElectron(root, { ...shown, probe: async () => false })).toBeNull();
  });

  test('fetches the runtime where the network answers, and says so once', async () => {
    installer(installs + names);
    let said = 0;
    const found = await findElectron(root, { ...shown, probe: online, onInstall: () => said++ });
    expect(found).toBe(there());
    expect(said).toBe(1);
  });

  test('does not start a download where the network does not answer', async () => {
    installer(installs + names);
    expect(await findElectron(root, { ...shown, probe: async () => false })).toBeNull();
  });

  test('takes a probe that fails for no', async () => {
    installer(installs + names);
    const probe = () => Promise.reject(new Error('no network'));
    expect(await findElectron(root, { ...shown, probe })).toBeNull();
  });

  test('finds none where the download fails', async () => {
    installer('process.exit(1);');
    expect(await findElectron(root, { ...shown, probe: online })).toBeNull();
  });

  test('gives up a download that hangs', async () => {
    installer('setInterval(() => {}, 1000);');
    expect(await findElectron(root, { ...shown, probe: online, limit: 200 })).toBeNull();
  });

  test('finds none where Electron is not installed at all', async () => {
    rmSync(home, { recursive: true });
    expect(await findElectron(root, { ...shown, probe: never })).toBeNull();
  });

  test('asks the mirror that is set', async () => {
    installer('');
    const asked: string[] = [];
    const probe = async (url: URL) => asked.push(url.host) < 0;
    const env = { ...shown.env, ELECTRON_MIRROR: 'https://mirror.example/electron/' };
    await findElectron(root, { platform: 'linux', env, probe });
    await findElectron(root, { ...shown, probe });
    expect(asked).toEqual(['mirror.example', 'github.com']);
  });

  test('finds none where the host refuses, or answers without TLS as a sign-in page does', async () => {
    installer(installs + names);
    const server = createServer((socket) => {
      socket.resume().on('error', () => socket.destroy());
      socket.end('HTTP/1.1 302 Found\r\n\r\n');
    });
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const env = { ...shown.env, ELECTRON_MIRROR: `https://localhost:${port}/` };
    expect(await findElectron(root, { platform: 'linux', env })).toBeNull();
    await new Promise((resolve) => server.close(resolve));
    expect(await findElectron(root, { platform: 'linux', env })).toBeNull();
  });
});
