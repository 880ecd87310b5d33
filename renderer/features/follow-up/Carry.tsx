import { CalendarPlus } from 'lucide-react';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import { isOpenLine } from '../../../shared/features/follow-up/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './follow-up.module.css';

/** A workshop of its own that begins with what is still open. */
export function Carry() {
  const words = useWords(followUpWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const closed = useRows('planLine', { workshopId }).filter((line) => !isOpenLine(line)).length;
  const carry = async () => {
    const id = newId();
    const answer = await send('followUp.carry', { id, workshopId });
    if (answer.ok) goTo(hrefOf(id, 'plan'));
  };
  return (
    <Panel title={words.carry}>
      <p className={styles.soft}>{words.carryText}</p>
      <p className={styles.soft}>{words.carryLeaves(closed)}</p>
      <div>
        <Button icon={CalendarPlus} onPress={() => void carry()}>
          {words.carry}
        </Button>
      </div>
    </Panel>
  );
}
