import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackWorkshop } from '../../../main/exports/bundle.ts';
import { exportWorkshop } from '../../../main/exports/export.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { type ExportFormat, isExportFormat } from '../../../shared/contract/export-formats.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';

const workshopId = 'workshop-1';
const stage = {
  id: workshopId,
  workshopId,
  kind: 'welcome',
  refId: null,
  text: '',
  blank: false,
  frozen: false,
  follows: false,
  nextKind: null,
  nextRefId: null,
  nextText: '',
  shownAt: 0,
} as const;
const empty = {
  track: [],
  block: [],
  category: [],
  customField: [],
  customValue: [],
  speaker: [],
  attachment: [],
  clockEvent: [],
};
const [workshop] = wholeWorkshop.workshop;

function exported(
  format: ExportFormat,
  changes: object = {},
  rows: object = {},
  more: Pick<Parameters<typeof exportWorkshop>[0], 'table' | 'arrangement'> = {},
) {
  const printed: string[] = [];
  const file = exportWorkshop({
    rows: {
      ...wholeWorkshop,
      ...empty,
      workshop: [{ ...bare(), ...changes }],
      stage: [stage],
      ...rows,
    },
    ...more,
    format,
    appVersion: '0.1.0',
    clock: { now: () => 0 },
    store: { content: { get: () => undefined } },
    fontFolder: 'resources/fonts',
    host: {
      printPdf: async (html) => {
        printed.push(html);
        return new TextEncoder().encode('%PDF');
      },
    },
  });
  return { file, printed };
}

function bare() {
  if (!workshop) throw new Error('There is no workshop.');
  return workshop;
}

function oneArrangement() {
  const [one] = wholeWorkshop.arrangement;
  if (!one) throw new Error('There is no arrangement.');
  return one;
}

const nameOf = async (title: string) => (await exported('md', { title }).file).fileName;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a file to take away', () => {
  it('is the minutes in the language of the workshop’s papers', async () => {
    const english = await exported('md').file;
    expect(english.mime).toBe('text/markdown; charset=utf-8');
    expect(textOf(english.bytes)).toContain('## Programme');
    const bangla = await exported('md', { language: 'bn' }).file;
    expect(textOf(bangla.bytes)).toContain('## কর্মসূচি');
  });

  it('is printed by the host from HTML that needs nothing else', async () => {
    const { file, printed } = exported('pdf');
    expect(textOf((await file).bytes)).toBe('%PDF');
    expect(printed[0]).toContain('@font-face');
    expect(printed[0]).not.toContain('SECRET');
  });

  it('is a Word document', async () => {
    const { bytes } = await exported('docx').file;
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
  });

  it('is the whole workshop, private notes too, but not what the projector showed', async () => {
    const { bytes, fileName } = await exported('uthan').file;
    expect(fileName).toBe('Local learning groups.uthan');
    const { rows } = unpackWorkshop(bytes, schemaVersion);
    const filled = Object.entries(rows).filter(([, own]) => own.length > 0);
    const given = Object.entries(wholeWorkshop).filter(([, own]) => own.length > 0);
    expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(given));
  });

  it('is one of a few kinds', () => {
    expect(['docx', 'pdf', 'html', 'md', 'uthan', 'xlsx', 'csv'].every(isExportFormat)).toBe(true);
    expect(['exe', '', 'constructor'].some(isExportFormat)).toBe(false);
  });
});

describe('the name of a file', () => {
  it.each([
    ['en', 'Crab farming First mix groups.csv'],
    ['bn', 'Crab farming First mix দল.csv'],
  ] as const)(
    'is that of the arrangement too where it is a table of groups: %s',
    async (language, name) => {
      const changes = { title: 'Crab farming', language };
      const arrangement = [{ ...oneArrangement(), title: 'First mix' }];
      const more = { table: 'groups', arrangement: oneArrangement().id } as const;
      const { fileName } = await exported('csv', changes, { arrangement }, more).file;
      expect(fileName).toBe(name);
    },
  );

  it('is the workshop’s title, in Bangla too', async () => {
    expect(await nameOf('কাঁকড়া চাষ')).toBe('কাঁকড়া চাষ.md');
  });

  it('holds nothing that a system refuses', async () => {
    expect(await nameOf('a/b\\c:d*e?"f"<g>|h\n\u0000i. .')).toBe('a b c d e f g h i.md');
    expect(await nameOf('../../etc/passwd')).toBe('.. .. etc passwd.md');
    expect(await nameOf('CON')).toBe('workshop CON.md');
    expect(await nameOf('con.final')).toBe('workshop con.final.md');
    expect(await nameOf(' ... ')).toBe('workshop.md');
  });

  it('reads as it is: no mark turns its ending round', async () => {
    expect(await nameOf('Plan \u202efdp.exe\u2066')).toBe('Plan fdp.exe.md');
    expect(await nameOf('র\u200d্যাব')).toBe('র\u200d্যাব.md');
  });

  it('is cut between letters, short enough for every file system', async () => {
    const family = '👨‍👩‍👧‍👦';
    const name = await nameOf(`${'ক্ষ'.repeat(70)}${family}`);
    expect(name.isWellFormed()).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
    expect(name).toMatch(/^(ক্ষ)+\.md$/);
    expect(await nameOf(family.repeat(20))).toBe(`${family.repeat(9)}.md`);
  });
});
