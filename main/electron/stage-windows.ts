// The windows of the room's screens: each full screen on a display of its own, or a window beside
// the desk where there is none left.
import { type BrowserWindow, type Input, screen, type WebContents } from 'electron';
import { addressOfScreen } from '../../shared/contract/stage-address.ts';
import type { ScreenId } from '../screens.ts';
import { pageOf, partitionOf } from './addresses.ts';
import { centred, displaysForStages, nameOf, nameOfSet, type Screen } from './displays.ts';
import { reviveAfterCrash } from './revive.ts';
import { createSecureWindow } from './secure-window.ts';
import { type WindowMemory, withNewest } from './window-memory.ts';

const windowed = { width: 1024, height: 768 };
/** Pixels between windows that lie over one another, so that each can be taken hold of. */
const aside = 32;

export type StageOptions = {
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly warn: (what: string) => void;
  /** The desk's window, for the stages to keep off its display. */
  readonly desk: () => BrowserWindow | undefined;
};

export type StageWindows = {
  /** Opens the window of a screen, or brings it to the front; null is the projector's. */
  open(screen: ScreenId): void;
  close(screen: ScreenId): void;
  closeAll(): void;
  /** Whether these are the contents of one of the screens. */
  holds(contents: WebContents): boolean;
};

type Stage = {
  readonly of: ScreenId;
  readonly window: BrowserWindow;
  /** The display it fills; undefined: a window beside the desk; null: nowhere yet. */
  on: Screen | undefined | null;
};

/** Makes the stages, none open yet. They follow displays as they come and go. */
export function createStages(options: StageOptions): StageWindows {
  const stages: Stage[] = [];
  const placeAll = (stay: boolean) => place(stages, options, stay);
  screen.on('display-added', () => placeAll(false));
  screen.on('display-removed', () => placeAll(false));
  const find = (of: ScreenId) => stages.find((stage) => stage.of === of);
  return {
    open: (of) => {
      const known = find(of);
      known?.window.show();
      if (known) return;
      const stage = makeStage(of, options);
      stages.push(stage);
      stage.window.on('closed', () => stages.splice(stages.indexOf(stage), 1));
      placeAll(true);
    },
    close: (of) => find(of)?.window.close(),
    closeAll: () => {
      for (const { window } of [...stages]) window.close();
    },
    holds: (contents) => stages.some(({ window }) => window.webContents === contents),
  };
}

function makeStage(of: ScreenId, options: StageOptions): Stage {
  const window = createSecureWindow({
    ...windowed,
    title: 'Uthan',
    backgroundColor: '#faf7f2',
    autoHideMenuBar: true,
    show: false,
    preload: options.preload,
    partition: partitionOf('stage'),
  });
  const stage: Stage = { of, window, on: null };
  window.removeMenu();
  reviveAfterCrash(window, options.warn);
  window.webContents.on('before-input-event', (event, input) => {
    if (switchFullScreen(window, input)) event.preventDefault();
  });
  window.on('blur', () => rememberDisplay(stage, options));
  window.on('close', () => rememberDisplay(stage, options));
  // Shown without taking the keyboard away from the desk.
  window.once('ready-to-show', () => window.showInactive());
  window.loadURL(addressOfScreen(pageOf('stage'), of)).catch(() => window.show());
  return stage;
}

/** The display that the desk is on. */
function homeOf({ desk }: StageOptions): Screen {
  const bounds = desk()?.getBounds();
  return bounds ? screen.getDisplayMatching(bounds) : screen.getPrimaryDisplay();
}

/**
 * Puts each stage on a display of its own. The projector chooses first.
 * @param stay those that are open keep the display they are on, whatever is remembered
 */
function place(stages: readonly Stage[], options: StageOptions, stay: boolean): void {
  const displays = screen.getAllDisplays();
  const home = homeOf(options);
  const inTurn = stages.toSorted((a, b) => Number(a.of !== null) - Number(b.of !== null));
  const wishes = inTurn.map((stage) => {
    const kept = remembered(stage.of, options.memory, nameOfSet(displays));
    return stay && stage.on ? [nameOf(stage.on), kept] : [kept];
  });
  const places = displaysForStages(displays, home, wishes);
  inTurn.forEach((stage, index) => {
    const display = places[index];
    if (stage.on !== null && isSamePlace(stage.on, display)) return;
    stage.on = display;
    const beside = inTurn.slice(0, index).filter(({ on }) => on === undefined).length * aside;
    // A window that fills one display cannot be moved to another.
    stage.window.setFullScreen(false);
    stage.window.setBounds(display ? display.bounds : moved(home, beside));
    stage.window.setFullScreen(display !== undefined);
  });
}

function isSamePlace(a: Screen | undefined, b: Screen | undefined): boolean {
  return a && b ? nameOfSet([a]) === nameOfSet([b]) : a === b;
}

function moved(home: Screen, by: number) {
  const box = centred(windowed, home.workArea);
  return { ...box, x: box.x + by, y: box.y + by };
}

/** A further screen's place, among the displays that are plugged in. */
const keyOf = (set: string, screenId: string) => `${set} / ${screenId}`;

function remembered(of: ScreenId, memory: WindowMemory, set: string): string | undefined {
  const { stage, screens = {} } = memory.now();
  return of === null ? stage[set] : screens[keyOf(set, of)];
}

function rememberDisplay(stage: Stage, options: StageOptions): void {
  const { memory } = options;
  const set = nameOfSet(screen.getAllDisplays());
  const display = screen.getDisplayMatching(stage.window.getBounds());
  const name = nameOf(display);
  stage.on = display.id === homeOf(options).id ? undefined : display;
  const { stage: projectors, screens = {} } = memory.now();
  if (stage.of === null) memory.keep({ stage: withNewest(projectors, set, name) });
  else memory.keep({ screens: withNewest(screens, keyOf(set, stage.of), name) });
}

/** A stage has no menu: F11 fills the display or not, Esc leaves. */
function switchFullScreen(window: BrowserWindow, input: Input): boolean {
  if (input.type !== 'keyDown') return false;
  const leaves = input.key === 'Escape' && window.isFullScreen();
  if (!leaves && input.key !== 'F11') return false;
  window.setFullScreen(!window.isFullScreen());
  return true;
}
