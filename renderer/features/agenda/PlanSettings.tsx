// What a workshop defines for all its items: categories, and fields of its own.
import { Plus, Trash2 } from 'lucide-react';
import { categoryColours } from '../../../shared/features/agenda/kinds.ts';
import type { Category, CustomField } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import tones from '../../ui/tones.module.css';
import styles from './plan-settings.module.css';

export function PlanSettings() {
  const words = useWords(planWords);
  return (
    <Panel title={words.settings}>
      <div className={styles.columns}>
        <Categories />
        <Fields />
      </div>
    </Panel>
  );
}

function Categories() {
  const words = useWords(planWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const categories = useRows('category', { workshopId });
  const add = () => {
    const used = new Set(categories.map(({ colour }) => colour));
    const colour = categoryColours.find((each) => !used.has(each)) ?? 'teal';
    const after = categories.at(-1)?.id ?? null;
    void send('agenda.addCategory', { id: newId(), workshopId, after, title: '', colour });
  };
  return (
    <section className={styles.section} aria-label={words.categories}>
      <h3>{words.categories}</h3>
      <p className={styles.hint}>{words.categoriesHint}</p>
      <SortableList
        items={categories}
        nameOf={({ title }) => title || words.untitledCategory}
        onMove={(id, after) => void send('agenda.moveCategory', { id, after })}
        className={styles.list}
        itemClassName={styles.row}
      >
        {(category) => <CategoryRow key={category.id} category={category} />}
      </SortableList>
      <div>
        <Button icon={Plus} onPress={add}>
          {words.addCategory}
        </Button>
      </div>
    </section>
  );
}

function CategoryRow({ category }: { readonly category: Category }) {
  const words = useWords(planWords);
  const send = useSend();
  const edit = useEdit('agenda.editCategory', category);
  const { id } = category;
  const name = category.title || words.untitledCategory;
  const remove = () =>
    send('agenda.removeCategory', { id }, { undoable: words.categoryDeleted(name) });
  return (
    <>
      <DragHandle name={name} />
      <span className={classNames(tones.swatch, tones[category.colour])} />
      <TextField
        labelHidden
        className={styles.title}
        label={words.categoryTitle}
        placeholder={words.categoryTitle}
        value={category.title}
        onCommit={edit('title')}
      />
      <SelectField
        labelHidden
        label={words.colour}
        value={category.colour}
        options={categoryColours.map((colour) => ({ value: colour, label: words[colour] }))}
        onChange={edit('colour')}
      />
      <IconButton icon={Trash2} label={words.deleteCategory(name)} onPress={() => void remove()} />
    </>
  );
}

function Fields() {
  const words = useWords(planWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const fields = useRows('customField', { workshopId });
  const add = () => {
    const after = fields.at(-1)?.id ?? null;
    void send('agenda.addCustomField', { id: newId(), workshopId, after, title: '' });
  };
  return (
    <section className={styles.section} aria-label={words.fields}>
      <h3>{words.fields}</h3>
      <p className={styles.hint}>{words.fieldsHint}</p>
      <SortableList
        items={fields}
        nameOf={({ title }) => title || words.untitledField}
        onMove={(id, after) => void send('agenda.moveCustomField', { id, after })}
        className={styles.list}
        itemClassName={styles.row}
      >
        {(field) => <FieldRow key={field.id} field={field} />}
      </SortableList>
      <div>
        <Button icon={Plus} onPress={add}>
          {words.addField}
        </Button>
      </div>
    </section>
  );
}

function FieldRow({ field }: { readonly field: CustomField }) {
  const words = useWords(planWords);
  const send = useSend();
  const edit = useEdit('agenda.editCustomField', field);
  const { id } = field;
  const name = field.title || words.untitledField;
  const remove = () =>
    send('agenda.removeCustomField', { id }, { undoable: words.fieldDeleted(name) });
  return (
    <>
      <DragHandle name={name} />
      <TextField
        labelHidden
        className={styles.title}
        label={words.fieldTitle}
        placeholder={words.fieldTitle}
        value={field.title}
        onCommit={edit('title')}
      />
      <IconButton icon={Trash2} label={words.deleteField(name)} onPress={() => void remove()} />
    </>
  );
}
