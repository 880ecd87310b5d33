// Everything a line says beyond who does what until when, in groups beneath it.
import { lineFieldWords } from '../../../shared/features/action-plan/field-messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { lineDetailWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import { OptionalAmountField } from './AmountField.tsx';
import styles from './details.module.css';
import { SourceField } from './SourceField.tsx';

const texts = {
  work: ['objective', 'steps'],
  where: ['partners', 'location'],
  measure: ['baseline', 'target', 'verification'],
  risks: ['risk', 'mitigation', 'support', 'approval'],
  progress: ['comment', 'evidence'],
} as const;
type TextName = (typeof texts)[keyof typeof texts][number];

/** Those of one line; the others take paragraphs. */
const short: readonly TextName[] = ['partners', 'location', 'baseline', 'target', 'approval'];

type Of = { readonly line: PlanLine };

export function LineDetails({ line, id }: Of & { readonly id: string }) {
  const words = useWords(lineDetailWords);
  return (
    <div id={id} className={styles.details}>
      <Group title={words.work}>
        <Texts line={line} names={texts.work} />
        <Texts line={line} names={texts.where} />
      </Group>
      <Group title={words.measure}>
        <Texts line={line} names={texts.measure} />
      </Group>
      <Group title={words.risks}>
        <Texts line={line} names={texts.risks} />
      </Group>
      <Group title={words.progress}>
        <Percent line={line} />
        <Texts line={line} names={texts.progress} />
        <Updated line={line} />
      </Group>
      <Group title={words.money}>
        <Money line={line} />
      </Group>
    </div>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Texts({ line, names }: Of & { readonly names: readonly TextName[] }) {
  const words = useWords(lineFieldWords);
  const edit = useEdit('actionPlan.editLine', line);
  return names.map((name) => {
    const field = { label: words[name], value: line[name], onCommit: edit(name) };
    return short.includes(name) ? (
      <TextField key={name} {...field} />
    ) : (
      <TextArea key={name} {...field} />
    );
  });
}

function Percent({ line }: Of) {
  const words = useWords(lineFieldWords);
  const edit = useEdit('actionPlan.editLine', line);
  return (
    <NumberField
      label={words.percent}
      value={line.percent}
      min={0}
      max={100}
      onCommit={edit('percent')}
    />
  );
}

function Money({ line }: Of) {
  const words = useWords(lineFieldWords);
  const edit = useEdit('actionPlan.editLine', line);
  return (
    <>
      <OptionalAmountField label={words.cost} value={line.cost} onCommit={edit('cost')} />
      <SourceField label={words.costSource} value={line.costSource} onChange={edit('costSource')} />
    </>
  );
}

function Updated({ line: { updatedAt } }: Of) {
  const words = useWords(lineDetailWords);
  const format = useFormat();
  const zone = useWorkshop()?.timeZone ?? 'UTC';
  const day = updatedAt === null ? '' : wallTime(updatedAt, zone).day;
  return (
    <p className={styles.updated}>
      {day === '' ? words.neverUpdated : words.updated(format.date(day))}
    </p>
  );
}
