// The programme on the projector: done, now and ahead. The page is always that of now.
import { type ReactNode, useCallback, useState } from 'react';
import type { Format } from '../../../shared/contract/catalogue.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaScene, AgendaSceneItem } from '../../../shared/features/agenda/scene.ts';
import { lastIndexThat } from '../../../shared/lib/last.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { BesideGrid, useBeside } from '../../ui/stage/BesideGrid.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { pageOf } from '../../ui/stage/page-breaks.ts';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './stage-agenda.module.css';

/** Up to this many items, who leads each has room beneath its title. */
const roomForLeads = 8;

/** Draws the clock of an item: another feature's, handed in by whoever shows all scenes. */
type DrawClock = (clock: AgendaScene['clocks'][string], isLarge: boolean) => ReactNode;

export function StageAgenda({
  scene,
  clock,
}: {
  readonly scene: AgendaScene;
  readonly clock: DrawClock;
}) {
  const isParted = Object.keys(scene.clocks).length > 1;
  return isParted ? <Parted scene={scene} clock={clock} /> : <Programme scene={scene} />;
}

function subjectOf({ date, place }: AgendaScene, format: Format): string {
  return [format.date(date), place].filter(Boolean).join(' · ');
}

function Programme({ scene }: { readonly scene: AgendaScene }) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const told = useCallback((found: readonly number[]) => setBreaks(found), []);
  const page = Math.max(0, pageOf(breaks, whereItStands(scene.items)));
  const withLeads = scene.items.length <= roomForLeads;
  return (
    <div className={styles.agenda}>
      <StageHead
        title={scene.title}
        subject={subjectOf(scene, format)}
        turn={page}
        turns={breaks.length}
        pageWords={words.stagePage(page + 1, breaks.length)}
      />
      {scene.items.length === 0 && <p className={styles.none}>{words.stageEmpty}</p>}
      <PagedList items={scene.items} page={page} onBreaks={told} className={styles.items}>
        {(item) => <StageItem item={item} withLead={withLeads || item.state === 'now'} />}
      </PagedList>
    </div>
  );
}

/** Tracks beside each other, each from what it does now on; beneath, where they meet. */
function Parted({ scene, clock }: { readonly scene: AgendaScene; readonly clock: DrawClock }) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const { items, clocks } = scene;
  const tracks = tracksIn(items, clocks);
  const { shown, turn, turns } = useBeside(tracks);
  const last = lastIndexThat(items, ({ id }) => clocks[id] !== undefined);
  const meet = items.slice(last + 1).find(({ track }) => track === null);
  return (
    <div className={styles.agenda}>
      <StageHead
        title={scene.title}
        subject={subjectOf(scene, format)}
        turn={turn}
        turns={turns}
        pageWords={words.stagePage(turn + 1, turns)}
      />
      <BesideGrid shown={shown}>
        {(track, isLarge) => (
          <section className={classNames(styles.lane, !isLarge && styles.small)}>
            <h2 className={styles.laneName} dir="auto">
              {[track.title, track.place].filter(Boolean).join(' · ')}
            </h2>
            <PagedList items={track.items} page={0} onBreaks={nothing} className={styles.laneItems}>
              {(item) => <LaneItem item={item} clock={item.clock && clock(item.clock, isLarge)} />}
            </PagedList>
          </section>
        )}
      </BesideGrid>
      {meet && (
        <div className={styles.meet}>
          <StageItem item={meet} withLead={false} />
        </div>
      )}
    </div>
  );
}

function nothing(): void {}

type LaneThing = AgendaSceneItem & { readonly clock: AgendaScene['clocks'][string] | undefined };

/** The tracks that have something on the clock, each with that and what follows it there. */
function tracksIn(items: readonly AgendaSceneItem[], clocks: AgendaScene['clocks']) {
  return items.flatMap((running, at) => {
    if (!running.track || clocks[running.id] === undefined) return [];
    const { id, title, place } = running.track;
    const meets = items.findIndex((item, place) => place > at && item.track === null);
    const own = items
      .slice(at, meets < 0 ? undefined : meets)
      .filter((item) => item.track?.id === id && (item === running || item.state === 'ahead'));
    const things = own.map((item): LaneThing => ({ ...item, clock: clocks[item.id] }));
    return [{ id, title, place, items: things }];
  });
}

function LaneItem({
  item: { title, start },
  clock,
}: {
  readonly item: AgendaSceneItem;
  readonly clock: ReactNode;
}) {
  const format = useFormat();
  return (
    <div className={classNames(styles.laneItem, clock !== undefined && styles.laneNow)}>
      <p className={styles.laneTitle}>
        <span className="figures">{format.time(start)}</span> <bdi>{title}</bdi>
      </p>
      {clock}
    </div>
  );
}

/** The item on now, else the next ahead; once all is over, the last. */
function whereItStands(items: readonly AgendaSceneItem[]): number {
  const now = items.findIndex(({ state }) => state === 'now');
  const ahead = items.findIndex(({ state }) => state === 'ahead');
  return now >= 0 ? now : ahead >= 0 ? ahead : items.length - 1;
}

function StageItem({
  item: { kind, state, title, lead, start, track },
  withLead,
}: {
  readonly item: AgendaSceneItem;
  readonly withLead: boolean;
}) {
  const words = useWords(agendaWords);
  const format = useFormat();
  return (
    <div
      className={classNames(styles.item, styles[state], track && styles.beside)}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className={classNames(styles.time, 'figures')}>{format.time(start)}</span>
      <Mark state={state} milestone={kind === 'milestone'} />
      <div className={styles.what}>
        <p className={styles.title} dir="auto">
          {title}
        </p>
        {track && (
          <p className={styles.track} dir="auto">
            {[track.title, track.place].filter(Boolean).join(' · ')}
          </p>
        )}
        {withLead && lead !== '' && (
          <p className={styles.lead} dir="auto">
            {lead}
          </p>
        )}
      </div>
      {state === 'now' && <span className={styles.badge}>{words.now}</span>}
      {state === 'skipped' && <span className={styles.left}>{words.skipped}</span>}
      {state === 'done' && <VisuallyHidden>{words.done}</VisuallyHidden>}
    </div>
  );
}

const shapes: Readonly<Record<AgendaSceneItem['state'], string>> = {
  done: 'M5 13l5 5L19 7',
  now: 'M7 4l13 8-13 8z',
  skipped: 'M6 12h12',
  ahead: '',
};

/** A milestone is a point in time: it stands out by its own shape until it is reached. */
const point = 'M12 3l9 9-9 9-9-9z';

/** Progress by shape, so that no colour has to carry it. */
function Mark({
  state,
  milestone,
}: {
  readonly state: AgendaSceneItem['state'];
  readonly milestone: boolean;
}) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={styles.mark}>
      <path d={milestone && state === 'ahead' ? point : shapes[state]} />
    </svg>
  );
}
