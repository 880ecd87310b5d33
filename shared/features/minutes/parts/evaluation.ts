// What came of the evaluation: closed forms alone, and of no group so few that they could be told.
import { wordsOf } from '../../../contract/catalogue.ts';
import { inOrder } from '../../../lib/ordering.ts';
import {
  barsDrawing,
  changeDrawing,
  rounded,
  type StepsRow,
  stepsDrawing,
} from '../../evaluation/charts.ts';
import type { Form } from '../../evaluation/model.ts';
import { topicResults } from '../../evaluation/projection.ts';
import { formResultWords } from '../../evaluation/result-messages.ts';
import { type GroupTable, type ItemResult, resultsOf } from '../../evaluation/results.ts';
import { optionsIn, titleIn } from '../../evaluation/rules.ts';
import type { Place, TableBlock, Text } from '../document.ts';
import type { Draft } from '../finish.ts';
import { figure, paired } from './evaluation-pairs.ts';
import {
  type Column,
  heading,
  listOf,
  type Part,
  type PartContext,
  remark,
  tableOf,
  under,
} from './part.ts';

export const evaluation: Part = (context) =>
  under(
    heading('evaluation', 1, context.report.words.evaluation),
    inOrder(context.rows.form)
      .filter(({ state }) => state === 'closed')
      .flatMap((form) => formBlocks(context, form)),
  );

function formBlocks(context: PartContext, form: Form): readonly Draft[] {
  const { rows, report, format } = context;
  const present = rows.person.filter((person) => person.present).length;
  const results = resultsOf(form, rows, present);
  if (results.n === 0) return [];
  const place = `evaluation/${form.id}`;
  const title = titleIn(form, format.language) || report.words.form;
  const rate = results.rate === null ? [] : [report.words.rate(Math.round(results.rate * 100))];
  return [
    heading(place, 2, title),
    remark(`${place}/answered`, [report.words.answered(results.n), ...rate].join(' · ')),
    ...(results.items.length === 0
      ? [remark(`${place}/few`, report.words.tooFew)]
      : [
          ...topics(context, place, results.items),
          ...scales(context, place, results.items),
          ...results.items.flatMap((item) => further(context, place, item)),
          ...paired(context, form, `${place}/pairs`),
          ...groups(context, `${place}/sex`, results.bySex, report.words.bySex, sexName(context)),
          ...groups(
            context,
            `${place}/organisation`,
            results.byOrganisation,
            report.words.byOrganisation,
            (key) => key || report.words.unknown,
          ),
        ]),
  ];
}

const titleOf = ({ item }: ItemResult, { format }: PartContext) => titleIn(item, format.language);

/** What donors ask for, before anything else. */
function topics({ format }: PartContext, place: Place, items: readonly ItemResult[]): Draft[] {
  const own = wordsOf(formResultWords, format);
  const said = topicResults(items).map(({ topic, all }) => {
    const figures = own.topicFigures(all.n, rounded(all.mean), all.topTwo);
    return { key: topic, text: `${own[`topic-${topic}`]}: ${figures}` };
  });
  return listOf(`${place}/topics`, false, said);
}

type Measured = Extract<ItemResult, { kind: 'steps' }> & { readonly all: StepsRow['steps'] };

/** All scales as one picture, and as a table for who does not see it. */
function scales(context: PartContext, place: Place, items: readonly ItemResult[]): Draft[] {
  const measured = items.filter(
    (result): result is Measured => result.kind === 'steps' && result.all !== null,
  );
  const [first] = measured;
  if (!first) return [];
  const { report, format } = context;
  const own = wordsOf(formResultWords, format);
  const nameOf = first.item.kind === 'mood' ? own.moods : own.steps;
  const rows = measured.map((result) => ({ label: titleOf(result, context), steps: result.all }));
  const words = { steps: [1, 2, 3, 4].map(nameOf), mean: own.mean, topTwo: own.topTwo };
  return [
    figure(`${place}/scales`, stepsDrawing(rows, words, format), report.words.scales),
    figuresTable(context, `${place}/figures`, measured),
  ];
}

function figuresTable(
  context: PartContext,
  place: Place,
  measured: readonly Measured[],
): TableBlock {
  const { report, format } = context;
  const number = (key: string, title: Text, cell: (row: Measured) => Text): Column<Measured> => ({
    ...{ key, title, cell, width: 14, align: 'end' },
  });
  const columns: Column<Measured>[] = [
    {
      key: 'question',
      title: report.words.question,
      width: 44,
      cell: (row) => titleOf(row, context),
    },
    number('n', report.words.answers, ({ all }) => format.number(all.n)),
    number('mean', report.words.mean, ({ all }) => format.number(rounded(all.mean))),
    number('median', report.words.median, ({ all }) => format.number(all.median)),
    number('top', report.words.topTwo, ({ all }) => report.words.percent(all.topTwo)),
  ];
  const key = ({ item }: Measured) => item.id;
  return tableOf(place, measured, columns, { key, caption: report.words.figures });
}

/** What is not a scale: each question by itself. */
function further(context: PartContext, form: Place, result: ItemResult): readonly Draft[] {
  const place = `${form}/${result.item.id}`;
  const title = titleOf(result, context);
  const bars = (rows: Parameters<typeof barsDrawing>[0], most: number) =>
    rows.length === 0 ? [] : [figure(place, barsDrawing(rows, most), title)];
  const { report, format } = context;
  const labels = optionsIn(result.item, format.language);
  switch (result.kind) {
    case 'steps':
      return [];
    case 'then-now':
      return changed(context, place, title, result);
    case 'yes-no': {
      if (result.n === 0) return [];
      const said = `${format.number(result.yes)} / ${format.number(result.n)}`;
      return bars([{ label: report.words.yesAnswers, value: result.yes, said }], result.n);
    }
    case 'choice':
      return bars(
        labels.map((label, at) => {
          const value = result.counts[at] ?? 0;
          return { label, value, said: format.number(value) };
        }),
        result.n,
      );
    case 'ranking':
      return ranked(context, place, `${title} · ${report.words.answered(result.n)}`, {
        ...{ labels, ranks: result.ranks },
      });
    case 'number': {
      const { all } = result;
      if (!all) return [];
      const figures = [
        `${report.words.answers}: ${format.number(all.n)}`,
        `${report.words.mean}: ${format.number(rounded(all.mean))}`,
        `${report.words.median}: ${format.number(rounded(all.median))}`,
        `${report.words.least}: ${format.number(all.least)}`,
        `${report.words.most}: ${format.number(all.most)}`,
      ];
      return [heading(`${place}/title`, 3, title), remark(place, figures.join(' · '))];
    }
    case 'text':
      return said(place, title, result.texts);
    default:
      return result satisfies never;
  }
}

function changed(
  { report, format }: PartContext,
  place: Place,
  title: Text,
  { change }: Extract<ItemResult, { kind: 'then-now' }>,
): Draft[] {
  if (!change) return [];
  const words = { before: report.words.before, after: report.words.after };
  return [
    figure(
      place,
      changeDrawing([{ label: report.words.thenNow, change }], words, 4, format),
      title,
    ),
  ];
}

function ranked(
  { report, format }: PartContext,
  place: Place,
  title: Text,
  {
    labels,
    ranks,
  }: { readonly labels: readonly string[]; readonly ranks: readonly (number | null)[] },
): Draft[] {
  const rows = labels
    .flatMap((label, at) => {
      const rank = ranks[at];
      return rank === null || rank === undefined ? [] : [{ label, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  if (rows.length === 0) return [];
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'option', title: report.words.option, width: 75, cell: ({ label }) => label },
    {
      key: 'rank',
      title: report.words.meanRank,
      width: 25,
      align: 'end',
      cell: ({ rank }) => format.number(rounded(rank)),
    },
  ];
  const key = ({ label }: { readonly label: string }) => label.slice(0, 60);
  return [tableOf(place, rows, columns, { key, caption: title })];
}

/** In the order of their letters: that in which they came in would say who came when. */
function said(place: Place, title: Text, texts: readonly string[]): readonly Draft[] {
  const items = [...texts].sort().map((text) => ({ key: text.slice(0, 60), text }));
  return under(heading(`${place}/title`, 3, title), listOf(place, false, items));
}

function sexName({ words, report }: PartContext): (key: string) => Text {
  const names = new Map([
    ['female', words.female],
    ['male', words.male],
    ['other', words.other],
    ['undisclosed', words.undisclosed],
  ]);
  return (key) => names.get(key) ?? report.words.unknown;
}

/** The means of groups that are large enough; a table only where there are two of them. */
function groups(
  context: PartContext,
  place: Place,
  table: GroupTable,
  caption: Text,
  nameOf: (key: string) => Text,
): TableBlock[] {
  const shown = table.groups.flatMap(({ key, n }, at) => (n === null ? [] : [{ key, n, at }]));
  if (shown.length < 2 || table.rows.length === 0) return [];
  const { report, format } = context;
  type Row = GroupTable['rows'][number];
  const columns: Column<Row>[] = [
    {
      key: 'question',
      title: report.words.question,
      width: 46,
      cell: ({ item }) => titleIn(item, format.language),
    },
    ...shown.map(({ key, n, at }) => ({
      ...{ key: key || 'unknown', title: `${nameOf(key)} (${format.number(n)})`, width: 18 },
      align: 'end' as const,
      cell: ({ cells }: Row) => {
        const cell = cells[at];
        return cell ? format.number(rounded(cell.mean)) : '–';
      },
    })),
  ];
  const key = ({ item }: Row) => item.id;
  return [tableOf(place, table.rows, columns, { key, caption })];
}
