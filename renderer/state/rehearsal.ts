// The rehearsal that is on, and what the desk can do about it.
import { useMemo } from 'react';
import type { RehearsalAct, RehearsalRate } from '../../shared/contract/protocol.ts';
import { flushDrafts } from '../ui/drafts.ts';
import { dismissUndoToasts, showToast } from '../ui/toast-store.ts';
import { enterWorld } from '../ui/world.ts';
import { type App, useApp, useAppState } from './app.tsx';

/** How many times as fast time goes in the rehearsal that is on; null where none is. */
export function useRehearsalRate(): number | null {
  return useAppState((state) => (state.rehearsal === null ? null : state.time.rate));
}

export type RehearsalControls = {
  /** Begins with a day, once all that is written here is with main. */
  start(workshopId: string, dayId: string, rate: RehearsalRate): void;
  setRate(rate: RehearsalRate): void;
  end(): void;
};

/** A refusal is told in a toast. */
export function useRehearsalControls(): RehearsalControls {
  const { client } = useApp();
  return useMemo(() => {
    const act = async (what: RehearsalAct) => {
      await flushDrafts();
      const answer = await client.rehearse(what);
      if (!answer.ok) showToast({ text: answer.sentence, tone: 'danger' });
    };
    return {
      start: (workshopId, dayId, rate) => void act({ do: 'start', workshopId, dayId, rate }),
      setRate: (rate) => void act({ do: 'pace', rate }),
      end: () => void act({ do: 'end' }),
    };
  }, [client]);
}

/** Sends what is written where it was meant to go, before anything of a rehearsal is written, or after. */
export function keepWorldsApart({ store, client }: App): void {
  store.subscribe(({ rehearsal }, before) => {
    if (rehearsal === before.rehearsal) return;
    void flushDrafts();
    dismissUndoToasts(); // their Undo would take back something else now
    client.enterRehearsal(rehearsal);
    enterWorld(rehearsal ?? '');
  });
}
