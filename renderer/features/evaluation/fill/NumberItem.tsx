import { useState } from 'react';
import { latinDigits } from '../../../../shared/lib/digits.ts';
import { Line } from '../../../ui/seat/parts.tsx';
import styles from './form.module.css';
import type { ItemProps } from './item-props.ts';

/** A number in either script; what is none is not said, and stays to be put right. */
export function NumberItem({
  item: { id },
  said,
  onSay,
  title,
}: ItemProps & { readonly title: string }) {
  const [text, setText] = useState(said.value === undefined ? '' : String(said.value));
  const type = (typed: string) => {
    setText(typed);
    const value = Number(latinDigits(typed).replace(/[\s,]/g, ''));
    const isNumber = typed.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= 1e12;
    onSay({ item: id, ...(isNumber ? { value } : {}) });
  };
  return (
    <div className={styles.item}>
      <Line
        id={`item-${id}`}
        label={title}
        value={text}
        onType={type}
        rest={{
          inputMode: 'decimal',
          autoComplete: 'off',
          maxLength: 16,
          'aria-invalid': text.trim() !== '' && said.value === undefined,
        }}
      />
    </div>
  );
}
