// Where something new is written: nothing is kept until it is handed over.
import { type KeyboardEvent, type Ref, useState } from 'react';
import { longestLine, longestParagraphs } from '../../shared/contract/limits.ts';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';
import styles from './field.module.css';

export type ComposeFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter was pressed; in an area, Shift+Enter begins a new line instead. */
  readonly onSubmit?: () => void;
  readonly onEscape?: () => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'search';
  /** Id of a `datalist` with suggestions. */
  readonly list?: string;
  /** Paragraphs; it grows with what is in it. */
  readonly area?: boolean;
  /** Why what is written cannot be handed over, in words. */
  readonly refusal?: string | null;
  readonly controlRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

/** A field for a new card, a quick note, a search. Its caller holds the text. */
export function ComposeField(props: ComposeFieldProps) {
  // Emptied by its writer, the field can undo that; emptied by handing over, undo takes that back.
  const [emptied, setEmptied] = useState(false);
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onEscape?.();
    if (event.key !== 'Enter' || !props.onSubmit || (props.area && event.shiftKey)) return;
    event.preventDefault();
    props.onSubmit();
  };
  const shared = {
    value: props.value,
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? (props.area ? longestParagraphs : longestLine),
    autoFocus: props.autoFocus,
    dir: 'auto',
    ref: props.controlRef,
    'data-draft': props.value === '' && !emptied ? 'clean' : 'dirty',
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setEmptied(event.target.value === '');
      props.onChange(event.target.value);
    },
    onBlur: () => setEmptied(false),
    onKeyDown: pressed,
  } as const;
  const look = classNames(styles.control, props.look === 'inline' && styles.inline);
  return (
    <Field {...props} state={{ refusal: props.refusal ?? null, theirs: null }}>
      {(ids) =>
        props.area ? (
          <textarea {...ids} {...shared} rows={2} className={classNames(look, styles.growing)} />
        ) : (
          <input
            {...ids}
            {...shared}
            type={props.type ?? 'text'}
            list={props.list}
            className={look}
          />
        )
      }
    </Field>
  );
}
