import type { KeyboardEvent } from 'react';
import { longestLine } from '../../../shared/contract/fields.ts';
import { TextArea, type TextFieldProps } from '../../ui/TextField.tsx';

/** One line of text that wraps where it is long, instead of hiding its end. */
export function LineArea({ onCommit, ...props }: TextFieldProps) {
  const keepOneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <div onKeyDownCapture={keepOneLine}>
      <TextArea
        {...props}
        maxLength={longestLine}
        onCommit={(text, how) => onCommit(text.replace(/\s*\n\s*/g, ' '), how)}
      />
    </div>
  );
}
