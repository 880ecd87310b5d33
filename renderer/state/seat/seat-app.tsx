// The phone's session, reached through context, and what components read of it.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SeatEntries } from '../../../shared/contract/seat-view.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { hereNow, isApart, mainTime } from '../time-anchor.ts';
import type { SeatSession } from './session.ts';
import type { SeatState } from './store.ts';

const SeatContext = createContext<SeatSession | null>(null);

/** @param phoneLanguage what is spoken until the workshop's language is known */
export function SeatProvider(props: {
  readonly session: SeatSession;
  readonly phoneLanguage: 'en' | 'bn';
  readonly children: ReactNode;
}) {
  const { session, phoneLanguage, children } = props;
  const chosen = useStore(session.store, (state) => state.language);
  const workshop = useStore(
    session.store,
    ({ entries, names }) => entries.workshop?.language ?? names?.language,
  );
  const language = chosen ?? workshop ?? phoneLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <SeatContext.Provider value={session}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </SeatContext.Provider>
  );
}

export function useSeat(): SeatSession {
  const session = useContext(SeatContext);
  if (!session) throw new Error('This component stands outside SeatProvider.');
  return session;
}

/** Says something in the name of whoever holds the phone. */
export function useSay(): SeatSession['say'] {
  const session = useSeat();
  return (saying, replaces) => session.say(saying, replaces);
}

/** A narrow piece of what the phone knows. */
export function useSeatState<V>(select: (state: SeatState) => V): V {
  return useStore(useSeat().store, select);
}

/** One of the entries with a key of its own. */
export function useEntry<K extends keyof SeatEntries>(key: K): SeatEntries[K] | undefined {
  return useSeatState((state) => state.entries[key]);
}

/** Main's clock (ms), four times a second while the page is in sight. No message is sent for it. */
export function useSeatNow(): number {
  const session = useSeat();
  const { store } = session;
  const [now, setNow] = useState(() => mainTime(store.getState().time, performance.now()));
  useEffect(() => {
    const tick = () => {
      const { time } = store.getState();
      const here = hereNow();
      if (isApart(time, here)) {
        // The phone slept, or its clock was set: coming back tells main's time anew.
        store.setState({ time: { ...time, apart: here.wall - here.monotonic } });
        session.again();
      }
      setNow(mainTime(store.getState().time, performance.now()));
    };
    tick();
    const timer = setInterval(() => !document.hidden && tick(), 250);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [session, store]);
  return now;
}

/** Reads main's clock (ms) when it is called, and draws nothing. */
export function useReadSeatNow(): () => number {
  const { store } = useSeat();
  return useCallback(() => mainTime(store.getState().time, performance.now()), [store]);
}

/** A text that is kept on the phone as it is typed, for whoever holds it. */
export function useSeatDraft(place: string): readonly [string, (text: string) => void] {
  const session = useSeat();
  const [text, setText] = useState(() => session.readDraft(place));
  return [
    text,
    (next) => {
      session.writeDraft(place, next);
      setText(next);
    },
  ];
}
