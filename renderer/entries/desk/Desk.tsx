import { FolderOpen, TriangleAlert } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { HomeScreen } from '../../features/library/HomeScreen.tsx';
import { RoomControl } from '../../features/room/RoomControl.tsx';
import { StageControl } from '../../features/room/StageControl.tsx';
import { NowAndNext } from '../../features/run/NowAndNext.tsx';
import { useAlarmWords } from '../../features/run/use-alarm-words.ts';
import { Banners } from '../../features/workshop/Banners.tsx';
import { SavedState } from '../../features/workshop/SavedState.tsx';
import { ScreenSettings } from '../../features/workshop/ScreenSettings.tsx';
import { HistoryButtons } from '../../features/workshop/TopBar.tsx';
import { Workspace } from '../../features/workshop/Workspace.tsx';
import { useApp, useAppState } from '../../state/app.tsx';
import { useRehearsalRate } from '../../state/rehearsal.ts';
import { goTo, homeHref, useRoute, type WorkshopRoute } from '../../state/route.ts';
import { useBell } from '../../state/use-bell.ts';
import { useRow } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { KeySheet } from '../../ui/KeySheet.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { EmptyState } from '../../ui/Surfaces.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { TooltipLayer } from '../../ui/TooltipLayer.tsx';
import { useBijoyPaste } from '../../ui/use-bijoy-paste.ts';
import styles from './desk.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { screens } from './screens.ts';
import { useHistoryKeys } from './use-history-keys.ts';
import { useHostMessages } from './use-host-messages.ts';

/** The facilitator's whole window. */
export function Desk() {
  const language = useLanguage();
  const refused = useAppState((state) => state.refused);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useHistoryKeys();
  useHostMessages();
  useBell();
  useAlarmWords();
  useBijoyPaste();
  return (
    <>
      {refused ? <Refused sentence={refused.sentence} /> : <Opened />}
      <Toasts />
      <KeySheet />
      <TooltipLayer />
    </>
  );
}

/** Home or a workshop, once main has sent its rows. */
function Opened() {
  const { client } = useApp();
  const route = useRoute();
  const wanted = route.kind === 'workshop' ? route.id : null;
  const loaded = useAppState((state) => state.loaded);
  useEffect(() => client.open(wanted), [client, wanted]);
  // Another world is drawn anew: no field may carry what was written in the one over into it.
  const world = useAppState((state) => state.rehearsal ?? '');
  if (loaded !== wanted) return <Loading />;
  return route.kind === 'home' ? <Home key={world} /> : <OpenWorkshop key={world} route={route} />;
}

function Home() {
  const tools = (
    <>
      <SavedState />
      <HistoryButtons />
      <ScreenSettings />
    </>
  );
  return <HomeScreen banners={<Banners />} tools={tools} />;
}

function OpenWorkshop({ route }: { readonly route: WorkshopRoute }) {
  const words = useWords(shell);
  const workshop = useRow('workshop', route.id);
  const title = workshop?.title || words.untitled;
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
    return () => {
      document.title = words.product;
    };
  }, [title, words]);
  if (!workshop) return <Gone />;
  const Screen = screens[route.section];
  return (
    <Workspace
      section={route.section}
      nowAndNext={<NowAndNext />}
      roomControl={<RoomControl />}
      stageControl={<StageControl />}
    >
      <ErrorBoundary
        key={`${route.id} ${route.section}`}
        sentence={words.broken}
        again={words.reload}
      >
        <Suspense fallback={<Loading />}>
          <Screen key={route.id} />
        </Suspense>
      </ErrorBoundary>
    </Workspace>
  );
}

/** Milliseconds before an empty place says that something is coming. */
const patience = 400;

function Loading() {
  const words = useWords(shell);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return <p className={styles.loading}>{late && words.loading}</p>;
}

function Gone() {
  const words = useWords(shell);
  const rehearsing = useRehearsalRate() !== null;
  return (
    <>
      <Banners />
      <main className={styles.alone}>
        <EmptyState
          icon={FolderOpen}
          title={rehearsing ? words.elsewhereTitle : words.goneTitle}
          text={rehearsing ? words.elsewhereText : words.goneText}
        >
          <Button tone="primary" onPress={() => goTo(homeHref)}>
            {words.home}
          </Button>
        </EmptyState>
      </main>
    </>
  );
}

function Refused({ sentence }: { readonly sentence: string }) {
  const words = useWords(shell);
  return (
    <main className={styles.alone}>
      <EmptyState icon={TriangleAlert} title={words.refusedTitle} text={sentence}>
        <Button tone="primary" onPress={() => window.location.reload()}>
          {words.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
