import { Plus, Trash2 } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { workshop as messages } from '../../../shared/features/workshop/messages.ts';
import type { CaseStudy } from '../../../shared/features/workshop/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './details.module.css';

/** The cases that are visited and analysed. */
export function Cases({ workshopId }: { readonly workshopId: string }) {
  const words = useWords(messages);
  const send = useSend();
  const cases = useRows('caseStudy', { workshopId });
  const add = () =>
    send('workshop.addCase', {
      id: newId(),
      workshopId,
      after: cases.at(-1)?.id ?? null,
      title: '',
      place: '',
      host: '',
    });
  return (
    <section className={styles.list} aria-label={words.cases}>
      <h3>{words.cases}</h3>
      {cases.length === 0 && <p className={styles.soft}>{words.noCases}</p>}
      <ul className={styles.list}>
        {cases.map((each) => (
          <CaseRow key={each.id} each={each} />
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={() => void add()}>
          {words.addCase}
        </Button>
      </div>
    </section>
  );
}

function CaseRow({ each }: { readonly each: CaseStudy }) {
  const words = useWords(messages);
  const { delete: deleteWord } = useWords(ui);
  const send = useSend();
  const edit = useEdit('workshop.editCase', each);
  const name = each.title || words.unnamedCase;
  const remove = () =>
    send('workshop.removeCase', { id: each.id }, { undoable: words.caseDeleted });
  return (
    <li className={styles.case}>
      <TextField label={words.caseTitle} value={each.title} onCommit={edit('title')} />
      <TextField label={words.casePlace} value={each.place} onCommit={edit('place')} />
      <TextField label={words.caseHost} value={each.host} onCommit={edit('host')} />
      <IconButton icon={Trash2} label={`${deleteWord}: ${name}`} onPress={() => void remove()} />
    </li>
  );
}
