// What the panel gave and said, and what came back at the follow-ups.
import { inOrder } from '../../../shared/lib/ordering.ts';
import { type SheetContext, wallCells } from './context.ts';
import { statusWord } from './plans.ts';
import { date, figure, type NamedSheet, sheetOf, text } from './sheet-of.ts';

export function panelSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper, nameOf } = context;
  const criteria = new Map(rows.criterion.map((row) => [row.id, row]));
  const roles = new Map(rows.panellist.map(({ id, role }) => [id, role]));
  const who = (id: string | null, nobody: string) =>
    id === null ? nobody : nameOf('panellist', id) || roles.get(id) || '';
  const byPlace = inOrder(rows.criterion).map(({ id }) => id);
  const scores = [...rows.panelScore].sort(
    (a, b) => byPlace.indexOf(a.criterionId) - byPlace.indexOf(b.criterionId),
  );
  return [
    sheetOf('panel', words.panellist, inOrder(rows.panellist), [
      text(words.panellist, ({ name }) => name, 28),
      text(words.role, ({ role }) => role, 36),
    ]),
    sheetOf('panel-scores', words.panelScores, scores, [
      text(paper.plan, ({ planId }) => nameOf('plan', planId), 30),
      text(words.section, ({ criterionId }) => criteria.get(criterionId)?.section ?? ''),
      text(words.criterion, ({ criterionId }) => criteria.get(criterionId)?.title ?? '', 36),
      text(words.panellist, ({ panellistId }) => who(panellistId, words.teamItself)),
      figure(words.points, ({ points }) => points),
      figure(words.most, ({ criterionId }) => criteria.get(criterionId)?.points ?? null),
    ]),
    sheetOf('panel-comments', words.panelComments, inOrder(rows.panelComment), [
      text(paper.plan, ({ planId }) => nameOf('plan', planId), 30),
      text(words.panellist, ({ panellistId }) => who(panellistId, words.wholePanel)),
      text(words.comment, (row) => row.text, 44),
      text(words.answer, ({ answer }) => (answer === '' ? '' : words[answer]), 18),
      text(words.comment, ({ answerText }) => answerText, 44),
    ]),
  ];
}

export function followUpSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper, nameOf } = context;
  const lines = new Map(rows.planLine.map((line) => [line.id, line]));
  const dates = new Map(rows.followUp.map(({ id, title }) => [id, title]));
  const updates = [...rows.lineUpdate].sort((a, b) => a.at - b.at);
  return [
    sheetOf('follow-ups', words.followUps, inOrder(rows.followUp), [
      text(words.followUp, ({ title }) => title, 36),
      date(paper.date, (row) => row.date),
    ]),
    sheetOf('follow-up-reports', words.updates, updates, [
      text(paper.plan, ({ lineId }) => nameOf('plan', lines.get(lineId)?.planId ?? null), 30),
      text(paper.activity, ({ lineId }) => lines.get(lineId)?.activity ?? '', 36),
      text(words.followUp, ({ followUpId }) => dates.get(followUpId ?? '') ?? ''),
      text(paper.status, ({ status }) => statusWord(context, status), 14),
      figure(words.percent, ({ percent }) => percent),
      text(words.comment, ({ comment }) => comment, 30),
      text(words.evidence, ({ evidence }) => evidence, 30),
      text(words.filledBy, ({ byName }) => byName),
      { title: paper.date, width: 12, cell: ({ at }) => wallCells(context, at).day },
    ]),
  ];
}
