import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './group-tools.module.css';

/** A list of names, written or pasted. */
export function OwnNames({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const words = useWords(groupNameWords);
  return (
    <TextArea
      className={styles.names}
      label={words.ownNames}
      value={text}
      onCommit={async (next) => {
        onChange(next);
        return { ok: true };
      }}
    />
  );
}
