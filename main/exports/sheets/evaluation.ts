// The answers to each closed form, a row a filled-in form, in no order by which anybody could be told.
// Of a form that few filled in there are none, and of groups that are small the answers have no group.
import type { SheetCell } from '../../../shared/contract/table-sheet.ts';
import type {
  Answer,
  AnswerTime,
  Form,
  FormItem,
  Response,
} from '../../../shared/features/evaluation/model.ts';
import { answersByItem } from '../../../shared/features/evaluation/results.ts';
import { optionsIn, questionsOf, titleIn } from '../../../shared/features/evaluation/rules.ts';
import { shownGroups } from '../../../shared/features/evaluation/small-groups.ts';
import { fewest } from '../../../shared/lib/fewest.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SheetContext } from './context.ts';
import { figure, type NamedSheet, type SheetColumn, sheetOf, text } from './sheet-of.ts';

export function evaluationSheets(context: SheetContext): NamedSheet[] {
  return inOrder(context.rows.form).map((form, at) => formSheet(context, form, at + 1));
}

function formSheet(context: SheetContext, form: Form, number: number): NamedSheet {
  const { rows, words, paper, language } = context;
  const all = rows.response.filter(({ formId }) => formId === form.id);
  // While more come in, two files one after the other would tell whose the new answers are.
  const responses = form.state !== 'closed' || all.length < fewest ? [] : shuffled(all);
  const items = inOrder(questionsOf(rows.formItem.filter(({ formId }) => formId === form.id)));
  const said = answersByItem(responses, rows.answer);
  const shown = shownGroups(sizesOf(responses));
  const inGroup = (response: Response) => shown.has(groupOf(response));
  const answers = (item: FormItem, response: Response) => said.get(item.id)?.get(response.id) ?? [];
  const title = titleIn(form, language);
  return sheetOf(`evaluation-${number}`, `${words.evaluation(number)} ${title}`, responses, [
    figure(paper.number, (_response, at) => at + 1, 6),
    ...(form.asksSex
      ? [text<Response>(paper.sex, (one) => sexWord(context, inGroup(one) ? one.sex : ''), 12)]
      : []),
    ...(form.asksOrganisation
      ? [text<Response>(paper.organisation, (one) => (inGroup(one) ? one.organisation : ''))]
      : []),
    ...items.flatMap((item) => columnsOf(context, item, (one) => answers(item, one))),
  ]);
}

type AnswersOf = (response: Response) => readonly Answer[];

function columnsOf(
  context: SheetContext,
  item: FormItem,
  answers: AnswersOf,
): SheetColumn<Response>[] {
  const { words, language } = context;
  const title = titleIn(item, language);
  if (item.kind === 'then-now') {
    const at = (time: AnswerTime) => (response: Response) =>
      answers(response).find((answer) => answer.time === time)?.value ?? null;
    return [figure(words.then(title), at('then'), 18), figure(words.now(title), at('now'), 18)];
  }
  const width = item.kind === 'text' ? 44 : 20;
  return [{ title, width, cell: (response) => cellOf(context, item, answers(response)) }];
}

function cellOf(
  { paper, language }: SheetContext,
  item: FormItem,
  said: readonly Answer[],
): SheetCell {
  const [first] = said;
  if (!first) return null;
  const options = optionsIn(item, language);
  switch (item.kind) {
    case 'text':
      return first.text;
    case 'yes-no':
      return first.value === 1 ? paper.yes : paper.no;
    case 'choice':
      return said
        .filter(({ value }) => value === 1)
        .map(({ option }) => options[option ?? -1] ?? '')
        .join('; ');
    case 'ranking':
      return [...said]
        .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
        .map(({ option, value }) => `${value}. ${options[option ?? -1] ?? ''}`)
        .join('; ');
    default:
      return first.value;
  }
}

function sexWord({ paper }: SheetContext, sex: Response['sex']): string {
  return sex === '' ? '' : paper[sex];
}

/** Sex and organisation together: each alone may be large, and both of them one person. */
function groupOf({ sex, organisation }: Response): string {
  return `${sex} ${organisation.trim()}`;
}

function sizesOf(responses: readonly Response[]): Map<string, number> {
  const groups = Map.groupBy(responses, groupOf);
  return new Map([...groups].map(([group, own]) => [group, own.length]));
}

/** Fisher and Yates: an order says nothing of who came first. */
function shuffled<R>(rows: readonly R[]): R[] {
  const all = [...rows];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    const [own, theirs] = [all[at], all[other]];
    if (own !== undefined && theirs !== undefined) [all[at], all[other]] = [theirs, own];
  }
  return all;
}
