// When the plans are looked at again.
import { CalendarArrowDown, CalendarPlus, Plus, Trash2 } from 'lucide-react';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import type { FollowUp } from '../../../shared/features/follow-up/model.ts';
import { lastDayOf, usualDates } from '../../../shared/features/follow-up/rules.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useApp } from '../../state/app.tsx';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { DateField } from '../../ui/TypedField.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './follow-up.module.css';
import { useDateName, useFollowUps, useToday } from './use-follow-up.ts';

export function Dates() {
  const words = useWords(followUpWords);
  const { followUps } = useFollowUps();
  return (
    <Panel title={words.dates}>
      {followUps.length === 0 && <p className={styles.soft}>{words.noDates}</p>}
      {followUps.length > 0 && (
        <ul className={styles.rows}>
          {followUps.map((followUp) => (
            <li key={followUp.id} className={styles.row}>
              <DateRow followUp={followUp} />
            </li>
          ))}
        </ul>
      )}
      <AddDates />
    </Panel>
  );
}

function Calendar() {
  const words = useWords(followUpWords);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  const take = async () => {
    const refused = await files.exportFollowUps(workshopId);
    showToast(refused ? { text: refused.sentence, tone: 'danger' } : { text: words.ready });
  };
  return (
    <Button icon={CalendarArrowDown} onPress={() => void take()}>
      {words.calendar}
    </Button>
  );
}

function DateRow({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords(followUpWords);
  const send = useSend();
  const nameOf = useDateName();
  const edit = useEdit('followUp.editDate', followUp);
  const { id, title, date } = followUp;
  const remove = () =>
    void send('followUp.removeDate', { id }, { undoable: words.dateRemoved(nameOf(followUp)) });
  return (
    <>
      <div className={styles.wide}>
        <LineArea
          look="inline"
          label={words.dateTitle}
          labelHidden
          value={title}
          placeholder={nameOf(followUp)}
          onCommit={edit('title')}
        />
      </div>
      <DateField
        className={styles.date}
        label={words.date}
        labelHidden
        value={date}
        placeholder={words.date}
        onCommit={edit('date')}
      />
      <IconButton size="small" icon={Trash2} label={words.removeDate} onPress={remove} />
    </>
  );
}

function AddDates() {
  const words = useWords(followUpWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const workshop = useWorkshop();
  const { followUps } = useFollowUps();
  const today = useToday();
  const lastDay = lastDayOf(useRows('day', { workshopId }), workshop?.startDate ?? '');
  // Titles are content: they are in the workshop's language, not the screen's.
  const own = wordsOf(followUpWords, formatOf(workshop?.language ?? 'en'));
  const missing = (lastDay === '' ? [] : usualDates(lastDay)).filter(
    ({ kind }) => !followUps.some((each) => each.kind === kind),
  );
  const make = () => {
    const dates = missing.map(({ kind, date }) => ({ id: newId(), title: own[kind], date, kind }));
    void send('followUp.addDates', { workshopId, dates });
  };
  const add = () => {
    const date = { id: newId(), title: own.ownDate, date: today, kind: '' } as const;
    void send('followUp.addDates', { workshopId, dates: [date] });
  };
  return (
    <>
      <div className={styles.steps}>
        {missing.length > 0 && (
          <Button
            tone={followUps.length === 0 ? 'primary' : 'plain'}
            icon={CalendarPlus}
            onPress={make}
          >
            {words.makeDates}
          </Button>
        )}
        {followUps.length > 0 && <Calendar />}
        <Button icon={Plus} tone="quiet" onPress={add}>
          {words.addDate}
        </Button>
      </div>
      {lastDay === '' && followUps.length === 0 && (
        <p className={styles.soft}>{words.needsLastDay}</p>
      )}
    </>
  );
}
