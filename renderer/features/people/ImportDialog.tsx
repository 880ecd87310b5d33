// Bringing in a list: choose it, see what will become of it, import it. One import, one undo.
import { useState } from 'react';
import { importLimit } from '../../../shared/contract/limits.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { importFields } from '../../../shared/features/people/import-columns.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { chosenRows, type GoodRow } from '../../../shared/features/people/import-rules.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { TableColumns } from '../../ui/table/TableColumns.tsx';
import { TableSource } from '../../ui/table/TableSource.tsx';
import styles from '../../ui/table/table.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportTroubles } from './ImportTroubles.tsx';
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
  const { state, table, layout, plan } = importing;
  const names = useWords(catalogue);
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
        table && (
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
        {table ? (
          <>
            <Outcome importing={importing} chosen={chosen} />
            <ImportTroubles plan={plan} wanted={wanted} onWanted={setWanted} />
            <TableColumns
              table={table}
              layout={layout}
              fields={importFields.map((field) => ({ value: field, label: names[field] }))}
              onColumn={importing.setColumn}
              onHeading={importing.setHeading}
              onReread={importing.reread}
            />
            <ImportPreview rows={chosen} mapping={layout.mapping} />
          </>
        ) : (
          <TableSource
            intro={words.intro}
            paste={words.paste}
            pasteHint={words.pasteHint}
            reading={state.kind === 'reading'}
            failure={state.kind === 'failed' ? state.sentence : null}
            onRead={importing.read}
          />
        )}
      </div>
    </Dialog>
  );
}

function Outcome({
  importing: { table, layout, plan },
  chosen,
}: {
  readonly importing: Importing;
  readonly chosen: readonly GoodRow[];
}) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const nameless = !layout.mapping.includes('name');
  const nobody = plan.good.length === 0 ? words.nobody : words.comeIn(chosen.length);
  return (
    <>
      <div role="status">
        <Note tone={nameless || chosen.length === 0 ? 'warning' : 'good'}>
          {nameless ? words.noName : nobody}
        </Note>
      </div>
      {table?.windows && <Note tone="warning">{common.windows}</Note>}
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
  const common = useWords(tableWords);
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
      <Button onPress={onAgain}>{common.another}</Button>
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
