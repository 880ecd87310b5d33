// What the room voted on and what came of it: closed votes alone, and never who voted what.
import { wordsOf } from '../../../contract/catalogue.ts';
import { inOrder } from '../../../lib/ordering.ts';
import { topicCriteria } from '../../vote/kinds.ts';
import { voteWords } from '../../vote/messages.ts';
import type { Vote } from '../../vote/model.ts';
import { type Outcome, outcomeOf } from '../../vote/projection.ts';
import type { Block } from '../document.ts';
import { heading, type Part, type PartContext, tableOf, under } from './part.ts';

export const votes: Part = (context) =>
  under(
    heading(1, context.words.votes),
    inOrder(context.rows.vote)
      .filter(({ state }) => state === 'closed')
      .flatMap((vote) => voteBlocks(context, vote)),
  );

function voteBlocks(context: PartContext, vote: Vote): readonly Block[] {
  const { rows, words, format } = context;
  const outcome = outcomeOf(vote, rows, format);
  if (outcome.voted === 0) return [];
  const kind = wordsOf(voteWords, format)[vote.kind];
  const { voted, sources, level } = outcome;
  return [
    heading(2, vote.title.trim() || kind),
    { kind: 'remark', text: `${kind} · ${words.voted(voted, sources)}` },
    vote.kind === 'criteria' ? criteriaTable(context, outcome) : table(context, outcome),
    ...(level === '' ? [] : [{ kind: 'remark' as const, text: level }]),
  ];
}

function table({ words, format }: PartContext, { lines }: Outcome): Block {
  return tableOf(lines, [
    { title: words.number, width: 8, cell: ({ place }) => format.number(place) },
    { title: words.option, width: 55, cell: ({ title }) => title, always: true },
    { title: words.result, width: 37, cell: ({ text }) => text },
  ]);
}

function criteriaTable({ words, format }: PartContext, { options }: Outcome): Block {
  const mean = (value = 0) => (value === 0 ? '' : format.number(Math.round(value * 10) / 10));
  return tableOf(options, [
    { title: words.number, width: 8, cell: ({ place }) => format.number(place) },
    { title: words.option, width: 32, cell: ({ title }) => title, always: true },
    ...topicCriteria.map((criterion) => ({
      title: words[criterion],
      width: 14,
      cell: ({ aspects }: Outcome['options'][number]) => mean(aspects[criterion]),
    })),
    { title: words.mean, width: 10, cell: ({ score }) => mean(score) },
  ]);
}
