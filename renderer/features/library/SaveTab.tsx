import { useMemo, useState } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { library } from '../../../shared/features/library/messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import { type OutlineDay, outlineOf } from '../../../shared/features/library/outline.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';
import { OutlinePicker } from './OutlinePicker.tsx';

/** Keeps parts of this plan as a block, or the whole workshop as a template. */
export function SaveTab() {
  const words = useWords(methodWords);
  const { untitled } = useWords(shell);
  const send = useSend();
  const days = useOwnOutline();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const itemIds = days
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => picked.includes(id));
  const usual = usualName(days, itemIds) || untitled;
  const saveBlock = async () => {
    if (itemIds.length === 0) return;
    const title = name.trim() || usual;
    const undoable = words.blockSaved(title);
    const answer = await send('library.saveBlock', { id: newId(), itemIds, title }, { undoable });
    if (!answer.ok) return;
    setPicked([]);
    setName('');
  };
  return (
    <>
      <div className={styles.above}>
        <p className={styles.soft}>{words.saveHint}</p>
        <ComposeField
          label={words.blockName}
          value={name}
          placeholder={itemIds.length > 0 ? usual : ''}
          onChange={setName}
          onSubmit={() => void saveBlock()}
        />
        <Button tone="primary" disabled={itemIds.length === 0} onPress={() => void saveBlock()}>
          {words.saveBlock}
        </Button>
      </div>
      <div className={styles.scroll}>
        <OutlinePicker label={words.saveHint} days={days} picked={picked} onPick={setPicked} />
        <SaveTemplate />
      </div>
    </>
  );
}

function SaveTemplate() {
  const words = useWords(methodWords);
  const { templateSaved } = useWords(library);
  const { untitled } = useWords(shell);
  const send = useSend();
  const workshop = useWorkshop();
  if (!workshop) return null;
  const save = () => {
    const title = workshop.title || untitled;
    const input = { id: newId(), workshopId: workshop.id, title };
    void send('library.saveTemplate', input, { undoable: templateSaved(title) });
  };
  return (
    <div className={styles.apart}>
      <p className={styles.soft}>{words.templateHint}</p>
      <Button onPress={save}>{words.saveTemplate}</Button>
    </div>
  );
}

function useOwnOutline(): readonly OutlineDay[] {
  const workshopId = useWorkshopId();
  const days = useRows('day', { workshopId });
  const items = useRows('agendaItem', { workshopId });
  const blocks = useRows('block', { workshopId });
  return useMemo(() => outlineOf(days, items, blocks), [days, items, blocks]);
}

/** What the items are called together: by their day or block where they are all of it. */
function usualName(days: readonly OutlineDay[], itemIds: readonly string[]): string {
  const wanted = new Set(itemIds);
  const day = days.find(
    ({ items }) => items.length === wanted.size && items.every(({ id }) => wanted.has(id)),
  );
  const chosen = days.flatMap(({ items }) => items).filter(({ id }) => wanted.has(id));
  const [first] = chosen;
  const together = chosen.every(({ block }) => block?.id === first?.block?.id);
  return day?.title || (together && first?.block?.title) || first?.title || '';
}
