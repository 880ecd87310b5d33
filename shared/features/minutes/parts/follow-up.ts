// When the plans are looked at again.
import { inOrder } from '../../../lib/ordering.ts';
import { byId, heading, type Part, tableOf } from './part.ts';

export const followUpDates: Part = ({ rows, report, format }) => {
  const dates = inOrder(rows.followUp);
  if (dates.length === 0) return [];
  const table = tableOf(
    'follow-up/table',
    dates,
    [
      {
        key: 'occasion',
        title: report.words.occasion,
        width: 60,
        cell: ({ title, kind }) =>
          title.trim() || (kind === '' ? report.words.review : report.words[kind]),
      },
      {
        key: 'date',
        title: report.words.date,
        width: 40,
        cell: ({ date }) => format.longDate(date),
      },
    ],
    { key: byId },
  );
  return [heading('follow-up', 1, report.words.followUp), table];
};
