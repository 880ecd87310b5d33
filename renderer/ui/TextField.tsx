// Fields for text. What is typed is kept here and sent on a pause, on Enter and on leaving.
import type { KeyboardEvent, Ref } from 'react';
import { longestLine, longestParagraphs } from '../../shared/contract/limits.ts';
import { ui } from '../../shared/contract/ui-messages.ts';
import { classNames } from './class-names.ts';
import type { Codec, Commit } from './draft.ts';
import { Field, type FieldProps } from './Field.tsx';
import styles from './field.module.css';
import { useWords } from './language.tsx';
import { useDraft } from './use-draft.ts';

/** Milliseconds without a key after which what is typed is sent. */
const typingPause = 400;

const asItIs: Codec<string> = {
  write: (value) => value,
  read: (text) => ({ ok: true, value: text }),
};

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onCommit: Commit<string>;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  /** An empty text is refused beside the field and never sent. */
  readonly needed?: boolean;
  /** Enter was pressed (with Ctrl in a TextArea); what was typed has been sent. */
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly list?: string | undefined;
  readonly inputMode?: 'text' | 'tel' | 'email';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
};

/** One line of text. Give it `key={row.id}` so that it never changes rows under the writer. */
export function TextField(props: TextFieldProps) {
  const field = useTextField(props, false);
  return (
    <Field {...props} state={field.state} draft={field.draft}>
      {(ids) => (
        <input
          {...ids}
          {...field.control}
          ref={props.inputRef}
          type="text"
          list={props.list}
          inputMode={props.inputMode}
          className={classNames(styles.control, props.look === 'inline' && styles.inline)}
        />
      )}
    </Field>
  );
}

/** Paragraphs of text; it grows with what is in it. */
export function TextArea(props: TextFieldProps) {
  const field = useTextField(props, true);
  return (
    <Field {...props} state={field.state} draft={field.draft}>
      {(ids) => (
        <textarea
          {...ids}
          {...field.control}
          ref={props.areaRef}
          rows={props.look === 'inline' ? 1 : 2}
          className={classNames(
            styles.control,
            styles.growing,
            props.look === 'inline' && styles.inline,
          )}
        />
      )}
    </Field>
  );
}

function useTextField(props: TextFieldProps, paragraphs: boolean) {
  const words = useWords(ui);
  const codec = props.needed ? neededCodec(words.needed) : asItIs;
  const { draft, state } = useDraft(props.value, codec, props.onCommit, typingPause);
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!paragraphs || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void draft.flush();
      props.onEnter?.();
    }
    if (event.key === 'Escape') props.onEscape?.();
  };
  const control = {
    value: state.text,
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? (paragraphs ? longestParagraphs : longestLine),
    autoFocus: props.autoFocus,
    dir: 'auto',
    'data-draft': state.dirty ? 'dirty' : 'clean',
    onChange: (event: { readonly target: { readonly value: string } }) =>
      draft.type(event.target.value),
    onFocus: draft.focus,
    onBlur: () => void draft.flush(),
    onKeyDown: pressed,
  } as const;
  return { draft, state, control };
}

const neededCodecs = new Map<string, Codec<string>>();

function neededCodec(sentence: string): Codec<string> {
  const known = neededCodecs.get(sentence);
  if (known) return known;
  const codec: Codec<string> = {
    write: asItIs.write,
    read: (text) => (/\S/.test(text) ? { ok: true, value: text } : { ok: false, sentence }),
  };
  neededCodecs.set(sentence, codec);
  return codec;
}
