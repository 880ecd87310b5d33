// The agenda as a table: brought in from a file, and taken away as one.
import { FileSpreadsheet, FileUp, Lock } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { TableFormat } from '../../../shared/contract/export-formats.ts';
import { agendaFiles } from '../../../shared/features/agenda/table-messages.ts';
import { useApp } from '../../state/app.tsx';
import { useWorkshopId } from '../../state/use-rows.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** Fetched when somebody brings an agenda in. */
const AgendaImport = lazy(() =>
  import('./AgendaImport.tsx').then((module) => ({ default: module.AgendaImport })),
);

export function AgendaFiles({ empty }: FilesProps) {
  const words = useWords(agendaFiles);
  const { items, dialog } = useAgendaFiles({ empty });
  return (
    <>
      <Menu
        name={words.menu}
        caption={words.menu}
        icon={FileSpreadsheet}
        tone="plain"
        items={items}
      />
      {dialog}
    </>
  );
}

type FilesProps = {
  /** true while there is nothing to take away. */
  readonly empty: boolean;
};

/** What a menu offers of tables, and the dialog that one of it opens. */
export function useAgendaFiles({ empty }: FilesProps): {
  readonly items: readonly MenuItem[];
  readonly dialog: ReactNode;
} {
  const words = useWords(agendaFiles);
  const [importing, setImporting] = useState(false);
  const take = useTakeAway();
  const away = (label: string, format: TableFormat, notes = false) => ({
    label,
    icon: notes ? Lock : FileSpreadsheet,
    disabled: empty,
    onPress: () => void take(format, notes),
  });
  return {
    items: [
      { label: words.bringIn, icon: FileUp, onPress: () => setImporting(true) },
      { ...away(words.xlsx, 'xlsx'), apart: true },
      away(words.csv, 'csv'),
      away(words.xlsxNotes, 'xlsx', true),
      away(words.csvNotes, 'csv', true),
    ],
    dialog: importing && (
      <Suspense>
        <AgendaImport onClose={() => setImporting(false)} />
      </Suspense>
    ),
  };
}

/** What is being written is sent first, so that the file holds it. */
function useTakeAway() {
  const words = useWords(agendaFiles);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  return async (format: TableFormat, notes: boolean) => {
    await flushDrafts();
    const refused = await files.exportWorkshop(workshopId, format, {
      table: 'agenda',
      ...(notes && { notes: 'yes' }),
    });
    if (refused) showToast({ text: refused.sentence, tone: 'danger' });
    else showToast({ text: words.ready });
  };
}
