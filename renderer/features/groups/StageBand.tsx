import type { ReactNode } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import { classNames } from '../../ui/class-names.ts';
import tones from '../../ui/tones.module.css';
import styles from './stage-groups.module.css';

/** The head of a group's card: its name on its colour, where it has one. */
export function StageBand({
  group: { colour },
  name,
  beside,
}: {
  readonly group: Pick<Group, 'colour'>;
  readonly name: ReactNode;
  readonly beside?: ReactNode;
}) {
  return (
    <header className={classNames(styles.band, colour !== '' && styles.coloured, toneOf(colour))}>
      <h2 className={styles.name} dir="auto">
        {name}
      </h2>
      {beside}
    </header>
  );
}

function toneOf(colour: Group['colour']): string | undefined {
  return colour === '' ? undefined : tones[colour];
}
