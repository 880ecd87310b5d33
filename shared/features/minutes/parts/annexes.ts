// The annexes: the agenda as it was planned, the visits and what was used.
import { inOrder } from '../../../lib/ordering.ts';
import type { AgendaItem } from '../../agenda/model.ts';
import { type PlannedItem, timesOf } from '../../agenda/rules.ts';
import type { Draft } from '../finish.ts';
import { byId, type Column, heading, lines, type Part, type PartContext, tableOf } from './part.ts';

/** The public programme, day by day: no private notes. */
export const annexAgenda: Part = (context) => {
  const { rows, words, report, format } = context;
  const days = inOrder(rows.day).flatMap((day, at): Draft[] => {
    const planned = timesOf(day, rows.agendaItem);
    if (planned.length === 0) return [];
    const name = [words.day(at + 1), day.title, format.longDate(day.date)];
    const key = ({ item }: PlannedItem) => item.id;
    return [
      heading(`annex-agenda/${day.id}`, 2, name.filter((text) => text.trim() !== '').join(' · ')),
      tableOf(`annex-agenda/${day.id}/table`, planned, agendaColumns(context), { key }),
    ];
  });
  if (days.length === 0) return [];
  return [{ ...heading('annex-agenda', 1, report.words.annexAgenda), newPage: true }, ...days];
};

function agendaColumns({ words, report, format }: PartContext): Column<PlannedItem>[] {
  return [
    {
      key: 'time',
      title: words.time,
      width: 16,
      cell: ({ start, end }) => `${format.time(start)}–${format.time(end)}`,
    },
    {
      key: 'length',
      title: report.words.length,
      width: 11,
      align: 'end',
      cell: ({ item }) => report.words.minutesLong(item.duration),
    },
    { key: 'topic', title: words.topic, width: 43, cell: ({ item }) => item.title, always: true },
    {
      key: 'lead',
      title: words.leadAndMethod,
      width: 30,
      cell: ({ item }) => lines(item.lead, item.method),
    },
  ];
}

/** Where the workshop went, and what was handed out or used, item by item. */
export const annexMaterials: Part = (context) => {
  const tables = [...visits(context), ...materials(context)];
  if (tables.length === 0) return [];
  const title = context.report.words.annexMaterials;
  return [{ ...heading('annex-materials', 1, title), newPage: true }, ...tables];
};

function visits({ rows, words, report }: PartContext): Draft[] {
  const studies = inOrder(rows.caseStudy).filter(({ place, host }) => (place + host).trim() !== '');
  if (studies.length === 0) return [];
  const table = tableOf(
    'annex-materials/visits/table',
    studies,
    [
      {
        key: 'visit',
        title: report.words.visit,
        width: 46,
        cell: ({ title }) => title,
        always: true,
      },
      { key: 'place', title: words.place, width: 27, cell: ({ place }) => place },
      { key: 'host', title: report.words.host, width: 27, cell: ({ host }) => host },
    ],
    { key: byId },
  );
  return [heading('annex-materials/visits', 2, report.words.visits), table];
}

function materials({ rows, words, report }: PartContext): Draft[] {
  const items = inOrder(rows.day).flatMap((day) =>
    timesOf(day, rows.agendaItem).map(({ item }) => item),
  );
  const used = items.filter((item) => item.materials.trim() !== '');
  if (used.length === 0) return [];
  const columns: Column<AgendaItem>[] = [
    { key: 'topic', title: words.topic, width: 45, cell: ({ title }) => title, always: true },
    { key: 'used', title: report.words.materials, width: 55, cell: (item) => item.materials },
  ];
  return [
    heading('annex-materials/used', 2, report.words.materialsUsed),
    tableOf('annex-materials/used/table', used, columns, { key: byId }),
  ];
}
