// The items as they will come in, day by day.
import { useState } from 'react';
import type { AgendaPlan, PlannedDay } from '../../../shared/features/agenda/import-plan.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { agendaImport, columnWords } from '../../../shared/features/agenda/table-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { type PreviewRow, TablePreview } from '../../ui/table/TablePreview.tsx';

/** Rows drawn at first, and more at each press: thousands at once would hold up the screen. */
const step = 100;

export function AgendaPreview({ plan }: { readonly plan: AgendaPlan }) {
  const words = useWords(agendaImport);
  const names = useWords(columnWords);
  const rowsOf = usePreviewRows();
  const [shown, setShown] = useState(step);
  const columns = [words.time, words.length, names.title, names.kind, names.lead, names.place];
  const places = placesIn(plan);
  const rows = plan.days.flatMap((day, at) => rowsOf(day, at, places));
  return (
    <>
      <TablePreview
        title={words.preview}
        columns={[...columns, ...places.map((field) => names[field])]}
        rows={rows.slice(0, shown)}
      />
      {rows.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + step * 5)}>
            {words.showMore(shown, rows.length)}
          </Button>
        </div>
      )}
    </>
  );
}

const maybe = ['track', 'block', 'category'] as const;
type Place = (typeof maybe)[number];

/** A column is drawn of what some row says. */
function placesIn({ days }: AgendaPlan): readonly Place[] {
  return maybe.filter((field) => days.some(({ rows }) => rows.some((row) => row[field] !== '')));
}

function usePreviewRows() {
  const words = useWords(agendaImport);
  const names = useWords(agendaWords);
  return (
    { rows, title, date }: PlannedDay,
    place: number,
    places: readonly Place[],
  ): PreviewRow[] =>
    rows.map(({ line, item, start, end, ...row }, at) => ({
      line,
      head: at === 0 ? words.dayHead(place + 1, title, date) : undefined,
      cells: [
        `${names.span(start, end)}${item.fixedStart == null ? '' : ` (${words.fixed})`}`,
        names.shortLength(item.duration),
        item.title || names.untitled,
        names[item.kind ?? 'session'],
        item.lead,
        item.place,
        ...places.map((field) => row[field]),
      ],
    }));
}
