// What every field has around it: its name, a hint, and beside it why something is not kept.
import { type ReactNode, useId } from 'react';
import { ui } from '../../shared/contract/ui-messages.ts';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import type { Draft, DraftState } from './draft.ts';
import styles from './field.module.css';
import { useWords } from './language.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** `boxed`: a form's field. `inline`: text that can be written in where it stands. */
export type FieldLook = 'boxed' | 'inline';

export type FieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly look?: FieldLook;
  readonly className?: string | undefined;
};

export type ControlIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

type Trouble = {
  readonly state: Pick<DraftState, 'refusal' | 'theirs'>;
  readonly draft?: Pick<Draft<never>, 'keepMine' | 'takeTheirs'>;
};

/** Draws a field around a control, which is handed the ids that tie it to its words. */
export function Field({
  label,
  labelHidden,
  hint,
  className,
  state,
  draft,
  children,
}: FieldProps & Partial<Trouble> & { readonly children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const refusal = state?.refusal ?? null;
  const described = [hint && `${id}-hint`, refusal && `${id}-refusal`].filter(Boolean).join(' ');
  const ids: ControlIds = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': refusal ? true : undefined,
  };
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children(ids)}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {refusal && (
        <p id={`${id}-refusal`} className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {state && state.theirs !== null && state.theirs !== undefined && draft && (
        <Conflict theirs={state.theirs} draft={draft} />
      )}
    </div>
  );
}

function Conflict({
  theirs,
  draft,
}: {
  readonly theirs: string;
  readonly draft: NonNullable<Trouble['draft']>;
}) {
  const words = useWords(ui);
  return (
    <div className={styles.conflict}>
      <p className={styles.hint}>{words.theirs}</p>
      <p className={styles.theirs}>{theirs}</p>
      <div className={styles.choice}>
        <Button size="small" onPress={draft.keepMine}>
          {words.keepMine}
        </Button>
        <Button size="small" onPress={draft.takeTheirs}>
          {words.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
