// The room as the rest of main knows it. Which host serves it, and whether any does, is not its affair.
import type { LanAct, LanState } from '../../shared/contract/lan.ts';
import { Refusal } from '../engine/refusal.ts';

export type Rooms = {
  state(): LanState;
  /** Opens, closes or changes the room; see `LanAct`. Refuses where it cannot. */
  act(act: LanAct): Promise<void>;
  /** Calls back when the state is another one; returns a function that ends it. */
  onChange(listener: () => void): () => void;
  /** Everybody is shown out; the room can be opened again as it was. */
  close(): void;
};

export type RoomSlot = Rooms & {
  /** To be called once by a host that can serve a room. */
  provide(rooms: Rooms): void;
};

/** Without a host that serves it, a room is closed and stays so. */
export function roomSlot(): RoomSlot {
  let rooms: Rooms | null = null;
  return {
    provide: (given) => {
      rooms = given;
    },
    state: () => rooms?.state() ?? { room: null, resumable: null },
    act: async (act) => {
      if (!rooms) throw new Refusal('not-allowed');
      await rooms.act(act);
    },
    onChange: (listener) => rooms?.onChange(listener) ?? (() => undefined),
    close: () => rooms?.close(),
  };
}
