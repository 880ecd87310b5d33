// Those in no group yet: late arrivals, and everybody before the first deal.
import { useState } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { DragList } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import styles from './arrangement.module.css';
import { useGroupsView } from './groups-view.ts';
import { Member } from './Member.tsx';
import { MoveCost } from './MoveCost.tsx';
import { useUnassigned } from './use-members.ts';
import { noGroup } from './use-place.ts';

/** People drawn at most: thousands are dealt, not carried. */
const most = 80;

export function Unassigned() {
  const words = useWords(catalogue);
  const { groups, round } = useGroupsView();
  const everybody = useUnassigned(groups, round);
  const workshopId = useWorkshopId();
  const anybody = useRowCount('person', { workshopId }) > 0;
  const anybodyPresent = useRowCount('person', { workshopId, present: true }) > 0;
  const present = everybody.filter((person) => person.present);
  const absent = everybody.length - present.length;
  const [asked, setAsked] = useState<boolean | null>(null);
  // Before anybody is marked present, the whole list is what there is to work with.
  const withAbsent = asked ?? !anybodyPresent;
  const shown = withAbsent ? everybody : present;
  return (
    <section className={styles.unassigned} aria-label={words.unassigned}>
      <header className={styles.head}>
        <h2>{words.unassigned}</h2>
        <Badge tone={present.length > 0 ? 'warning' : 'plain'}>{words.members(shown.length)}</Badge>
      </header>
      <DragList id={noGroup} name={words.unassigned} className={styles.members}>
        {shown.slice(0, most).map(({ id }) => (
          <Member key={id} personId={id} seat={null} long={shown.length > 60} />
        ))}
        {shown.length === 0 && (
          <li className={styles.soft}>{anybody ? words.allAssigned : words.nobodyThere}</li>
        )}
      </DragList>
      <MoveCost list={noGroup} />
      {shown.length > most && (
        <p className={styles.soft}>{words.othersNotShown(shown.length - most)}</p>
      )}
      {absent > 0 && (
        <Toggle label={words.showAbsent(absent)} value={withAbsent} onChange={setAsked} />
      )}
    </section>
  );
}
