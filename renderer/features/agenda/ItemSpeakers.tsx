// Who speaks in an item, in the order of the protocol, against the time there is.
import { Plus, Trash2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import { speakerRoles } from '../../../shared/features/agenda/kinds.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem, Speaker } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { OptionalLengthField } from '../../ui/LengthField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './item-parts.module.css';

/** @param length minutes the item has */
export function ItemSpeakers({
  item,
  length,
}: {
  readonly item: AgendaItem;
  readonly length: number;
}) {
  const words = useWords(planWords);
  const send = useSend();
  const title = useId();
  const names = useId();
  const speakers = useRows('speaker', { itemId: item.id });
  const add = () =>
    send('agenda.addSpeaker', {
      id: newId(),
      itemId: item.id,
      after: speakers.at(-1)?.id ?? null,
      role: speakers.length === 0 && item.kind === 'opening' ? 'chair' : 'speaker',
      name: '',
      minutes: null,
    });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>{words.speakersGroup}</h3>
        <Sum speakers={speakers} length={length} />
      </div>
      {speakers.length > 0 && (
        <>
          <SortableList
            items={speakers}
            nameOf={({ name }) => name || words.unnamedSpeaker}
            onMove={(id, after) => void send('agenda.moveSpeaker', { id, after })}
            className={styles.list}
            itemClassName={styles.speaker}
          >
            {(speaker) => <SpeakerRow key={speaker.id} speaker={speaker} names={names} />}
          </SortableList>
          <Names id={names} workshopId={item.workshopId} />
        </>
      )}
      <div>
        <Button size="small" icon={Plus} onPress={() => void add()}>
          {words.addSpeaker}
        </Button>
      </div>
    </section>
  );
}

function Sum({
  speakers,
  length,
}: {
  readonly speakers: readonly Speaker[];
  readonly length: number;
}) {
  const words = useWords(planWords);
  const { shortLength } = useWords(agendaWords);
  const sum = speakers.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
  if (sum === 0) return null;
  const [said, slot] = [shortLength(sum), shortLength(length)];
  if (sum <= length) return <p className={styles.sum}>{words.speeches(said, slot)}</p>;
  return <p className={styles.over}>{words.speechesOver(said, slot, shortLength(sum - length))}</p>;
}

function SpeakerRow({ speaker, names }: { readonly speaker: Speaker; readonly names: string }) {
  const words = useWords(planWords);
  const send = useSend();
  const edit = useEdit('agenda.editSpeaker', speaker);
  const { id } = speaker;
  const name = speaker.name || words.unnamedSpeaker;
  const remove = () =>
    send('agenda.removeSpeaker', { id }, { undoable: words.speakerDeleted(name) });
  return (
    <>
      <DragHandle name={name} />
      <SelectField
        labelHidden
        className={styles.role}
        label={words.speakerRole}
        value={speaker.role}
        options={speakerRoles.map((role) => ({ value: role, label: words[role] }))}
        onChange={edit('role')}
      />
      <TextField
        labelHidden
        className={styles.name}
        label={words.speakerName}
        placeholder={words.speakerName}
        value={speaker.name}
        list={names}
        onCommit={edit('name')}
      />
      <OptionalLengthField
        labelHidden
        className={styles.minutes}
        label={words.speakerMinutes}
        placeholder={words.speakerMinutes}
        value={speaker.minutes}
        onCommit={edit('minutes')}
      />
      <IconButton icon={Trash2} label={words.deleteSpeaker(name)} onPress={() => void remove()} />
    </>
  );
}

/** The people of the workshop, to choose from while one writes. */
function Names({ id, workshopId }: { readonly id: string; readonly workshopId: string }) {
  const people = useRows('person', { workshopId });
  const names = useMemo(() => [...new Set(people.map(({ name }) => name.trim()))], [people]);
  return <Suggestions id={id} of={names} />;
}
