import { type ReactNode, useState } from 'react';
import { type Language, languages, wordsOf } from '../../../shared/contract/catalogue.ts';
import { methodPurposes } from '../../../shared/features/library/kinds.ts';
import type { Method } from '../../../shared/features/library/method.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import {
  fits,
  itemOfMethod,
  itemsOfMethod,
  lengthOf,
  type MethodFilter,
} from '../../../shared/features/library/method-rules.ts';
import { workshop as workshopWords } from '../../../shared/features/workshop/messages.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragArea, DragGrip, DragItem, DragList } from '../../ui/drag/Drag.tsx';
import type { Move } from '../../ui/drag/places.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './library-sheet.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { isRefused, useMethods } from './use-fetched.ts';
import type { PlaceIn, PlaceInPlan } from './use-place.ts';

const lengths = [10, 20, 30, 45, 60, 90, 120, 180];
const crowds = [5, 8, 12, 20, 30, 50, 100];
const any = '';

/** The methods that fit; in the language of the workshop's papers, unless another is chosen. */
export function MethodsTab({
  place,
  placeIn,
}: {
  readonly place: PlaceInPlan;
  readonly placeIn: PlaceIn;
}) {
  const words = useWords(methodWords);
  const names = useWords(workshopWords);
  const found = useMethods();
  const written = useWorkshop()?.language ?? 'en';
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? written;
  const [filter, setFilter] = useState<MethodFilter>({
    text: '',
    purpose: null,
    minutes: null,
    people: null,
  });
  const add = useAddMethod();
  const carried = ({ id, list, after }: Move) => {
    const method = methods.find((each) => each.id === id);
    const spot = placeIn(list, after);
    const day = place.days.find((each) => each.id === spot?.dayId);
    if (method && spot && day) void add({ method, language, dayName: day.name }, spot, true);
  };
  const methods = !found || isRefused(found) ? [] : found.filter((each) => fits(each, filter));
  return (
    <>
      <PlaceFields place={place} />
      <div className={styles.scroll}>
        <Filters filter={filter} onChange={setFilter}>
          <SelectField
            label={words.language}
            value={language}
            options={languages.map((value) => ({ value, label: names[value] }))}
            onChange={setLanguage}
          />
        </Filters>
        <p className={styles.count} role="status">
          {!found && words.reading}
          {found && isRefused(found) && found.sentence}
          {found &&
            !isRefused(found) &&
            (methods.length > 0 ? words.found(methods.length) : words.noneFound)}
        </p>
        {place.day && methods.length > 0 && <p className={styles.hint}>{words.carryHint}</p>}
        <DragArea into="[data-plan]" onMove={carried}>
          <DragList id="methods" name="">
            {methods.map((method) => (
              <MethodEntry key={method.id} method={method} language={language} place={place} />
            ))}
          </DragList>
        </DragArea>
      </div>
    </>
  );
}

function Filters({
  filter,
  onChange,
  children,
}: {
  readonly filter: MethodFilter;
  readonly children: ReactNode;
  readonly onChange: (filter: MethodFilter) => void;
}) {
  const words = useWords(methodWords);
  const format = useFormat();
  const numbers = (of: readonly number[], label: (value: number) => string) => [
    { value: any, label: words.any },
    ...of.map((value) => ({ value: String(value), label: label(value) })),
  ];
  const numberIn = (text: string) => (text === any ? null : Number(text));
  return (
    <div className={styles.filters}>
      <ComposeField
        className={styles.search}
        label={words.search}
        labelHidden
        placeholder={words.search}
        type="search"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField
        label={words.purpose}
        value={filter.purpose ?? any}
        options={[
          { value: any, label: words.any },
          ...methodPurposes.map((value) => ({ value, label: words[value] })),
        ]}
        onChange={(value) => onChange({ ...filter, purpose: value === any ? null : value })}
      />
      {children}
      <SelectField
        label={words.minutes}
        value={String(filter.minutes ?? any)}
        options={numbers(lengths, words.upTo)}
        onChange={(value) => onChange({ ...filter, minutes: numberIn(value) })}
      />
      <SelectField
        label={words.people}
        value={String(filter.people ?? any)}
        options={numbers(crowds, format.number)}
        onChange={(value) => onChange({ ...filter, people: numberIn(value) })}
      />
    </div>
  );
}

function MethodEntry(props: {
  readonly method: Method;
  readonly language: Language;
  readonly place: PlaceInPlan;
}) {
  const { method, language, place } = props;
  const words = useWords(methodWords);
  const told = wordsOf(methodWords, formatOf(language));
  const send = useAddMethod();
  const add = (bySteps: boolean) =>
    place.put((dayId, after) =>
      send({ method, language, dayName: place.day?.name ?? '' }, { dayId, after }, bySteps),
    );
  const said = method[language];
  const [fewest, most] = method.people;
  return (
    <DragItem id={method.id} name={said.title}>
      <details className={styles.entry}>
        <summary lang={language}>
          <span className={styles.grip}>
            <DragGrip />
          </span>
          <span className={styles.name}>{said.title}</span>
          <span className={styles.facts}>
            {told.length(lengthOf(method), method.least)} · {told.group(fewest, most)}
          </span>
        </summary>
        <div lang={language}>
          <p>{said.purpose}</p>
          <h3>{told.materials}</h3>
          <p>{said.materials}</p>
          <h3>{told.steps}</h3>
          <ol className={styles.steps}>
            {said.steps.map((step, at) => (
              <li key={step.title}>
                <strong>{step.title}</strong> ({told.stepLength(method.steps[at]?.minutes ?? 0)})
                <br />
                {step.how}
              </li>
            ))}
          </ol>
          <h3>{told.tips}</h3>
          <ul className={styles.tips}>
            {said.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </div>
        <div className={styles.adds}>
          <Button tone="primary" size="small" disabled={!place.day} onPress={() => void add(true)}>
            {words.addSteps}
          </Button>
          <Button size="small" disabled={!place.day} onPress={() => void add(false)}>
            {words.addWhole}
          </Button>
        </div>
      </details>
    </DragItem>
  );
}

type Taken = {
  readonly method: Method;
  readonly language: Language;
  readonly dayName: string;
};
type Spot = {
  readonly dayId: string;
  readonly after: string | null;
  readonly trackId?: string | null;
  readonly blockId?: string;
};

/** Adds a method: its steps as items of a block that bears its name, or all of it as one item. */
function useAddMethod() {
  const words = useWords(methodWords);
  const send = useSend();
  return ({ method, language, dayName }: Taken, { blockId, ...spot }: Spot, bySteps: boolean) => {
    const { title } = method[language];
    const fields = bySteps ? itemsOfMethod(method, language) : [itemOfMethod(method, language)];
    const items = fields.map((item) => ({
      id: newId(),
      ...item,
      blockId: blockId ?? null,
    }));
    const block = bySteps ? { id: newId(), title, target: lengthOf(method) } : null;
    const undoable = words.added(title, items.length, dayName);
    return send('agenda.addItems', { ...spot, block, items }, { undoable });
  };
}
