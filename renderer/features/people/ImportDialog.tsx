// Bringing in a list: choose it, see what will become of it, import it. One import, one undo.
import { useState } from 'react';
import { importLimit } from '../../../shared/features/people/commands.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { chosenRows, type GoodRow } from '../../../shared/features/people/import-rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSource } from './ImportSource.tsx';
import { ImportTroubles } from './ImportTroubles.tsx';
import styles from './import.module.css';
import { type Importing, useImport } from './use-import.ts';

const none: ReadonlySet<number> = new Set();

export function ImportDialog({
  startText,
  onClose,
}: {
  /** A list that was pasted; '' to begin with the choice of one. */
  readonly startText: string;
  readonly onClose: () => void;
}) {
  const words = useWords(peopleImport);
  const importing = useImport(startText);
  /** The lines of the duplicates that are wanted all the same. */
  const [wanted, setWanted] = useState(none);
  const { reading, plan } = importing;
  const chosen = chosenRows(plan, wanted);
  const again = () => {
    setWanted(none);
    importing.again();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        reading.kind === 'read' && (
          <ImportActions
            chosen={chosen}
            without={plan.bad.length}
            onAgain={again}
            onDone={onClose}
          />
        )
      }
    >
      <div className={styles.stack}>
        {reading.kind === 'read' ? (
          <>
            <Outcome importing={importing} chosen={chosen} />
            <ImportTroubles plan={plan} wanted={wanted} onWanted={setWanted} />
            <ImportColumns importing={importing} list={reading.list} />
            <ImportPreview rows={chosen} mapping={reading.list.layout.mapping} />
          </>
        ) : (
          <ImportSource reading={reading} onRead={importing.read} />
        )}
      </div>
    </Dialog>
  );
}

function Outcome({
  importing: { reading, plan },
  chosen,
}: {
  readonly importing: Importing;
  readonly chosen: readonly GoodRow[];
}) {
  const words = useWords(peopleImport);
  if (reading.kind !== 'read') return null;
  const { layout, windows } = reading.list;
  const nameless = !layout.mapping.includes('name');
  const nobody = plan.good.length === 0 ? words.nobody : words.comeIn(chosen.length);
  return (
    <>
      <div role="status">
        <Note tone={nameless || chosen.length === 0 ? 'warning' : 'good'}>
          {nameless ? words.noName : nobody}
        </Note>
      </div>
      {windows && <Note tone="warning">{words.windows}</Note>}
    </>
  );
}

function ImportActions({
  chosen,
  without,
  onAgain,
  onDone,
}: {
  readonly chosen: readonly GoodRow[];
  /** How many rows cannot be taken. */
  readonly without: number;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}) {
  const words = useWords(peopleImport);
  const send = useSend();
  const workshopId = useWorkshopId();
  const tooMany = chosen.length > importLimit;
  const importAll = async () => {
    const people = chosen.map(({ person }) => ({ id: newId(), ...person }));
    const undoable = words.imported(people.length);
    const answer = await send('people.import', { workshopId, people }, { undoable });
    if (answer.ok) onDone();
  };
  return (
    <>
      {tooMany && <Note tone="danger">{words.tooMany(importLimit)}</Note>}
      <Button onPress={onAgain}>{words.another}</Button>
      <Button
        tone="primary"
        disabled={chosen.length === 0 || tooMany}
        onPress={() => void importAll()}
      >
        {without === 0 ? words.import(chosen.length) : words.importWithout(chosen.length, without)}
      </Button>
    </>
  );
}
