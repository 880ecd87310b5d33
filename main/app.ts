// The composition root: a data folder's store, the live app over it, and its backups, put together once.
import type { LanState } from '../shared/contract/lan.ts';
import { wayInOf } from '../shared/features/room/way-in.ts';
import { Refusal } from './engine/refusal.ts';
import type { Door } from './features/room/stage-view.ts';
import { type AppOptions, type LiveApp, liveApp } from './live-app.ts';
import { type Rehearsals, rehearsalsOf } from './rehearsal.ts';
import { type RoomSlot, roomSlot } from './room/slot.ts';
import { forgetPicture } from './screens.ts';
import { closesForm, seal } from './seal.ts';
import { isBehind, scheduleBackups } from './store/backup-schedule.ts';
import { isOutOfReach } from './store/connect.ts';
import { openStore } from './store/open.ts';

export type App = LiveApp & {
  readonly rehearsals: Rehearsals;
  /** The room on the network: closed until a host that can serve it opens it. */
  readonly room: RoomSlot;
  /** Takes a backup now, as before an import. Refuses with `not-saved` where the disk is full. */
  backup(): Promise<void>;
  /** Call when the machine has slept: alarms that came due ring, and the screens are told the time. */
  woken(): void;
};

/** Opens the data folder and everything that lives on it. Refuses as `openStore` does. */
export async function openApp(options: AppOptions): Promise<App> {
  const { clock, log } = options;
  const store = await openStore(options.dataFolder, clock.now);
  if (store.eraser.isPending()) {
    // Somebody was being deleted everywhere as Uthan stopped: their name may be in the picture.
    forgetPicture(options.dataFolder);
    await store.eraser.finish(clock.now());
  }
  const room = roomSlot();
  const live = liveApp(store, { door: () => doorOf(room.state()), ...options });
  const backups = store.backups ? scheduleBackups(store.backups, clock, log) : undefined;
  if (isBehind(store)) backups?.changed();
  live.engine.subscribe(({ changes }) => {
    backups?.changed();
    if (closesForm(changes)) void seal(store, clock, log);
  });
  void seal(store, clock, log);
  const rehearsals = rehearsalsOf(live);
  return {
    ...live,
    rehearsals,
    room,
    backup: async () => {
      await store.backups?.take(clock.now()).catch((error: unknown) => {
        throw isOutOfReach(error) ? new Refusal('not-saved') : error;
      });
    },
    woken: () => {
      live.checkClock();
      for (const app of [live, rehearsals.current()]) {
        app?.alarms.reschedule();
        app?.tellTime();
      }
    },
    close: () => {
      room.close();
      rehearsals.end();
      backups?.close();
      live.close();
    },
  };
}

function doorOf({ room }: LanState): Door | null {
  const wayIn = room && wayInOf(room);
  return wayIn && { workshopId: room.workshopId, wayIn };
}
