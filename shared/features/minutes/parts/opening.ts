// The parts that say what the workshop was about, before what happened in it.
import { inOrder } from '../../../lib/ordering.ts';
import type { Fact, Text } from '../document.ts';
import { freeText, heading, listOf, type Part, type PartContext, prose, under } from './part.ts';

/** The facts on the cover; those that are not known are left out. */
export function coverFacts(context: PartContext): Fact[] {
  const { rows, words } = context;
  const workshop = rows.workshop[0];
  const facts = [
    { place: 'cover/date', term: words.date, text: datesOf(context) },
    { place: 'cover/place', term: words.place, text: workshop?.place ?? '' },
    { place: 'cover/venue', term: words.venue, text: workshop?.venue ?? '' },
    { place: 'cover/organiser', term: words.organiser, text: workshop?.organiser ?? '' },
  ];
  return facts.filter(({ text }) => text.trim() !== '');
}

function datesOf({ rows, words, format }: PartContext): Text {
  const days = rows.day.map((day) => day.date).filter((date) => date !== '');
  const sorted = days.sort();
  const first = sorted[0] ?? rows.workshop[0]?.startDate ?? '';
  const last = sorted.at(-1) ?? first;
  return first === last ? format.date(first) : words.dates(first, last);
}

/** What the facilitator wrote above it all. */
export const summary: Part = (context) =>
  under(heading('summary', 1, context.words.summary), freeText(context, 'summary'));

/** Why it was held, for what, and what was expected of it. */
export const objectives: Part = (context) => {
  const { rows, words } = context;
  const background = prose('objectives/background', rows.workshop[0]?.background ?? '');
  const purpose = prose('objectives/purpose', rows.workshop[0]?.purpose ?? '');
  const expected = freeText(context, 'objectives');
  const several = [background, purpose, expected].filter(({ length }) => length > 0).length > 1;
  const part = (key: string, title: Text, texts: typeof purpose) =>
    several ? under(heading(`objectives/${key}/title`, 2, title), texts) : texts;
  return under(heading('objectives', 1, words.objectives), [
    ...part('background', words.background, background),
    ...part('purpose', words.purpose, purpose),
    ...part('expected', words.expected, expected),
  ]);
};

export const guidingQuestions: Part = ({ rows, words }) =>
  under(
    heading('questions', 1, words.guidingQuestions),
    listOf(
      'questions/list',
      true,
      inOrder(rows.question).map(({ id, text }) => ({ key: id, text })),
    ),
  );

export const cases: Part = ({ rows, words }) => {
  const items = inOrder(rows.caseStudy).map(({ id, title, place, host }) => ({
    key: id,
    text: [title, place, host.trim() === '' ? '' : words.host(host)]
      .filter((text) => text.trim() !== '')
      .join(', '),
  }));
  return under(heading('cases', 1, words.cases), listOf('cases/list', true, items));
};
