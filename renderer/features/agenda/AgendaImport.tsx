// Bringing in an agenda: choose it, see what will become of it, import it. One import, one undo.
import { useMemo, useState } from 'react';
import { importedDays, importLimit } from '../../../shared/contract/limits.ts';
import { tableWords } from '../../../shared/contract/table-messages.ts';
import type { AgendaPlan } from '../../../shared/features/agenda/import-plan.ts';
import { tableFields } from '../../../shared/features/agenda/table-columns.ts';
import { agendaImport, columnWords } from '../../../shared/features/agenda/table-messages.ts';
import { useReadRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { TableColumns } from '../../ui/table/TableColumns.tsx';
import { TableSource } from '../../ui/table/TableSource.tsx';
import styles from '../../ui/table/table.module.css';
import { AgendaPreview } from './AgendaPreview.tsx';
import { ImportFaults } from './ImportFaults.tsx';
import { type Destination, inputOf } from './import-input.ts';
import { type AgendaImporting, useAgendaImport } from './use-agenda-import.ts';

export function AgendaImport({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(agendaImport);
  const importing = useAgendaImport();
  const { state, table, plan } = importing;
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={table && <ImportActions importing={importing} onDone={onClose} />}
    >
      <div className={styles.stack}>
        {table ? (
          <>
            <Outcome importing={importing} />
            <ImportFaults plan={plan} />
            <Columns importing={importing} />
            <Place importing={importing} />
            <AgendaPreview plan={plan} />
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

type Props = { readonly importing: AgendaImporting };

function Outcome({ importing: { table, layout, plan } }: Props) {
  const words = useWords(agendaImport);
  const common = useWords(tableWords);
  const items = itemsIn(plan);
  const untitled = !layout.mapping.includes('title');
  const sentence = items === 0 ? words.nothing : words.comeIn(items, plan.days.length);
  return (
    <>
      <div role="status">
        <Note tone={untitled || items === 0 ? 'warning' : 'good'}>
          {untitled ? words.noTitles : sentence}
        </Note>
      </div>
      {table?.windows && <Note tone="warning">{common.windows}</Note>}
    </>
  );
}

function Columns({ importing }: Props) {
  const names = useWords(columnWords);
  const { table, layout } = importing;
  const fields = useMemo(
    () => [...tableFields, 'own' as const].map((field) => ({ value: field, label: names[field] })),
    [names],
  );
  if (!table) return null;
  return (
    <TableColumns
      table={table}
      layout={layout}
      fields={fields}
      onColumn={importing.setColumn}
      onHeading={importing.setHeading}
      onReread={importing.reread}
    />
  );
}

/** New days, or behind what a day has: that is offered for a table of one day. */
function Place({ importing: { destinations, destination, setDestination } }: Props) {
  const words = useWords(agendaImport);
  const options = destinations.map((each) => ({ value: keyOf(each), label: each.label }));
  if (options.length < 2) return null;
  return (
    <SelectField
      label={words.place}
      value={keyOf(destination)}
      options={options}
      onChange={(key) => {
        const chosen = destinations.find((each) => keyOf(each) === key);
        if (chosen) setDestination(chosen);
      }}
    />
  );
}

function keyOf({ kind, dayId }: Destination): string {
  return `${kind} ${dayId ?? ''}`;
}

function itemsIn({ days }: AgendaPlan): number {
  return days.reduce((sum, { rows }) => sum + rows.length, 0);
}

function ImportActions({ importing, onDone }: Props & { readonly onDone: () => void }) {
  const words = useWords(agendaImport);
  const common = useWords(tableWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const read = useReadRows();
  const [sending, setSending] = useState(false);
  const { plan, destination } = importing;
  const items = itemsIn(plan);
  const tooMany = items > importLimit;
  const tooManyDays = plan.days.length > importedDays;
  const importAll = async () => {
    setSending(true);
    const undoable = words.imported(items);
    const input = inputOf(workshopId, plan, destination, {
      categories: read('category', { workshopId }),
      fields: read('customField', { workshopId }),
      tracks: read('track', { dayId: destination.dayId ?? '' }),
    });
    const answer = await send('agenda.importItems', input, { undoable });
    setSending(false);
    if (answer.ok) onDone();
  };
  return (
    <>
      {tooMany && <Note tone="danger">{words.tooMany(importLimit)}</Note>}
      {tooManyDays && <Note tone="danger">{words.tooManyDays(importedDays)}</Note>}
      <Button onPress={importing.again}>{common.another}</Button>
      <Button
        tone="primary"
        disabled={items === 0 || tooMany || tooManyDays || sending}
        onPress={() => void importAll()}
      >
        {plan.bad.length === 0 ? words.import(items) : words.importWithout(items, plan.bad.length)}
      </Button>
    </>
  );
}
