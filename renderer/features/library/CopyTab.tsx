import { useMemo, useState } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';
import { OutlinePicker } from './OutlinePicker.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { useCopy } from './use-copy.ts';
import { isRefused, useOutline } from './use-fetched.ts';
import type { PlaceInPlan } from './use-place.ts';

/** Another workshop's plan, to take days, blocks and items from. */
export function CopyTab({ place }: { readonly place: PlaceInPlan }) {
  const words = useWords(methodWords);
  const { untitled } = useWords(shell);
  const others = useOthers();
  const [chosenId, setChosenId] = useState('');
  const from = others.find(({ id }) => id === chosenId) ?? others[0] ?? null;
  const outline = useOutline(from?.id ?? null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const copy = useCopy(place);
  const days = outline && !isRefused(outline) ? outline : [];
  const inOrder = days.flatMap(({ items }) => items).filter(({ id }) => picked.includes(id));
  if (!from) return <p className={styles.soft}>{words.noOthers}</p>;
  const take = async () => {
    await copy(inOrder.map(({ id }) => id));
    setPicked([]);
  };
  return (
    <>
      <PlaceFields place={place}>
        <Button
          tone="primary"
          disabled={!place.day || inOrder.length === 0}
          onPress={() => void take()}
        >
          {inOrder.length === 0 ? words.copyNone : words.copyChosen(inOrder.length)}
        </Button>
      </PlaceFields>
      <div className={styles.scroll}>
        <SelectField
          label={words.from}
          value={from.id}
          options={others.map(({ id, title }) => ({ value: id, label: title || untitled }))}
          onChange={(id) => {
            setChosenId(id);
            setPicked([]);
          }}
        />
        {!outline && <p className={styles.soft}>{words.reading}</p>}
        {outline && isRefused(outline) && <p>{outline.sentence}</p>}
        <OutlinePicker
          label={words.itemsOf(from.title || untitled)}
          days={days}
          picked={picked}
          onPick={setPicked}
        />
      </div>
    </>
  );
}

/** Workshops and templates but this one, the newest first. */
function useOthers() {
  const own = useWorkshopId();
  const all = useRows('workshop', {});
  return useMemo(
    () =>
      all
        .filter(({ id, use }) => id !== own && use !== 'block')
        .sort((a, b) => b.createdAt - a.createdAt),
    [all, own],
  );
}
