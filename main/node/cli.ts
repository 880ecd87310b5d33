// The command line: `uthan COMMAND`. Exit codes: 0 done, 1 refused with a sentence, 2 wrong usage.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../../shared/contract/catalogue.ts';
import {
  exportFormats,
  exportTables,
  isExportFormat,
  isExportTable,
  isPaper,
} from '../../shared/contract/export-formats.ts';
import { papers } from '../../shared/features/minutes/kinds.ts';
import type { App } from '../app.ts';
import { dataFolder } from '../data-folder.ts';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import { openNodeApp, type Places } from './open-app.ts';
import { serveApp, startApp, usualPort } from './serve.ts';
import { complain, Refused, say, terminalLanguage, UsageError, words } from './terminal.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'dist');
const resources = join(root, 'resources');

const options = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  json: { type: 'boolean' },
  room: { type: 'boolean' },
  'room-port': { type: 'string' },
  workshop: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  table: { type: 'string' },
  paper: { type: 'string' },
  language: { type: 'string' },
  redacted: { type: 'boolean' },
  notes: { type: 'boolean' },
  in: { type: 'string' },
  previous: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  moves: { type: 'string' },
  groups: { type: 'string' },
  rounds: { type: 'string' },
  balance: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parsed(args);
    const [command = '', ...rest] = positionals;
    const stray = rest[command === 'import' || command === 'groups' ? 1 : 0];
    if (values.data === '') throw new UsageError(words.needs('--data DIR'));
    if (values.help || command === 'help') return say(words.usage);
    if (stray !== undefined) throw new UsageError(words.tooMuch(stray));
    await run(command, rest, values);
  } catch (error) {
    if (error instanceof UsageError) return fail(2, `${error.message}\n\n${words.usage}`);
    if (error instanceof Refusal) return fail(1, sentenceOf(error, terminalLanguage));
    if (error instanceof Refused) return fail(1, error.message);
    throw error;
  }
}

async function run(command: string, rest: readonly string[], values: Values): Promise<void> {
  const places = { folder: dataFolder(values.data), resources };
  switch (command) {
    case 'start':
      return startApp({ ...places, pages, root });
    case 'serve': {
      const { json = false } = values;
      const open = !values['no-open'] && !json;
      const room = values.room ? needed(values.workshop, '--workshop ID') : null;
      const wish = values['room-port'];
      const roomPort = wish === undefined ? undefined : portOf(wish);
      const port = portOf(values.port);
      return serveApp({ ...places, pages, port, open, json, room, roomPort });
    }
    case 'sample':
      return withApp(places, (await import('./workshops.ts')).addSamples);
    case 'list':
      return withApp(places, (await import('./workshops.ts')).listWorkshops);
    case 'check':
      return withApp(places, (await import('./workshops.ts')).check);
    case 'export': {
      const format = needed(values.format, '--format');
      if (!isExportFormat(format))
        throw new UsageError(words.needs(`--format ${exportFormats.join('|')}`));
      const workshop = needed(values.workshop, '--workshop ID');
      const out = needed(values.out, '--out FILE');
      const wish = { workshop, format, out, ...wishOf(values) };
      const { exportTo } = await import('./workshops.ts');
      return withApp(places, (app) => exportTo(app, wish));
    }
    case 'import': {
      const file = needed(rest[0], 'FILE');
      const { importFrom } = await import('./workshops.ts');
      return withApp(places, (app) => importFrom(app, file));
    }
    case 'groups':
      return runGroups(rest[0], values);
    default:
      throw new UsageError(command === '' ? words.needs('COMMAND') : words.noCommand(command));
  }
}

/** What an export is to be, whatever its format. */
function wishOf({ table = 'all', paper = 'report', language, ...rest }: Values) {
  if (!isExportTable(table)) throw new UsageError(words.needs(`--table ${exportTables.join('|')}`));
  if (!isPaper(paper)) throw new UsageError(words.needs(`--paper ${papers.join('|')}`));
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(words.needs(`--language ${languages.join('|')}`));
  const { notes = false, redacted = false } = rest;
  return { table, paper, language, notes, redacted };
}

/** The engine by itself: no store is opened for it. What only this needs, no other start loads. */
async function runGroups(what: string | undefined, values: Values): Promise<void> {
  const { instanceLimits } = await import('../../shared/features/groups/engine/parse.ts');
  const { repairGroups, solveGroups } = await import('./groups.ts');
  const { groups: count, rounds = '1', balance = '' } = values;
  const { groups, rounds: most } = instanceLimits;
  const wish = {
    input: needed(values.in, '--in FILE'),
    seed: wholeOf(values.seed ?? '1', '--seed', 0, 4_294_967_295),
    table:
      count === undefined
        ? null
        : {
            groups: wholeOf(count, '--groups', 1, groups),
            rounds: wholeOf(rounds, '--rounds', 1, most),
            balance: balance.split(',').filter((name) => name.trim() !== ''),
          },
  };
  if (what === 'solve') {
    const seconds = Number(values.seconds ?? '1');
    if (!(seconds > 0 && seconds <= 3600)) throw new UsageError(words.badSeconds);
    return solveGroups({ ...wish, seconds });
  }
  if (what !== 'repair') throw new UsageError(words.needs('groups solve|repair'));
  const previous = needed(values.previous, '--previous FILE');
  const extraMoves = wholeOf(values.moves ?? '0', '--moves', 0, instanceLimits.people);
  return repairGroups({ ...wish, previous, extraMoves });
}

async function withApp(places: Places, work: (app: App) => void | Promise<void>): Promise<void> {
  const app = await openNodeApp(places, null);
  try {
    await work(app);
  } finally {
    app.close();
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw new UsageError(words.needs(option));
  return value;
}

function wholeOf(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new UsageError(words.badNumber(option, least, most));
  }
  return number;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(words.badPort);
  return port;
}

function fail(code: number, sentence: string): void {
  complain(sentence);
  process.exitCode = code;
}
