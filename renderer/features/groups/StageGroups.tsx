// The groups on the projector: who is where, with which question, and the time they have left.

import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupsScene } from '../../../shared/features/groups/scene.ts';
import { type Timer, timerState } from '../../../shared/features/groups/timer-rules.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import { StageGroup } from './StageGroup.tsx';
import styles from './stage-groups.module.css';
import { useFit } from './use-fit.ts';

export function StageGroups({ scene }: { readonly scene: GroupsScene }) {
  const words = useWords(catalogue);
  const { room, ruler, layout } = useFit(scene.groups);
  const turn = useTurn(layout.pages.length, null, null);
  const page = layout.pages[turn] ?? [];
  const grid = {
    fontSize: `${layout.size}px`,
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
  };
  return (
    <div className={styles.scene}>
      <header className={styles.head}>
        <div className={styles.title}>
          <StageHead
            title={scene.title}
            turn={turn}
            turns={layout.pages.length}
            pageWords={words.pageOf(turn + 1, layout.pages.length)}
          />
        </div>
        {scene.timer && <StageTimer timer={scene.timer} />}
      </header>
      {scene.groups.length === 0 && <p className={styles.quiet}>{words.noGroups}</p>}
      <div ref={room} className={styles.room}>
        <div className={styles.grid} style={grid}>
          {page.map((at) => {
            const group = scene.groups[at];
            return group && <StageGroup key={group.id} group={group} />;
          })}
        </div>
        <div ref={ruler} className={classNames(styles.grid, styles.ruler)} aria-hidden>
          {scene.groups.map((group) => (
            <StageGroup key={group.id} group={group} />
          ))}
        </div>
      </div>
      <Legend scene={scene} />
    </div>
  );
}

/** What the letters beside names mean; only where there are any. */
function Legend({ scene }: { readonly scene: GroupsScene }) {
  const words = useWords(catalogue);
  const used = new Set(scene.groups.flatMap(({ people }) => people.flatMap(({ roles }) => roles)));
  const shown = groupRoles.filter((role) => used.has(role));
  if (shown.length === 0) return null;
  return (
    <p className={styles.legend}>
      {shown.map((role) => (
        <span key={role}>
          <span className={styles.mark}>{words[`${role}Mark`]}</span> {words[role]}
        </span>
      ))}
    </p>
  );
}

function StageTimer({ timer }: { readonly timer: Timer }) {
  const words = useWords(catalogue);
  const format = useFormat();
  const { phase, paused, shown } = timerState(timer, useNow());
  const face = `${phase === 'over' ? '+' : ''}${format.clock(shown)}`;
  return (
    <p className={classNames(styles.timer, styles[phase])} role="timer" aria-label={words.clock}>
      <span className={styles.state}>
        {paused ? words.paused : phase === 'over' ? words.timeUp : words.left}
      </span>
      <span className={classNames(styles.face, 'figures')}>{face}</span>
    </p>
  );
}
