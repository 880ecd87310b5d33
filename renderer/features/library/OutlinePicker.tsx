import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import type { OutlineDay, OutlineItem } from '../../../shared/features/library/outline.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';

type Picking = {
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
};

/** A plan to pick from: whole days, blocks, and items one by one. */
export function OutlinePicker({
  label,
  days,
  ...picking
}: Picking & { readonly label: string; readonly days: readonly OutlineDay[] }) {
  const words = useWords(methodWords);
  const agenda = useWords(agendaWords);
  const format = useFormat();
  const filled = days.some(({ items }) => items.length > 0);
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.hidden}>{label}</legend>
      {days.map((day, place) => (
        <div key={day.id} className={styles.day}>
          <PickAll
            {...picking}
            name={[agenda.day(place + 1), day.title || format.date(day.date)]
              .filter(Boolean)
              .join(', ')}
            items={day.items}
          />
          {stretches(day.items).map(([first, ...rest]) =>
            first?.block ? (
              <div key={first.id} className={styles.block}>
                <PickAll {...picking} name={first.block.title} items={[first, ...rest]} />
                {[first, ...rest].map((item) => (
                  <PickOne key={item.id} {...picking} item={item} />
                ))}
              </div>
            ) : (
              first && <PickOne key={first.id} {...picking} item={first} />
            ),
          )}
        </div>
      ))}
      {days.length > 0 && !filled && <p className={styles.soft}>{words.noItems}</p>}
    </fieldset>
  );
}

function PickAll({
  name,
  items,
  picked,
  onPick,
}: Picking & { readonly name: string; readonly items: readonly OutlineItem[] }) {
  const agenda = useWords(agendaWords);
  const ids = items.map(({ id }) => id);
  const others = picked.filter((id) => !ids.includes(id));
  return (
    <div className={styles.whole}>
      <Toggle
        label={name || agenda.untitled}
        value={ids.length > 0 && others.length + ids.length === picked.length}
        disabled={ids.length === 0}
        onChange={(on) => onPick(on ? [...others, ...ids] : others)}
      />
    </div>
  );
}

function PickOne({ item, picked, onPick }: Picking & { readonly item: OutlineItem }) {
  const agenda = useWords(agendaWords);
  const { id, title, start, duration } = item;
  return (
    <div className={styles.one}>
      <Toggle
        label={
          <>
            {title || agenda.untitled}{' '}
            <span className={styles.facts}>{agenda.span(start, start + duration)}</span>
          </>
        }
        value={picked.includes(id)}
        onChange={(on) => onPick(on ? [...picked, id] : picked.filter((other) => other !== id))}
      />
    </div>
  );
}

/** Items one by one, but those of a block that stand together as one stretch. */
function stretches(items: readonly OutlineItem[]): readonly (readonly OutlineItem[])[] {
  const found: OutlineItem[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (item.block && last?.[0]?.block?.id === item.block.id) last.push(item);
    else found.push([item]);
  }
  return found;
}
