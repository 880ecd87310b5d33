// The signed sheet, typed in by serial numbers.
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { serialsOf } from '../../../shared/features/people/attendance.ts';
import { attendanceWords } from '../../../shared/features/people/attendance-messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './attendance.module.css';
import { type Column, type Ticks, tickIn } from './attendance-columns.ts';

export type FromSheetProps = {
  readonly columns: readonly Column[];
  readonly column: Column;
  readonly onColumn: (column: Column) => void;
  readonly everybody: readonly Person[];
  readonly ticks: Ticks;
  readonly onClose: () => void;
};

const keyOf = ({ dayId, half }: Column) => `${dayId} ${half}`;

export function FromSheet({
  columns,
  column,
  onColumn,
  everybody,
  ticks,
  onClose,
}: FromSheetProps) {
  const words = useWords(attendanceWords);
  const uiWords = useWords(ui);
  const send = useSend();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { known, unknown } = serialsOf(text, everybody.length);
  const signed = known.flatMap((number) => everybody[number - 1] ?? []);
  const missing = signed.filter((person) => !tickIn(ticks, person, column));
  const take = async () => {
    if (missing.length === 0 || unknown.length > 0) return;
    const { dayId, half } = column;
    const personIds = missing.map(({ id }) => id);
    const input = { dayId, half, personIds, on: true, source: 'paper' } as const;
    const answer = await send('people.tick', input, { undoable: words.taken(missing.length) });
    if (answer.ok) setText('');
    field.current?.focus();
  };
  return (
    <Panel
      title={words.paperTitle}
      actions={<IconButton size="small" icon={X} label={uiWords.close} onPress={onClose} />}
    >
      <div className={styles.paper}>
        <SelectField
          label={words.when}
          value={keyOf(column)}
          options={columns.map((each) => ({ value: keyOf(each), label: each.when }))}
          onChange={(key) => {
            const chosen = columns.find((each) => keyOf(each) === key);
            if (chosen) onColumn(chosen);
          }}
        />
        <ComposeField
          className={styles.numbers}
          label={words.numbers}
          hint={words.paperHint}
          value={text}
          onChange={setText}
          onSubmit={() => void take()}
          onEscape={onClose}
          refusal={unknown.length > 0 ? words.unknown(unknown.join(', ')) : null}
          controlRef={field}
        />
        <Button
          tone="primary"
          disabled={missing.length === 0 || unknown.length > 0}
          onPress={() => void take()}
        >
          {words.paperTick(missing.length)}
        </Button>
      </div>
      <p className={styles.signed} role="status">
        {signed.length > 0 && missing.length === 0
          ? words.whole
          : missing.map(({ name }) => name).join(', ')}
      </p>
    </Panel>
  );
}
