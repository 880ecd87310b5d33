// Packs the built app with a stand-in for Electron's own files, and looks at what went in.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const fuses = /^electronFuses:\n((?: {2}.*\n)+)/m;
const binaries = 'node_modules/better-sqlite3/prebuilds';

type Entry = { files?: Record<string, Entry>; unpacked?: boolean; size?: number };
type Packed = { readonly path: string; readonly unpacked: boolean };

/** The files in an archive: a header of four lengths, then its directory as JSON. */
function filesIn(asar: string): Packed[] {
  const bytes = readFileSync(asar);
  const directory: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const below = (entry: Entry, path: string): Packed[] =>
    entry.files
      ? Object.entries(entry.files).flatMap(([name, child]) =>
          below(child, path === '' ? name : `${path}/${name}`),
        )
      : [{ path, unpacked: entry.unpacked ?? false }];
  return below(directory, '');
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uthan-packaging-'));
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  mkdirSync(join(electron, 'resources'));
  for (const name of ['electron', 'electron.exe', 'version', 'locales/bn.pak', 'locales/fr.pak']) {
    writeFileSync(join(electron, name), '#!/bin/sh\n');
    chmodSync(join(electron, name), 0o755);
  }
  // A stand-in has no fuses to flip.
  writeFileSync(join(folder, 'config.yml'), config.replace(fuses, ''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs electron-builder for a system. Returns its exit code and what it said. */
function pack(system: 'linux' | 'win' | 'mac', arch: 'x64' | 'arm64') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--dir', `--${system}`, `--${arch}`, '--publish', 'never'],
      ...['--config', join(folder, 'config.yml')],
      `-c.electronDist=${join(folder, 'electron')}`,
      `-c.directories.output=${join(folder, `${system}-${arch}`)}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('the package', () => {
  let packed: Packed[];
  let paths: string[];
  const resources = () => join(folder, 'linux-x64', 'linux-unpacked', 'resources');
  beforeAll(() => {
    const { status, said } = pack('linux', 'x64');
    expect(status, said).toBe(0);
    packed = filesIn(join(resources(), 'app.asar'));
    paths = packed.map(({ path }) => path);
  });

  it('holds the built app, its pages, its fonts and its licence', () => {
    for (const needed of [
      'package.json',
      'LICENSE',
      'dist/main/electron.js',
      'dist/main/preload.cjs',
      'dist/desk/index.html',
      'dist/stage/index.html',
      'resources/fonts/noto-sans-bengali-regular.ttf',
    ]) {
      expect(paths).toContain(needed);
    }
    expect(paths.some((path) => /^dist\/desk\/assets\/.+\.js$/.test(path))).toBe(true);
  });

  it('holds everything that the built app loads', () => {
    const main = readFileSync(join(root, 'dist/main/electron.js'), 'utf8');
    for (const [, chunk] of main.matchAll(/from ['"]\.\/(chunks\/[^'"]+)['"]/g)) {
      expect(paths).toContain(`dist/main/${chunk}`);
    }
  });

  it('holds no sources, tests or tools', () => {
    const own = paths.filter((path) => !path.startsWith('node_modules/'));
    expect(
      own.filter((path) => !/^(dist\/|resources\/fonts\/|package\.json$|LICENSE$)/.test(path)),
    ).toEqual([]);
    expect(own.filter((path) => /\.(ts|tsx|map)$/.test(path))).toEqual([]);
  });

  it('holds of all libraries only the database, and what scales pictures', () => {
    const libraries = paths.filter((path) => path.startsWith('node_modules/'));
    const names = libraries.map((path) => /^node_modules\/((@img\/)?[^/]+)\//.exec(path)?.[1]);
    expect([...new Set(names)].sort()).toEqual([
      '@img/colour',
      '@img/sharp-libvips-linux-x64',
      '@img/sharp-linux-x64',
      'better-sqlite3',
      'detect-libc',
      'semver',
      'sharp',
    ]);
    expect(libraries.filter((path) => /\.(c|h|cc|cpp|hpp|gyp)$/.test(path))).toEqual([]);
  });

  it('has the binary of its own system, and nothing else, outside the archive', () => {
    const outside = packed.filter(({ unpacked }) => unpacked).map(({ path }) => path);
    expect(outside.filter((path) => !path.startsWith('resources/fonts/')).sort()).toEqual([
      expect.stringMatching(/^node_modules\/@img\/sharp-libvips-linux-x64\/lib\/libvips-cpp\.so\./),
      expect.stringMatching(/^node_modules\/@img\/sharp-linux-x64\/lib\/sharp-linux-x64-.+\.node$/),
      `${binaries}/linux-x64.node`,
    ]);
    expect(paths.filter((path) => /\.(node|dll|dylib|so(\..+)?)$/.test(path))).toHaveLength(3);
    expect(existsSync(join(resources(), 'app.asar.unpacked', binaries, 'linux-x64.node'))).toBe(
      true,
    );
  });

  it('scales pictures with what lies outside, where the system’s own loader can open it', () => {
    const at = join(resources(), 'app.asar.unpacked', 'node_modules/@img');
    const [binary = ''] = readdirSync(join(at, 'sharp-linux-x64/lib'));
    const script = `process.dlopen({ exports: {} }, ${JSON.stringify(join(at, 'sharp-linux-x64/lib', binary))})`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  it('brings the languages of the interface and no others of Chromium', () => {
    const locales = join(resources(), '..', 'locales');
    expect(existsSync(join(locales, 'bn.pak'))).toBe(true);
    expect(existsSync(join(locales, 'fr.pak'))).toBe(false);
  });
});

// For these the stand-in is no program to finish the package with: the archive is all there is.
it.each([
  ['win', 'x64', 'win-unpacked/resources', 'win32-x64.node'],
  ['mac', 'arm64', 'mac-arm64/Electron.app/Contents/Resources', 'darwin-arm64.node'],
] as const)('for %s %s has the binary of that system', (system, arch, within, binary) => {
  const { said } = pack(system, arch);
  const asar = join(folder, `${system}-${arch}`, within, 'app.asar');
  expect(existsSync(asar), said).toBe(true);
  const found = filesIn(asar).filter(({ path }) => path.endsWith('.node'));
  expect(found).toEqual([{ path: `${binaries}/${binary}`, unpacked: true }]);
});

describe('the configuration', () => {
  it('19. sets every fuse that closes something', () => {
    const set = fuses.exec(config)?.[1] ?? '';
    const values = Object.fromEntries(
      set
        .trim()
        .split('\n')
        .map((line) => line.trim().split(': ')),
    );
    expect(values).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  it('lists what goes in once: a list below a platform would replace it', () => {
    expect(config.match(/^ *files:/gm)).toEqual(['files:']);
  });

  it.each(['AppImage', 'deb', 'nsis', 'dmg'])('builds %s', (target) => {
    expect(config).toMatch(new RegExp(`(- |target: )${target}$`, 'm'));
  });

  it('opens .uthan files with Uthan', () => {
    expect(config).toMatch(/^fileAssociations:\n {2}- ext: uthan$/m);
  });

  it.each(['icon.ico', 'icon.icns', '512x512.png', '256x256.png', '16x16.png'])(
    'has its icon as %s',
    (name) => {
      const bytes = readFileSync(join(root, 'resources/icons', name));
      const start = { ico: '00000100', icns: '69636e73', png: '89504e47' };
      const kind = name.endsWith('.png') ? 'png' : name.endsWith('.ico') ? 'ico' : 'icns';
      expect(bytes.toString('hex', 0, 4)).toBe(start[kind]);
      if (kind === 'png') expect(bytes.readUInt32BE(16)).toBe(Number.parseInt(name, 10));
    },
  );
});
