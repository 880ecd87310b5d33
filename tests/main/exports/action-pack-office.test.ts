// A pack that another office program has opened and saved again comes back as it went out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readActionPack } from '../../../main/exports/action-pack-reader.ts';
import { mergeOf } from '../../../shared/features/follow-up/merge.ts';
import { packDocx, packLines, packXlsx, planKey } from '../../support/a-pack.ts';
import { testFolder } from '../../support/folder.ts';

const office = spawnSync('soffice', ['--version']).status === 0;

/** Opens a file in LibreOffice and saves it as another, or as the same again. */
function saved(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = testFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  const path = join(folder, `pack.${from}`);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const how = [profile, '--headless', '--convert-to', to, '--outdir', out, path];
  execFileSync('soffice', how, { stdio: 'ignore' });
  return new Uint8Array(readFileSync(join(out, `pack.${to}`)));
}

describe.skipIf(!office)('a pack in LibreOffice', () => {
  it.each([
    ['en', 'xlsx', packXlsx],
    ['bn', 'xlsx', packXlsx],
    ['en', 'docx', packDocx],
    ['bn', 'docx', packDocx],
  ] as const)(
    'in %s is saved as %s and still says the same',
    async (language, kind, make) => {
      const file = await readActionPack(saved(await make(language), kind, kind), 'NGF');
      expect(file.planKey).toBe(planKey);
      expect(mergeOf(file, packLines)).toMatchObject(
        packLines.map(({ id }) => ({ kind: 'line', line: { id }, changes: [], faults: [] })),
      );
    },
    120_000,
  );

  it.each([
    ['xlsx', packXlsx],
    ['docx', packDocx],
  ] as const)(
    'fits on one page (%s)',
    async (kind, make) => {
      const pdf = Buffer.from(saved(await make('bn'), kind, 'pdf')).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    },
    120_000,
  );
});
