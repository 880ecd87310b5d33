import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { app, happening, projector, screen } from '../../support/electron-stand-in.ts';
import { type Desktop, newFolder, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
});
afterEach(() => desktop.close());

const plugIn = () => {
  screen.displays = [...screen.displays, projector()];
  screen.emit('display-added', {}, projector());
};
const unplug = () => {
  screen.displays = screen.displays.slice(0, 1);
  screen.emit('display-removed', {}, projector());
};
const stage = () => {
  const window = desktop.stage();
  if (!window) throw new Error('the stage is not open');
  return window;
};
const restart = async () => {
  const { folder } = desktop;
  desktop.desk().close();
  app.quit();
  app.calls.length = 0;
  desktop = await startDesktop(folder);
};

describe('the desk', () => {
  it('opens where it was, as large as it was', async () => {
    desktop.desk().setBounds({ x: 60, y: 70, width: 1000, height: 620 });
    await restart();
    expect(desktop.desk().bounds).toEqual({ x: 60, y: 70, width: 1000, height: 620 });
    expect(desktop.desk().maximized).toBe(false);
  });

  it('opens maximised where it was that', async () => {
    desktop.desk().maximize();
    await restart();
    expect(desktop.desk().maximized).toBe(true);
  });

  it('has a place for each set of displays', async () => {
    desktop.desk().setBounds({ x: 60, y: 70, width: 1000, height: 620 });
    desktop.desk().emit('blur');
    plugIn();
    desktop.desk().setBounds({ x: 5, y: 6, width: 900, height: 600 });
    desktop.desk().emit('blur');
    unplug();
    desktop.desk().setBounds({ x: 60, y: 70, width: 1000, height: 620 });
    plugIn();
    desktop.desk().setBounds({ x: 5, y: 6, width: 900, height: 600 });
    const kept = JSON.parse(readFileSync(join(desktop.folder, 'windows.json'), 'utf8'));
    expect(Object.keys(kept.desk)).toHaveLength(2);
    await restart();
    expect(desktop.desk().bounds).toMatchObject({ x: 5, y: 6 });
    unplug();
    await restartWithoutMoving();
    expect(desktop.desk().bounds).toMatchObject({ x: 60, y: 70 });
  });

  const restartWithoutMoving = async () => {
    const { folder } = desktop;
    desktop.desk().destroy(); // as a kill does: nothing is kept at this moment
    app.quit();
    desktop = await startDesktop(folder);
  };

  it('takes the stage with it when it closes, and the app ends', () => {
    desktop.openStage();
    desktop.desk().close();
    expect(desktop.stage()).toBeUndefined();
    expect(app.calls).toContain('quit');
  });

  it('loads its page again after a crash, but not for ever', () => {
    const { webContents } = desktop.desk();
    for (let crash = 0; crash < 5; crash += 1) {
      webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    }
    expect(webContents.reloads).toBe(3);
    expect(desktop.logged.join()).toContain('crashed');
  });
});

describe('the stage', () => {
  it('fills the second display and leaves the keyboard with the desk', async () => {
    plugIn();
    desktop.openStage();
    expect(stage().bounds).toEqual(projector().bounds);
    expect(stage().fullScreen).toBe(true);
    await vi.waitFor(() => expect(stage().calls).toEqual(['showInactive']));
    expect(stage().hasMenu).toBe(false);
  });

  it('is a window on the only display', () => {
    desktop.openStage();
    expect(stage().fullScreen).toBe(false);
    expect(stage().bounds).toEqual({ x: 171, y: 0, width: 1024, height: 728 });
  });

  it('goes to the display that the desk is not on', () => {
    plugIn();
    desktop.desk().setBounds({ x: 1400, y: 20, width: 900, height: 700 });
    desktop.openStage();
    expect(stage().bounds).toMatchObject({ x: 0, width: 1366 });
  });

  it('is brought to the front when it is open already', async () => {
    desktop.openStage();
    const first = stage();
    await vi.waitFor(() => expect(first.calls).toEqual(['showInactive']));
    desktop.openStage();
    expect(stage()).toBe(first);
    expect(first.calls).toEqual(['showInactive', 'show']);
  });

  it('can be opened again after it was closed', () => {
    desktop.openStage();
    stage().close();
    expect(desktop.stage()).toBeUndefined();
    desktop.openStage();
    expect(desktop.stage()).toBeDefined();
  });

  it('moves to a projector that is plugged in and comes back when it is pulled out', () => {
    desktop.openStage();
    plugIn();
    expect(stage().bounds).toEqual(projector().bounds);
    expect(stage().fullScreen).toBe(true);
    unplug();
    expect(stage().fullScreen).toBe(false);
    expect(stage().bounds).toMatchObject({ x: 171, width: 1024 });
  });

  it('goes back to the display it was on before, among three', async () => {
    plugIn();
    const television = {
      ...projector(),
      id: 3,
      label: 'Television',
      bounds: { x: 2390, y: 0, width: 1920, height: 1080 },
    };
    screen.displays = [...screen.displays, television];
    desktop.openStage();
    stage().setBounds(television.bounds);
    stage().emit('blur');
    const { displays } = screen;
    await restart();
    screen.displays = displays;
    desktop.openStage();
    expect(stage().bounds).toEqual(television.bounds);
  });

  it.each([
    ['F11', false, true],
    ['F11', true, false],
    ['Escape', true, false],
    ['Escape', false, false],
    ['b', true, true],
  ])('on %s, from full screen %s, goes to %s', (key, before, after) => {
    desktop.openStage();
    stage().setFullScreen(before);
    const event = happening();
    stage().webContents.emit('before-input-event', event, { type: 'keyDown', key });
    stage().webContents.emit('before-input-event', happening(), { type: 'keyUp', key });
    expect(stage().fullScreen).toBe(after);
    expect(event.prevented).toBe(before !== after);
  });
});

describe('further screens', () => {
  const television = () => ({
    ...projector(),
    id: 3,
    label: 'Television',
    bounds: { x: 2390, y: 0, width: 1920, height: 1080 },
  });
  const openScreen = (output: string) => {
    const { openHandler } = desktop.desk().webContents;
    openHandler?.({ url: `uthan://app/stage/?output=${output}` });
  };
  const screenWindow = (output: string) => {
    const window = desktop.screen(output);
    if (!window) throw new Error(`the screen ${output} is not open`);
    return window;
  };
  const displays = (...more: ReturnType<typeof projector>[]) => {
    const event = more.length > screen.displays.length - 1 ? 'display-added' : 'display-removed';
    screen.displays = [...screen.displays.slice(0, 1), ...more];
    screen.emit(event, {}, projector());
  };

  it('have a window each, full screen on a display each', () => {
    displays(projector(), television());
    desktop.openStage();
    openScreen('hall-0001');
    expect(stage().bounds).toEqual(projector().bounds);
    expect(screenWindow('hall-0001').bounds).toEqual(television().bounds);
    expect(screenWindow('hall-0001').fullScreen).toBe(true);
    openScreen('hall-0001');
    expect(screenWindow('hall-0001').calls).toContain('show');
  });

  it('move to what is left when their display goes, and return when it is back', () => {
    displays(projector(), television());
    desktop.openStage();
    openScreen('hall-0001');
    displays(projector());
    expect(stage().bounds).toEqual(projector().bounds);
    expect(screenWindow('hall-0001').fullScreen).toBe(false);
    expect(screenWindow('hall-0001').bounds).toMatchObject({ width: 1024 });
    displays(projector(), television());
    expect(screenWindow('hall-0001').bounds).toEqual(television().bounds);
    expect(screenWindow('hall-0001').fullScreen).toBe(true);
    displays(television());
    expect(stage().bounds).toEqual(television().bounds);
    expect(screenWindow('hall-0001').fullScreen).toBe(false);
  });

  it('are where they were after a start with the same displays', async () => {
    displays(projector(), television());
    desktop.openStage();
    stage().setBounds(television().bounds);
    stage().emit('blur');
    openScreen('hall-0001');
    expect(screenWindow('hall-0001').bounds).toEqual(projector().bounds);
    const plugged = screen.displays;
    await restart();
    screen.displays = plugged;
    openScreen('hall-0001');
    expect(screenWindow('hall-0001').bounds).toEqual(projector().bounds);
    desktop.openStage();
    expect(stage().bounds).toEqual(television().bounds);
  });

  it('lie beside one another where there is no display for them', () => {
    desktop.openStage();
    openScreen('hall-0001');
    const [a, b] = [stage().bounds, screenWindow('hall-0001').bounds];
    expect([b.x - a.x, b.y - a.y]).toEqual([32, 32]);
  });

  it('close when they are removed, and with the desk', () => {
    const id = 'hall-0001-0001';
    const workshopId = newId();
    const send = (name: string, input: unknown) =>
      desktop.app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
    send('library.create', { id: workshopId, template: 'blank', language: 'en', title: 'Fair' });
    send('room.addOutput', { id, workshopId, name: 'Hall' });
    openScreen(id);
    openScreen('other-0001');
    send('room.removeOutput', { id });
    expect(desktop.screen(id)).toBeUndefined();
    expect(desktop.screen('other-0001')).toBeDefined();
    desktop.desk().close();
    expect(desktop.screen('other-0001')).toBeUndefined();
  });

  it('open for the desk alone', () => {
    desktop.openStage();
    const { openHandler } = stage().webContents;
    openHandler?.({ url: 'uthan://app/stage/?output=hall-0001' });
    expect(desktop.screen('hall-0001')).toBeUndefined();
  });
});

describe('starting', () => {
  it('keeps everything in the data folder', () => {
    expect(app.paths.get('userData')).toBe(desktop.folder);
    expect(app.paths.get('sessionData')).toBe(join(desktop.folder, 'browser'));
    expect(app.calls).toContain(`lock ${desktop.folder}`);
  });

  it('makes the data folder where there is none', async () => {
    const folder = join(desktop.folder, 'new', 'deeper');
    const other = await startDesktop(folder);
    expect(other.desk().url).toBe('uthan://app/desk/');
    other.close();
    desktop = await startDesktop(newFolder());
  });
});
