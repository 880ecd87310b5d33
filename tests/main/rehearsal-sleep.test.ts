// A lid that is shut in a rehearsal: its time stands meanwhile, whatever the machine's clocks do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../../main/app.ts';
import { clockOf } from '../../main/clock.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import { newId } from '../../shared/lib/ids.ts';
import { laptop } from '../support/laptop.ts';
import { silentLog } from '../support/silent-log.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** Awake, main looks so often (ms) whether it slept: so much of it may be taken for sleep, or not. */
const looks = 250 + 100;
const rate = 120;

let folder: string;
let app: App;
let machine: ReturnType<typeof laptop>;

async function openOn(kind: { readonly countsSleep?: boolean }) {
  machine = laptop(Date.UTC(2026, 0, 2), kind);
  app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock: clockOf(machine.sources),
    host: { stageUrl: null, printPdf: vi.fn(), keepAwake: () => undefined },
    log: silentLog,
  });
  const workshopId = newId();
  const input = { id: workshopId, sample: 'local-learning-groups-2010' };
  const as = { role: 'desk', actor: 'desk', request: newId() } as const;
  app.engine.dispatch({ ...as, name: 'library.addSample', input });
  vi.useFakeTimers();
  app.rehearsals.start({ workshopId, dayId: null, rate });
  const copy = app.rehearsals.current();
  if (!copy) throw new Error('there is no rehearsal');
  return { copy, workshopId };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uthan-sleep-'));
});
afterEach(() => {
  app.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['forgets its sleep', {}],
  ['counts its sleep', { countsSleep: true }],
] as const)('on a machine whose even clock %s', (_what, kind) => {
  it('the time of a rehearsal stands through ten sleeps, and goes on at its rate between', async () => {
    const { copy } = await openOn(kind);
    const begun = copy.clock.now();
    let awake = 0;
    for (let nap = 1; nap <= 10; nap += 1) {
      machine.run(7 * second);
      awake += 7 * second;
      const before = copy.clock.now();
      machine.sleep(nap * 11 * minute);
      expect(copy.clock.now() - before, 'at once').toBeLessThanOrEqual(looks * rate);
      expect(Math.abs(copy.clock.now() - begun - awake * rate)).toBeLessThanOrEqual(
        nap * looks * rate,
      );
    }
    expect(app.clock.now()).toBe(machine.truth()); // the real time has gone on
  });

  it('every screen has the right time again within a moment of waking', async () => {
    const { copy } = await openOn(kind);
    machine.run(5 * second);
    const heard: DownMessage[] = [];
    copy.addListener((message) => heard.push(message));
    machine.sleep(hour);
    machine.run(second);
    const told = heard.filter(({ type }) => type === 'clock');
    // Where the even clock stood, that of the screens did too.
    expect(told).toHaveLength('countsSleep' in kind ? 1 : 0);
    machine.run(5 * second);
    expect(heard.filter(({ type }) => type === 'clock')).toHaveLength(told.length);
  });

  it('an alarm rings when so much of the rehearsal has been lived through, and once', async () => {
    const { copy, workshopId } = await openOn(kind);
    const [arrangement] = copy.store.rows.list('arrangement', { workshopId });
    const timer = { arrangementId: arrangement?.id, groupId: null, duration: 20 * minute };
    const input = { id: newId(), ...timer, warning: 0 };
    const as = { role: 'desk', actor: 'desk', request: newId() } as const;
    copy.engine.dispatch({ ...as, name: 'groups.startTimer', input });
    const rang: DownMessage[] = [];
    copy.addListener((message) => message.type === 'alarm' && rang.push(message));
    machine.run(5 * second);
    machine.sleep(8 * hour);
    machine.run(4 * second);
    expect(rang).toEqual([]);
    machine.run(2 * second);
    expect(rang).toMatchObject([{ kind: 'group-end' }]);
    machine.sleep(hour);
    machine.run(10 * second);
    expect(rang).toHaveLength(1);
  });

  it('a new speed counts from where the time stands', async () => {
    const { copy } = await openOn(kind);
    machine.run(2 * second);
    machine.sleep(hour);
    app.rehearsals.setRate(10);
    const from = copy.clock.now();
    machine.run(10 * second);
    expect(Math.abs(copy.clock.now() - from - 100 * second)).toBeLessThanOrEqual(looks * 10);
  });
});
