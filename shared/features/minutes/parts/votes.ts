// What the room voted on and what came of it: closed votes alone, and never who voted what.
import { wordsOf } from '../../../contract/catalogue.ts';
import { inOrder } from '../../../lib/ordering.ts';
import { topicCriteria } from '../../vote/kinds.ts';
import { voteWords } from '../../vote/messages.ts';
import type { Vote } from '../../vote/model.ts';
import { type Outcome, outcomeOf } from '../../vote/projection.ts';
import type { TableBlock } from '../document.ts';
import type { Draft } from '../finish.ts';
import { byId, heading, type Part, type PartContext, remark, tableOf, under } from './part.ts';

export const votes: Part = (context) =>
  under(
    heading('votes', 1, context.words.votes),
    inOrder(context.rows.vote)
      .filter(({ state }) => state === 'closed')
      .flatMap((vote) => voteBlocks(context, vote)),
  );

function voteBlocks(context: PartContext, vote: Vote): readonly Draft[] {
  const { rows, words, format } = context;
  const outcome = outcomeOf(vote, rows, format);
  if (outcome.voted === 0) return [];
  const kind = wordsOf(voteWords, format)[vote.kind];
  const { voted, sources, level } = outcome;
  const place = `votes/${vote.id}`;
  return [
    heading(place, 2, vote.title.trim() || kind),
    remark(`${place}/voted`, `${kind} · ${words.voted(voted, sources)}`),
    vote.kind === 'criteria'
      ? criteriaTable(context, `${place}/table`, outcome)
      : table(context, `${place}/table`, outcome),
    ...(level === '' ? [] : [remark(`${place}/level`, level)]),
  ];
}

function table({ words, format }: PartContext, place: string, { lines }: Outcome): TableBlock {
  return tableOf(
    place,
    lines,
    [
      {
        key: 'number',
        title: words.number,
        width: 8,
        cell: ({ place: own }) => format.number(own),
      },
      { key: 'option', title: words.option, width: 55, cell: ({ title }) => title, always: true },
      { key: 'result', title: words.result, width: 37, cell: ({ text }) => text },
    ],
    { key: byId },
  );
}

function criteriaTable(
  { words, format }: PartContext,
  place: string,
  { options }: Outcome,
): TableBlock {
  const mean = (value = 0) => (value === 0 ? '' : format.number(Math.round(value * 10) / 10));
  return tableOf(
    place,
    options,
    [
      {
        key: 'number',
        title: words.number,
        width: 8,
        cell: ({ place: own }) => format.number(own),
      },
      { key: 'option', title: words.option, width: 32, cell: ({ title }) => title, always: true },
      ...topicCriteria.map((criterion) => ({
        key: criterion,
        title: words[criterion],
        width: 14,
        cell: ({ aspects }: Outcome['options'][number]) => mean(aspects[criterion]),
      })),
      { key: 'mean', title: words.mean, width: 10, cell: ({ score }) => mean(score) },
    ],
    { key: byId },
  );
}
