// The pieces of one screen, put together once and reached through context.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { type Language, languages } from '../../shared/contract/catalogue.ts';
import type { HostMessage } from '../../shared/contract/host-message.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import { outputParameter } from '../../shared/contract/stage-address.ts';
import { type Client, createClient } from '../client/client.ts';
import { connect } from '../client/connect.ts';
import { createFiles, type Files } from '../client/files.ts';
import { takeToken } from '../client/token.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { type AppState, type AppStore, afterMessage, createAppStore } from './store.ts';
import { hereNow } from './time-anchor.ts';

export type AlarmListener = (alarm: Extract<DownMessage, { type: 'alarm' }>) => void;
export type MakingListener = (making: Extract<DownMessage, { type: 'making' }>) => void;
export type HostListener = (message: HostMessage) => void;

export type App = {
  readonly store: AppStore;
  readonly client: Client;
  readonly files: Files;
  setLanguage(language: Language): void;
  /** Listens for alarms; the function that comes back stops it. */
  onAlarm(listener: AlarmListener): () => void;
  /** Listens to the desktop app around this page; the function that comes back stops it. */
  onHost(listener: HostListener): () => void;
  /** Listens to how far files are that are being made; the function that comes back stops it. */
  onMaking(listener: MakingListener): () => void;
};

const languageKey = 'uthan.language';

/** Connects this page to main. `unreachable` is the sentence for a file request that found nobody. */
export function startApp(page: Window, unreachable: (language: Language) => string): App {
  const store = createAppStore(rememberedLanguage(page));
  const token = takeToken(page);
  const alarms = listeners<AlarmListener>();
  const hosts = listeners<HostListener>();
  const makings = listeners<MakingListener>();
  const language = () => store.getState().language;
  const received = (message: Exclude<DownMessage, { readonly type: 'answer' }>) => {
    if (message.type === 'alarm') {
      for (const listener of alarms.all) listener(message);
    } else if (message.type === 'host') {
      for (const listener of hosts.all) listener(message.message);
    } else if (message.type === 'making') {
      for (const listener of makings.all) listener(message);
    } else {
      store.setState((state) => afterMessage(state, message, hereNow()));
      if (message.type === 'refused' && isFinal(message.code)) client.close();
    }
  };
  const client = createClient({
    connection: connect(page),
    token,
    language: language(),
    output: new URLSearchParams(page.location.search).get(outputParameter),
    onLink: (link) => store.setState({ link }),
    onWaiting: (waiting) => store.setState({ waiting }),
    onMessage: received,
  });
  return {
    store,
    client,
    files: createFiles({ token, language, unreachable: () => unreachable(language()) }),
    setLanguage: (next) => {
      page.localStorage.setItem(languageKey, next);
      store.setState({ language: next });
      client.setLanguage(next);
    },
    onAlarm: alarms.add,
    onHost: hosts.add,
    onMaking: makings.add,
  };
}

function listeners<L>(): { readonly all: ReadonlySet<L>; add(listener: L): () => void } {
  const all = new Set<L>();
  return {
    all,
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}

/** Asking again would be refused again: the page itself is at fault. */
function isFinal(code: string): boolean {
  return code === 'bad-token' || code === 'wrong-version';
}

function rememberedLanguage(page: Window): Language {
  const kept = page.localStorage.getItem(languageKey);
  const own = page.navigator.language.startsWith('bn') ? 'bn' : 'en';
  return languages.find((language) => language === kept) ?? own;
}

const AppContext = createContext<App | null>(null);

/** Gives everything beneath it this app, and its language. */
export function AppProvider({
  app,
  children,
}: {
  readonly app: App;
  readonly children: ReactNode;
}) {
  const language = useStore(app.store, (state) => state.language);
  return (
    <AppContext.Provider value={app}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </AppContext.Provider>
  );
}

/** The app this component is part of. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component stands outside AppProvider.');
  return app;
}

/** A narrow piece of the state; the component draws again only when that piece is another one. */
export function useAppState<V>(select: (state: AppState) => V): V {
  return useStore(useApp().store, select);
}
