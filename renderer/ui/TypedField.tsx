// Fields for numbers, times and dates, written as people write them in either language's digits.
import { CalendarDays } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { ui } from '../../shared/contract/ui-messages.ts';
import { parseDate, parseTime } from '../../shared/lib/parse-time.ts';
import { IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import { type Codec, type Commit, type Draft, type DraftState, optional } from './draft.ts';
import { type ControlIds, Field, type FieldProps } from './Field.tsx';
import styles from './field.module.css';
import { useFormat, useWords } from './language.tsx';
import { parseWholeNumber } from './parse-number.ts';
import { useDraft } from './use-draft.ts';

export type Typed<V> = FieldProps & {
  readonly value: V;
  readonly onCommit: Commit<V>;
  readonly placeholder?: string | undefined;
};

/** A whole number that is always there. */
export function NumberField({
  min,
  max,
  ...props
}: Typed<number> & { readonly min: number; readonly max: number }) {
  const codec = useNumberCodec(min, max);
  return <TypedField {...props} codec={codec} />;
}

/** A whole number, or null where the field is empty. */
export function OptionalNumberField({
  min,
  max,
  ...props
}: Typed<number | null> & { readonly min: number; readonly max: number }) {
  const number = useNumberCodec(min, max);
  const codec = useMemo(() => optional(number), [number]);
  return <TypedField {...props} codec={codec} />;
}

/** A time of day, in minutes since midnight. */
export function TimeField(props: Typed<number>) {
  const codec = useTimeCodec();
  return <TypedField {...props} codec={codec} />;
}

/** A time of day, or null where the field is empty. */
export function OptionalTimeField(props: Typed<number | null>) {
  const time = useTimeCodec();
  const codec = useMemo(() => optional(time), [time]);
  return <TypedField {...props} codec={codec} />;
}

function useNumberCodec(min: number, max: number): Codec<number> {
  const format = useFormat();
  const words = useWords(ui);
  return useMemo(
    () => ({
      write: (value) => format.number(value),
      read: (text) => {
        const value = parseWholeNumber(text);
        return value !== null && value >= min && value <= max
          ? { ok: true, value }
          : { ok: false, sentence: words.badNumber(min, max) };
      },
    }),
    [format, words, min, max],
  );
}

function useTimeCodec(): Codec<number> {
  const format = useFormat();
  const words = useWords(ui);
  return useMemo(
    () => ({
      write: (value) => format.time(value),
      read: (text) => {
        const value = parseTime(text);
        return value === null ? { ok: false, sentence: words.badTime } : { ok: true, value };
      },
    }),
    [format, words],
  );
}

/** A field whose text a codec reads; the parts above and features' own kinds are made of it. */
export function TypedField<V>({
  codec,
  numeric = true,
  ...props
}: Typed<V> & { readonly codec: Codec<V>; readonly numeric?: boolean }) {
  const { draft, state } = useDraft(props.value, codec, props.onCommit, null);
  return (
    <Field {...props} state={state} draft={draft}>
      {(ids) => <TypedInput {...props} ids={ids} draft={draft} state={state} numeric={numeric} />}
    </Field>
  );
}

/** What is written is sent on Enter and on leaving; Escape puts back what was there. */
function TypedInput<V>({
  ids,
  draft,
  state,
  look,
  placeholder,
  numeric = false,
}: Pick<Typed<V>, 'look' | 'placeholder'> & {
  readonly ids: ControlIds;
  readonly draft: Draft<V>;
  readonly state: DraftState;
  /** A few digits, written over rather than into. */
  readonly numeric?: boolean;
}) {
  return (
    <input
      {...ids}
      type="text"
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete="off"
      placeholder={placeholder}
      value={state.text}
      data-draft={state.dirty ? 'dirty' : 'clean'}
      className={classNames(
        styles.control,
        numeric && styles.short,
        numeric && 'figures',
        look === 'inline' && styles.inline,
      )}
      onChange={(event) => draft.type(event.target.value)}
      onFocus={(event) => {
        draft.focus();
        if (numeric) event.target.select();
      }}
      onBlur={() => void draft.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void draft.flush();
        if (event.key === 'Escape') draft.revert();
      }}
    />
  );
}

/** A calendar day as `YYYY-MM-DD`, or '': written as in `13 December 2010`, or chosen from a calendar. */
export function DateField(props: Typed<string>) {
  const format = useFormat();
  const words = useWords(ui);
  const picker = useRef<HTMLInputElement>(null);
  const codec = useMemo<Codec<string>>(
    () => ({
      write: (value) => format.date(value),
      read: (text) => {
        const value = parseDate(text);
        return value === null ? { ok: false, sentence: words.badDate } : { ok: true, value };
      },
    }),
    [format, words],
  );
  const { draft, state } = useDraft(props.value, codec, props.onCommit, null);
  const put = (text: string) => {
    draft.focus();
    draft.type(text);
    void draft.flush();
  };
  return (
    <Field {...props} state={state} draft={draft}>
      {(ids) => (
        <div className={classNames(styles.beside, styles.holder)}>
          <TypedInput {...props} ids={ids} draft={draft} state={state} />
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            className={styles.picker}
            value={props.value}
            onChange={(event) => put(event.target.value)}
          />
          <IconButton
            label={words.chooseDate}
            icon={CalendarDays}
            onPress={() => picker.current?.showPicker()}
          />
        </div>
      )}
    </Field>
  );
}
