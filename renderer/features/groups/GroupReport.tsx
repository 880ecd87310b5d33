import type { Group } from '../../../shared/features/groups/model.ts';
import { plainReport } from '../../../shared/features/groups/plain.ts';
import { reportWords } from '../../../shared/features/groups/report-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './group-report.module.css';

const fields = ['points', 'disagreement', 'recommendation', 'toPlenary'] as const;

/** What a group reports back, from its rapporteur's phone or typed here; folded away until asked for. */
export function GroupReport({
  group: { id, name },
  open,
  onClose,
}: {
  readonly group: Group;
  /** It was asked for in the menu, before anything is written. */
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const words = useWords(reportWords);
  const report = useRow('groupReport', id) ?? { id, ...plainReport };
  const edit = useEdit('groups.editReport', report);
  const written = fields.some((field) => report[field] !== '');
  if (!open && !written) return null;
  return (
    <details
      className={styles.report}
      open={open}
      onToggle={(event) => !event.currentTarget.open && onClose()}
    >
      <summary aria-label={words.of(name)}>{words.report}</summary>
      {fields.map((field) => (
        <TextArea
          key={`${id} ${field}`}
          label={words[field]}
          value={report[field]}
          onCommit={edit(field)}
        />
      ))}
    </details>
  );
}
