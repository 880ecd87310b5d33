// The first groups: dealt at once, or made empty to be filled by hand.
import { Shuffle } from 'lucide-react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { freshNames } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { GroupNumber, nextStep, useGroupNumber } from './GroupNumber.tsx';
import styles from './make-groups.module.css';

export function MakeGroups({
  arrangementId,
  onDeal,
}: {
  /** Makes or names the arrangement they belong to, within the gesture given. */
  readonly arrangementId: (gesture: string) => Promise<string | null>;
  /** Deals into the groups that were made, as part of the gesture. */
  readonly onDeal: (gesture: string) => void;
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const people = usePeopleToDivide();
  const number = useGroupNumber(people, 0);
  const make = async (deals: boolean) => {
    const gesture = newId();
    const id = await arrangementId(gesture);
    if (id === null) return;
    const names = freshNames([], number.count, words.groupName);
    const groups = names.map((name) => ({ id: newId(), name }));
    const answer = await send('groups.addGroups', { arrangementId: id, groups }, { gesture });
    if (!answer.ok) return;
    if (deals) onDeal(gesture);
    requestAnimationFrame(goOn);
  };
  return (
    <div className={styles.make}>
      <GroupNumber number={number} />
      {people > 0 && (
        <Button tone="primary" icon={Shuffle} onPress={() => void make(true)}>
          {words.deal}
        </Button>
      )}
      <Button tone={people > 0 ? 'plain' : 'primary'} onPress={() => void make(false)}>
        {words.makeGroups(number.count)}
      </Button>
      {people > 0 && <span className={styles.sizes}>{number.sizes}</span>}
    </div>
  );
}

/** This form is gone with the first groups: the keyboard goes on where the next step is. */
function goOn(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[name=${nextStep}]:enabled`)?.focus();
}

/** Those present; everybody as long as nobody is. */
function usePeopleToDivide(): number {
  const workshopId = useWorkshopId();
  const all = useRowCount('person', { workshopId });
  const present = useRowCount('person', { workshopId, present: true });
  return present > 0 ? present : all;
}
