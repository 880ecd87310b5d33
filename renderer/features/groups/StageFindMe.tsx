// Everybody by name, with the group and the place to go to: in columns, on pages that turn.
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { FindMeScene } from '../../../shared/features/groups/scene.ts';
import { groupsStage } from '../../../shared/features/groups/stage-messages.ts';
import { last } from '../../../shared/lib/last.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import tones from '../../ui/tones.module.css';
import { fitNames } from './fit-groups.ts';
import { StageGroupsHead } from './StageGroupsHead.tsx';
import styles from './stage-groups.module.css';
import { useFit } from './use-fit.ts';

type Person = FindMeScene['people'][number];

export function StageFindMe({ scene }: { readonly scene: FindMeScene }) {
  const { people } = scene;
  const words = useWords(groupsStage);
  const { pageOf } = useWords(catalogue);
  const { room, ruler, layout } = useFit(people, fitNames);
  const turns = layout.pages.length;
  const turn = useTurn(turns, null, null);
  const columns = layout.pages[turn] ?? [];
  const shown = columns.flat().flatMap((at) => people[at]?.name ?? []);
  const range = words.range(firstWord(shown[0]), firstWord(last(shown)));
  const grid = {
    fontSize: `${layout.size}px`,
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
  };
  return (
    <div className={styles.scene}>
      <StageGroupsHead
        head={scene}
        what={turns > 1 ? range : words.findMe}
        turn={turn}
        turns={turns}
        pageWords={pageOf(turn + 1, turns)}
      />
      {people.length === 0 && <p className={styles.nothing}>{words.nobody}</p>}
      <div ref={room} className={styles.room}>
        <div className={classNames(styles.grid, styles.names)} style={grid}>
          {columns.map((column) => (
            <ul key={column[0]}>
              {column.map((at) => {
                const person = people[at];
                return (
                  person && (
                    <li key={person.id}>
                      <Name person={person} />
                    </li>
                  )
                );
              })}
            </ul>
          ))}
        </div>
        <div
          ref={ruler}
          className={classNames(styles.grid, styles.names, styles.ruler)}
          aria-hidden
        >
          {people.map((person) => (
            <Name key={person.id} person={person} />
          ))}
        </div>
      </div>
    </div>
  );
}

function firstWord(name = ''): string {
  return name.split(' ')[0] ?? '';
}

function Name({ person: { name, group, place, colour } }: { readonly person: Person }) {
  return (
    <div className={styles.person}>
      <span className={styles.who} dir="auto">
        {name}
      </span>
      <span className={styles.where} dir="auto">
        <span className={classNames(styles.swatch, colour !== '' && tones[colour])} />
        {group}
        {place && <span className={styles.place}> · {place}</span>}
      </span>
    </div>
  );
}
