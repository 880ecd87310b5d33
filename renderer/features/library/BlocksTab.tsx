import { useState } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { useCopy } from './use-copy.ts';
import { isRefused, useOutline } from './use-fetched.ts';
import type { PlaceInPlan } from './use-place.ts';

/** The blocks kept from plans, to be put into this one. */
export function BlocksTab({ place }: { readonly place: PlaceInPlan }) {
  const words = useWords(methodWords);
  const blocks = useRows('workshop', { use: 'block' });
  if (blocks.length === 0) return <p className={styles.soft}>{words.noBlocks}</p>;
  return (
    <>
      <PlaceFields place={place} />
      <ul className={styles.scroll}>
        {blocks.map((block) => (
          <BlockEntry key={block.id} block={block} place={place} />
        ))}
      </ul>
    </>
  );
}

function BlockEntry(props: { readonly block: Workshop; readonly place: PlaceInPlan }) {
  const { block, place } = props;
  const words = useWords(methodWords);
  const agenda = useWords(agendaWords);
  const { untitled } = useWords(shell);
  const [open, setOpen] = useState(false);
  const outline = useOutline(open ? block.id : null);
  const copy = useCopy(place);
  const items = outline && !isRefused(outline) ? outline.flatMap((day) => day.items) : [];
  return (
    <li>
      <details className={styles.entry} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.name}>{block.title || untitled}</span>
        </summary>
        {outline && isRefused(outline) && <p>{outline.sentence}</p>}
        <ul className={styles.tips}>
          {items.map(({ id, title, duration }) => (
            <li key={id}>
              {title || agenda.untitled} ({words.stepLength(duration)})
            </li>
          ))}
        </ul>
        <div className={styles.adds}>
          <Button
            tone="primary"
            size="small"
            disabled={!place.day || items.length === 0}
            onPress={() => void copy(items.map(({ id }) => id))}
          >
            {words.addBlock}
          </Button>
        </div>
      </details>
    </li>
  );
}
