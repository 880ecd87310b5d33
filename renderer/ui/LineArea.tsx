import type { KeyboardEvent } from 'react';
import { longestLine } from '../../shared/contract/limits.ts';
import type { Commit, CommitHow } from './draft.ts';
import { TextArea, type TextFieldProps } from './TextField.tsx';

/** One line of text that wraps where it is long, instead of hiding its end. */
export function LineArea({ onCommit, ...props }: TextFieldProps) {
  const keepOneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  const commitLine: Commit<string> = Object.assign(
    (text: string, how: CommitHow<string>) => onCommit(text.replace(/\s*\n\s*/g, ' '), how),
    { place: onCommit.place },
  );
  return (
    <div onKeyDownCapture={keepOneLine}>
      <TextArea {...props} maxLength={longestLine} onCommit={commitLine} />
    </div>
  );
}
