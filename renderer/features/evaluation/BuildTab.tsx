import { ListPlus, Smartphone } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { buildWords } from '../../../shared/features/evaluation/build-messages.ts';
import { formItemKinds } from '../../../shared/features/evaluation/kinds.ts';
import { mostItems } from '../../../shared/features/evaluation/limits.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { titleIn } from '../../../shared/features/evaluation/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import styles from './build.module.css';
import { FormPreview } from './FormPreview.tsx';
import { FormSettings } from './FormSettings.tsx';
import { ItemRow } from './ItemRow.tsx';

/** What the form asks, in both languages side by side, and how a phone shows it. */
export function BuildTab({ form }: { readonly form: Form }) {
  const words = useWords(buildWords);
  const items = useRows('formItem', { formId: form.id });
  const settled = useRowCount('response', { formId: form.id }) > 0;
  const [tried, setTried] = useState(false);
  return (
    <div className={classNames(styles.build, tried && styles.beside)}>
      <div className={styles.column}>
        <Items form={form} items={items} settled={settled}>
          <Button icon={Smartphone} pressed={tried} onPress={() => setTried(!tried)}>
            {words.preview}
          </Button>
        </Items>
        <FormSettings form={form} settled={settled} />
      </div>
      {tried && <FormPreview form={form} items={items} />}
    </div>
  );
}

function Items({
  form,
  items,
  settled,
  children,
}: {
  readonly form: Form;
  readonly items: readonly FormItem[];
  /** People have answered. */
  readonly settled: boolean;
  /** What else can be done with all of them. */
  readonly children: ReactNode;
}) {
  const words = useWords(buildWords);
  const send = useSend();
  const { language } = useFormat();
  const move = (id: string, after: string | null) =>
    void send('evaluation.moveItem', { id, after });
  return (
    <Panel
      title={words.questions}
      actions={
        <>
          {children}
          <AddItem formId={form.id} full={items.length >= mostItems} />
        </>
      }
    >
      {settled && <Note tone="warning">{words.settled}</Note>}
      {items.length === 0 && <p className={styles.soft}>{words.noQuestions}</p>}
      <SortableList
        items={items}
        name={words.questions}
        nameOf={(item) => titleIn(item, language) || words[item.kind]}
        onMove={move}
        className={styles.items}
        itemClassName={styles.item}
      >
        {(item, index) => (
          <ItemRow
            key={item.id}
            form={form}
            item={item}
            items={items}
            at={index}
            settled={settled}
          />
        )}
      </SortableList>
    </Panel>
  );
}

function AddItem({ formId, full }: { readonly formId: string; readonly full: boolean }) {
  const words = useWords(buildWords);
  const send = useSend();
  const items = formItemKinds.map((kind) => ({
    label: words[kind],
    note: words[`about-${kind}`],
    disabled: full,
    onPress: () => void send('evaluation.addItem', { id: newId(), formId, kind }),
  }));
  return (
    <Menu
      name={words.addQuestion}
      caption={words.addQuestion}
      icon={ListPlus}
      tone="plain"
      items={items}
    />
  );
}
