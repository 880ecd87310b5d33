// Who moves where as a round begins: a card for each group that people come from.
import { Fragment } from 'react';
import type { MovesScene } from '../../../shared/features/groups/scene.ts';
import { groupsStage } from '../../../shared/features/groups/stage-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { StageBand } from './StageBand.tsx';
import { StageCards } from './StageCards.tsx';
import styles from './stage-groups.module.css';

type From = MovesScene['from'][number];
const none: readonly From[] = [];

export function StageMoves({ scene }: { readonly scene: MovesScene }) {
  const words = useWords(groupsStage);
  const anyMoves = scene.from.some(({ moves }) => moves.length > 0);
  return (
    <StageCards
      head={scene}
      what={words.moves}
      things={anyMoves ? scene.from : none}
      nothing={scene.round === 0 ? words.firstRound : words.nobodyMoves}
      card={(from) => <FromGroup from={from} />}
    />
  );
}

function FromGroup({ from }: { readonly from: From }) {
  const words = useWords(groupsStage);
  const { name, whole, stay, moves } = from;
  return (
    <section className={styles.group}>
      <StageBand group={from} name={name || words.fresh} />
      <ul className={styles.moves}>
        {moves.map((move) => (
          <li key={move.name} dir="auto">
            <span className={styles.target}>{words.to(move.name || words.out)}</span>
            {move.place && <span> ({move.place})</span>}:{' '}
            {whole ? words.all : <Names names={move.people} />}
          </li>
        ))}
        {stay.length > 0 && (
          <li className={styles.quiet} dir="auto">
            {whole ? (
              words.allStay
            ) : (
              <>
                {words.stay} <Names names={stay} />
              </>
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Beside each other; a line ends between two names rather than within one. */
function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
    <Fragment key={at}>
      <span className={styles.whole}>
        {name}
        {at < names.length - 1 && ','}
      </span>{' '}
    </Fragment>
  ));
}
