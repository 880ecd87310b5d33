// The list at the door: everybody by name, and where they go in each round.
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import type { Seat } from '../../../shared/features/groups/roll.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './group-papers.module.css';
import { PaperCover, Swatch } from './PaperCover.tsx';
import type { PaperProps } from './paper-props.ts';

/** With more rounds than this, the page lies on its side. */
const upright = 4;

export function DoorList(props: PaperProps) {
  const words = useWords(groupPapers);
  const format = useFormat();
  const { roll, arrangement } = props;
  const rounds = Array.from({ length: arrangement.rounds }, (_, round) => round);
  const titleOf = (round: number) => (rounds.length === 1 ? words.group : words.round(round + 1));
  const isLying = rounds.length > upright;
  const withOrganisation = !isLying && roll.some(({ person }) => person.organisation !== '');
  return (
    <div className={classNames(isLying && styles.lying)}>
      <PaperCover {...props} what={words.door} />
      {isLying && <Places groups={props.groups} />}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            {withOrganisation && <th scope="col">{words.organisation}</th>}
            {rounds.map((round) => (
              <th key={round} scope="col">
                {titleOf(round)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roll.map(({ person, seats }, at) => (
            <tr key={person.id}>
              <td className="figures">{format.number(at + 1)}</td>
              <th scope="row" dir="auto">
                {person.name}
              </th>
              {withOrganisation && <td dir="auto">{person.organisation}</td>}
              {rounds.map((round) => (
                <td key={round} dir="auto" data-column={titleOf(round)}>
                  <Where seat={seats[round] ?? null} withPlace={!isLying} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the groups are, once for all, where there is no room beside their names. */
function Places({ groups }: Pick<PaperProps, 'groups'>) {
  const placed = groups.filter(({ place }) => place !== '');
  if (placed.length === 0) return null;
  return (
    <ul className={styles.places}>
      {placed.map(({ id, name, place, colour }) => (
        <li key={id} dir="auto">
          <Swatch colour={colour} />
          <b>{name}</b> · {place}
        </li>
      ))}
    </ul>
  );
}

function Where({ seat, withPlace }: { readonly seat: Seat | null; readonly withPlace: boolean }) {
  if (!seat) return '–';
  const { name, place, colour } = seat.group;
  return (
    <>
      <Swatch colour={colour} />
      {name}
      {withPlace && place && <span className={styles.under}> {place}</span>}
    </>
  );
}
