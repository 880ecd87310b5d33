// Bringing in a list: choose it, see what will become of it, import it. One import, one undo.
import { useState } from 'react';
import { importLimit } from '../../../shared/contract/limits.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import { peopleImport } from '../../../shared/features/people/import-messages.ts';
import { useReadRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { TableColumns } from '../../ui/table/TableColumns.tsx';
import { TableSource } from '../../ui/table/TableSource.tsx';
import styles from '../../ui/table/table.module.css';
import { BijoyOffer } from './BijoyOffer.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportTroubles } from './ImportTroubles.tsx';
import { inputOf } from './import-input.ts';
import { type Importing, useImport } from './use-import.ts';
import { useImportFields } from './use-import-fields.ts';

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
  const { state, table } = importing;
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={table && <ImportActions importing={importing} onDone={onClose} />}
    >
      <div className={styles.stack}>
        {table ? (
          <>
            <BijoyOffer importing={importing} />
            <Outcome importing={importing} />
            <ImportTroubles importing={importing} />
            <Columns importing={importing} />
            <ImportPreview importing={importing} />
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

type Props = { readonly importing: Importing };

function Columns({ importing }: Props) {
  const words = useWords(peopleImport);
  const { fields, nameOf } = useImportFields();
  if (!importing.table) return null;
  const named = fields.map((field) => ({ value: field, label: nameOf(field) }));
  return (
    <TableColumns
      table={importing.table}
      layout={importing.layout}
      fields={[...named, { value: 'own', label: words.ownField }]}
      onColumn={importing.setColumn}
      onHeading={importing.setHeading}
      onReread={importing.reread}
    />
  );
}

function Outcome({ importing: { table, layout, plan, outcome, bijoy } }: Props) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const nameless = !layout.mapping.includes('name');
  const { length } = outcome.people;
  const isNothing = length + outcome.changes.length === 0;
  const comeIn = plan.good.length === 0 ? words.nobody : words.comeIn(length);
  const changes = outcome.changes.length === 0 ? '' : ` ${words.changes(outcome.changes.length)}`;
  return (
    <>
      <div role="status">
        <Note tone={nameless || isNothing ? 'warning' : 'good'}>
          {nameless ? words.noName : `${comeIn}${changes}`}
        </Note>
      </div>
      {table?.windows && bijoy.columns.length === 0 && <Note tone="warning">{common.windows}</Note>}
    </>
  );
}

function ImportActions({ importing, onDone }: Props & { readonly onDone: () => void }) {
  const words = useWords(peopleImport);
  const common = useWords(tableWords);
  const send = useSend();
  const read = useReadRows();
  const workshopId = useWorkshopId();
  const [sending, setSending] = useState(false);
  const { outcome, plan } = importing;
  const [comeIn, change] = [outcome.people.length, outcome.changes.length];
  const tooMany = comeIn > importLimit;
  const without = plan.bad.length;
  const importAll = async () => {
    setSending(true);
    const input = inputOf(workshopId, outcome, read('personField', { workshopId }));
    const undoable = comeIn === 0 ? words.changed(change) : words.imported(comeIn);
    const answer = await send('people.import', input, { undoable });
    setSending(false);
    if (answer.ok) onDone();
  };
  const caption = () => {
    if (change > 0)
      return comeIn > 0 ? words.importBoth(comeIn, change) : words.importChanges(change);
    return without === 0 ? words.import(comeIn) : words.importWithout(comeIn, without);
  };
  return (
    <>
      {tooMany && <Note tone="danger">{words.tooMany(importLimit)}</Note>}
      <Button onPress={importing.again}>{common.another}</Button>
      <Button
        tone="primary"
        disabled={comeIn + change === 0 || tooMany || sending}
        onPress={() => void importAll()}
      >
        {caption()}
      </Button>
    </>
  );
}
