import { CircleUserRound } from 'lucide-react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import type { ComingUp, SceneClock } from '../../../shared/features/run/scene.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { useEntry, useSeatNow, useSeatState } from '../../state/seat/seat-app.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './in-room.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Who holds the phone, what is on and how long still, and what is next. */
export function SeatHead({ onMe, open }: { readonly onMe: () => void; readonly open: boolean }) {
  const words = useWords(seatWords);
  const title = useEntry('workshop')?.title ?? '';
  const group = useEntry('group');
  const hat = useSeatState((state) => state.hat);
  const name = hat?.groupId && group?.id === hat.groupId ? group.name : (hat?.name ?? '');
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <button
          type="button"
          className={styles.me}
          aria-expanded={open}
          aria-label={words.you(name)}
          onClick={onMe}
        >
          <CircleUserRound aria-hidden size={20} />
          <span className={styles.meName} dir="auto">
            {name}
          </span>
        </button>
        <LanguageSwitch />
      </div>
      <h1 className={styles.hidden}>{title}</h1>
      <Clocks title={title} />
    </header>
  );
}

function Clocks({ title }: { readonly title: string }) {
  const words = useWords(seatWords);
  const now = useEntry('now');
  if (!now || (!now.current && now.tracks.length === 0 && !now.next)) {
    return (
      <p className={styles.nowTitle} dir="auto">
        {title}
      </p>
    );
  }
  return (
    <>
      {now.current && <Running title={now.current.title} clock={now.current} />}
      {now.tracks.map(({ id, track, current }) => (
        <Running key={id} title={`${track}: ${current.title}`} clock={current} />
      ))}
      {!now.current && now.tracks.length === 0 && <p>{words.nothingNow}</p>}
      {now.next && <Next next={now.next} />}
    </>
  );
}

function Running({ title, clock }: { readonly title: string; readonly clock: SceneClock }) {
  return (
    <div className={styles.running}>
      <p className={styles.nowTitle} dir="auto">
        {title}
      </p>
      <Face clock={clock} />
    </div>
  );
}

function Face({ clock: { clock, planned, ...limits } }: { readonly clock: SceneClock }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const left = remaining(clock, planned, useSeatNow());
  const seconds = Math.ceil(left / 1000);
  const tone = seconds < 0 ? 'over' : toneOf(Math.max(0, left), limits);
  const state = clock.pausedAt !== null ? words.paused : seconds < 0 ? words.over : words.left;
  return (
    <p className={classNames(styles.clock, styles[tone])} role="timer">
      <span className={classNames(styles.face, 'figures')}>
        {`${seconds < 0 ? '+' : ''}${format.clock(Math.abs(seconds) * 1000)}`}
      </span>
      <span className={styles.state}>{state}</span>
    </p>
  );
}

function Next({ next: { title, notBefore } }: { readonly next: ComingUp }) {
  const words = useWords(seatWords);
  const format = useFormat();
  const timeZone = useEntry('workshop')?.timeZone ?? 'UTC';
  return (
    <p className={styles.next} dir="auto">
      {notBefore === null
        ? words.next(title)
        : words.nextAt(title, format.instant(notBefore, timeZone))}
    </p>
  );
}
