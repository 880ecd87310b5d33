import { HardDrive, History, Unplug, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Format, Words } from '../../../shared/contract/catalogue.ts';
import type { Notice } from '../../../shared/contract/protocol.ts';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useApp, useAppState } from '../../state/app.tsx';
import { useKeepFile } from '../../state/use-keep-file.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { RehearsalBanner } from './RehearsalBanner.tsx';
import styles from './workspace.module.css';

/** Milliseconds the link may be away before it is spoken of: most losses are over by then. */
const patience = 1200;

/** What the facilitator must know at once: no link, no room on the disk, a rehearsal, something restored. */
export function Banners() {
  const words = useWords(shell);
  const lost = useLinkLost();
  const diskOk = useAppState((state) => state.diskOk);
  return (
    <>
      <RehearsalBanner />
      {lost && (
        <Banner tone="warning" icon={<Unplug aria-hidden size={20} />}>
          {words.linkLost}
        </Banner>
      )}
      {!diskOk && (
        <Banner tone="danger" icon={<HardDrive aria-hidden size={20} />} action={<KeepACopy />}>
          {words.diskFull}
        </Banner>
      )}
      <Notices />
    </>
  );
}

function Banner(props: {
  readonly tone: 'warning' | 'danger';
  readonly icon: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.banner, styles[props.tone])} role="alert">
      {props.icon}
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}

function useLinkLost(): boolean {
  const away = useAppState((state) => state.link === 'lost');
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLost(away), away ? patience : 0);
    return () => clearTimeout(timer);
  }, [away]);
  return lost && away;
}

function KeepACopy() {
  const workshopId = useAppState((state) => state.loaded);
  return workshopId ? <KeepButton workshopId={workshopId} /> : null;
}

function KeepButton({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(shell);
  const keep = useKeepFile(workshopId);
  return (
    <Button size="small" onPress={() => void keep()}>
      {words.emergency}
    </Button>
  );
}

function Notices() {
  const words = useWords(shell);
  const close = useWords(ui).dismiss;
  const format = useFormat();
  const { store } = useApp();
  const notices = useAppState((state) => state.notices);
  const dismiss = (notice: Notice) =>
    store.setState((state) => ({ notices: state.notices.filter((other) => other !== notice) }));
  return notices.map((notice) => (
    <Banner
      key={`${notice.kind} ${notice.kind === 'restored' ? notice.kept : notice.count}`}
      tone="warning"
      icon={<History aria-hidden size={20} />}
      action={<IconButton icon={X} label={close} size="small" onPress={() => dismiss(notice)} />}
    >
      {sentenceOf(notice, words, format)}
    </Banner>
  ));
}

function sentenceOf(notice: Notice, words: Words<(typeof shell)['en']>, format: Format): string {
  if (notice.kind === 'changes-lost') return words.changesLost(notice.count);
  if (notice.from === null) return words.restoredEmpty(notice.kept);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const when = `${format.date(wallTime(notice.from, timeZone).day)}, ${format.instant(notice.from, timeZone)}`;
  return words.restoredFrom(when, notice.kept);
}
