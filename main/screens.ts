// What each screen of the room sees at this moment. While the projector is frozen that is what it
// saw when it was: kept beside the database too, so that a start after a crash shows it again.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { languages } from '../shared/contract/catalogue.ts';
import { instant } from '../shared/contract/fields.ts';
import type { RoomState, StageView } from '../shared/contract/stage-view.ts';
import type { Engine } from './engine/engine.ts';
import type { Reader } from './engine/transaction.ts';
import {
  type Door,
  nextView,
  outputsOf,
  stageView,
  withoutOldDoor,
} from './features/room/stage-view.ts';
import type { Log } from './log.ts';
import type { Store } from './store/open.ts';

export type ScreensOptions = {
  readonly store: Pick<Store, 'rows' | 'backups'>;
  readonly engine: Pick<Engine, 'subscribe'>;
  readonly clock: { now(): number };
  /** A frozen picture is kept in it, where the store is kept in a file too. */
  readonly dataFolder: string;
  /** A picture kept by another version may be drawn otherwise: it is not taken up. */
  readonly appVersion: string;
  readonly log: Log;
  /** The room that phones may come into at this moment; null where it is closed. */
  readonly door?: () => Door | null;
};

/** A further screen of the room by its id; null: the projector itself. */
export type ScreenId = string | null;

export type Screens = {
  viewOf(screen: ScreenId): StageView;
  /** What a desk with this workshop open is told of the room. */
  stateFor(workshopId: string | null): RoomState;
  /** Which of the room's screens it is, from 1, and its name. */
  placeOf(screen: ScreenId): { readonly place: number; readonly name: string };
  /** Whether a file of a workshop is on any of the screens: only then may a stage fetch it. */
  shows(fileId: string): boolean;
  /** Adds a stage to those that show which screen they are; what comes back takes it out. */
  add(show: () => void): () => void;
  /** Rewrites the texts of a picture that is held, by the workshop it is of; undefined: as they are. */
  rewrite(hiderOf: (workshopId: string) => ((text: string) => string) | undefined): void;
  /** Has every stage show which screen it is. */
  identify(): void;
};

const projector = '';
const fileIn = (dataFolder: string) => join(dataFolder, 'frozen-stage.json');
const picture = z.looseObject({
  workshopId: z.nullable(z.string()),
  language: z.enum(languages),
  timeZone: z.string(),
  scene: z.looseObject({ kind: z.string() }),
  look: z.looseObject({ scale: z.number(), dark: z.boolean() }),
  frozenAt: instant,
});
const kept = z.object({
  appVersion: z.string(),
  workshopId: z.string(),
  /** By the screen's id; '' is the projector. */
  views: z.record(z.string(), picture),
});
type Held = { readonly workshopId: string; readonly views: Readonly<Record<string, StageView>> };

/** Watches the engine: make it before any session, so that a picture is held before it changes. */
export function openScreens(options: ScreensOptions): Screens {
  const { engine, clock, store } = options;
  const reader = store.rows;
  const isKept = store.backups !== null;
  const door = options.door ?? (() => null);
  const live = (screen: ScreenId) => stageView(reader, clock.now(), screen, false, door());
  const frozenIn = () => reader.list('stage', {}).find(({ frozen }) => frozen)?.workshopId ?? null;
  const stages = new Set<() => void>();
  let held: Held | null = null;
  const look = (first: boolean) => {
    const workshopId = frozenIn();
    if (workshopId === held?.workshopId) return;
    if (workshopId === null) {
      held = null;
      if (isKept) forget(options);
      return;
    }
    const again = first && isKept ? recall(options) : null;
    held = again?.workshopId === workshopId ? again : take(options, workshopId);
    if (isKept) keep(options, held);
  };
  look(true);
  engine.subscribe(({ changes }) => {
    if (changes.some(({ table }) => table === 'stage' || table === 'workshop')) look(false);
  });
  const viewOf = (screen: ScreenId): StageView => {
    const now = live(screen);
    // Dark is what a press on Blank asks for, whatever stands still beneath it.
    if (!held || now.scene.kind === 'blank') return now;
    const own = screen !== null && Object.hasOwn(held.views, screen) ? screen : projector;
    const kept = held.views[own];
    return kept ? withoutOldDoor(kept, door()) : now;
  };
  return {
    viewOf,
    stateFor: (workshopId) => ({
      next: workshopId === null ? null : nextView(reader, workshopId, clock.now(), door()),
      frozenIn: held?.workshopId ?? null,
      outputs:
        workshopId === null
          ? []
          : outputsOf(reader, workshopId).map(({ id }) => ({ id, view: viewOf(id) })),
    }),
    shows: (fileId) =>
      [null, ...reader.list('output', {}).map(({ id }) => id)].some((screen) => {
        const { scene } = viewOf(screen);
        return scene.kind === 'image' && scene.fileId === fileId;
      }),
    rewrite: (hiderOf) => {
      if (held) held = rewritten(held, hiderOf(held.workshopId));
      if (held && isKept) keep(options, held);
    },
    add: (show) => {
      stages.add(show);
      return () => stages.delete(show);
    },
    identify: () => {
      for (const show of stages) show();
    },
    placeOf: (screen) => placeOf(reader, screen),
  };
}

function placeOf(reader: Reader, screen: ScreenId): ReturnType<Screens['placeOf']> {
  const output = screen === null ? undefined : reader.get('output', screen);
  if (!output) return { place: 1, name: '' };
  const among = outputsOf(reader, output.workshopId).findIndex(({ id }) => id === output.id);
  return { place: among + 2, name: output.name };
}

/** A picture is what JSON can say, and stays one when words in it are other words. */
function rewritten(held: Held, hide: ((text: string) => string) | undefined): Held {
  if (!hide) return held;
  const words = (key: string, value: unknown) =>
    typeof value === 'string' && !/^(kind|id|.*Id|order|colour|language|timeZone)$/.test(key)
      ? hide(value)
      : value;
  return JSON.parse(JSON.stringify(held, words));
}

/** Takes away the picture that is kept: it is held anew as the screens are by then. */
export function forgetPicture(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

/** The picture on every screen now; of one that is dark, the one that comes back with its light. */
function take({ store, clock, door }: ScreensOptions, workshopId: string): Held {
  const reader = store.rows;
  const at = clock.now();
  const outputs = reader.list('output', {}).map(({ id }) => id);
  const views = [projector, ...outputs].map((id): [string, StageView] => [
    id,
    {
      ...stageView(reader, at, id === projector ? null : id, true, door?.() ?? null),
      frozenAt: at,
    },
  ]);
  return { workshopId, views: Object.fromEntries(views) };
}

function keep({ dataFolder, appVersion, log }: ScreensOptions, held: Held): void {
  const file = fileIn(dataFolder);
  try {
    writeFileSync(`${file}.new`, JSON.stringify({ appVersion, ...held }));
    renameSync(`${file}.new`, file);
  } catch (error) {
    log.error('the frozen picture could not be kept for the next start', error);
  }
}

function recall({ dataFolder, appVersion }: ScreensOptions): Held | null {
  try {
    const read = kept.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
    // This version wrote it whole, from its own scenes.
    return read.appVersion === appVersion ? (read as unknown as Held) : null;
  } catch {
    return null; // none was kept, or half of one: what the rows say now is frozen instead
  }
}

function forget({ dataFolder, log }: ScreensOptions): void {
  try {
    rmSync(fileIn(dataFolder), { force: true });
  } catch (error) {
    log.error('the frozen picture could not be taken away', error);
  }
}
