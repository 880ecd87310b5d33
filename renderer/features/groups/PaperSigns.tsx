// A page a group to stand on its table: its name as large as it can be, its place and question.
import type { CSSProperties } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { nameSize } from '../../ui/name-size.ts';
import tones from '../../ui/tones.module.css';
import styles from './group-papers.module.css';
import type { PaperProps } from './paper-props.ts';
import { questionSize } from './paper-sizes.ts';

export function Signs({ workshop, arrangement, groups }: PaperProps) {
  return groups.map((group) => (
    <Sign key={group.id} group={group} head={[workshop.title, arrangement.title]} />
  ));
}

function Sign({
  group: { name, place, question, colour },
  head,
}: {
  readonly group: Group;
  readonly head: readonly string[];
}) {
  const sizes = {
    '--name': `${nameSize(name)}cqi`,
    '--question': `${questionSize(question)}cqi`,
  } as CSSProperties; // React's type knows no properties of one's own
  return (
    <section
      className={classNames(styles.sign, colour !== '' && tones[colour])}
      style={sizes}
      aria-label={name}
    >
      <div className={styles.signSheet}>
        <p className={styles.signHead} dir="auto">
          {head.filter(Boolean).join(' · ')}
        </p>
        <div className={styles.signMiddle}>
          <h2 className={styles.signName} dir="auto">
            {name}
          </h2>
          {place && (
            <p className={styles.signPlace} dir="auto">
              {place}
            </p>
          )}
          {question && (
            <p className={styles.signQuestion} dir="auto">
              {question}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
