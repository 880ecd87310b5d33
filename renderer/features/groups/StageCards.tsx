// A scene of cards, one a group: as large as they can be, on as few pages as they need.
import { Fragment, type ReactNode } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { GroupsHead } from '../../../shared/features/groups/scene.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import { fitGroups } from './fit-groups.ts';
import { StageGroupsHead } from './StageGroupsHead.tsx';
import styles from './stage-groups.module.css';
import { useFit } from './use-fit.ts';

type Props<T> = {
  readonly head: GroupsHead;
  /** What is told of the groups, where that is not who is in them. */
  readonly what?: string | undefined;
  /** Kept as long as nothing of them changes: they are measured whenever they are others. */
  readonly things: readonly T[];
  /** What is said where there are none. */
  readonly nothing: string;
  readonly card: (thing: T) => ReactNode;
  readonly foot?: ReactNode;
};

export function StageCards<T extends { readonly id: string }>(props: Props<T>) {
  const { head, what, things, nothing, card, foot } = props;
  const words = useWords(catalogue);
  const { room, ruler, layout } = useFit(things, fitGroups);
  const turns = layout.pages.length;
  const turn = useTurn(turns, null, null);
  const page = layout.pages[turn] ?? [];
  const grid = {
    fontSize: `${layout.size}px`,
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
  };
  return (
    <div className={styles.scene}>
      <StageGroupsHead
        head={head}
        what={what}
        turn={turn}
        turns={turns}
        pageWords={words.pageOf(turn + 1, turns)}
      />
      {things.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <div ref={room} className={styles.room}>
        <div className={styles.grid} style={grid}>
          {page.map((at) => {
            const thing = things[at];
            return thing && <Fragment key={thing.id}>{card(thing)}</Fragment>;
          })}
        </div>
        <div ref={ruler} className={classNames(styles.grid, styles.ruler)} aria-hidden>
          {things.map((thing) => (
            <Fragment key={thing.id}>{card(thing)}</Fragment>
          ))}
        </div>
      </div>
      {foot}
    </div>
  );
}
